package org.limitdesk.ui.policy;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.MatrixCounts;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.workflow.BackTest;
import org.limitdesk.workflow.ComparePolicies;
import org.limitdesk.workflow.ReadPolicies.Standing;
import org.limitdesk.workflow.TryDrafts.Bench;
import org.limitdesk.workflow.TryDrafts.Stressed;
import org.limitdesk.workflow.TryPolicy.Trial;

/** A draft, and what it comes to. */
public final class StudioModel {
  private final ObjectProperty<@Nullable Standing> inForce = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Policy> draft = new SimpleObjectProperty<>();
  private final LongProperty savedAt = new SimpleLongProperty();
  private final ObjectProperty<List<ComparePolicies.Line>> changes =
      new SimpleObjectProperty<>(List.of());
  private final BooleanProperty canUndo = new SimpleBooleanProperty();
  private final BooleanProperty canRedo = new SimpleBooleanProperty();
  private final Reckoning<Bench> bench = new Reckoning<>();
  private final ObjectProperty<@Nullable Tried> tried = new SimpleObjectProperty<>();
  private final Reckoning<StressedDraft> stressed = new Reckoning<>();
  private final ObjectProperty<List<Stress>> ownStresses = new SimpleObjectProperty<>(List.of());
  private final Reckoning<Tested> tested = new Reckoning<>();
  private final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObjectProperty<List<Integer>> months = new SimpleObjectProperty<>(List.of());
  private final BooleanProperty read = new SimpleBooleanProperty();

  /**
   * What a draft came to.
   *
   * @param policy the draft that was tried
   * @param inForceGauges what the gauges show of the policy in force
   * @param millis how long it took
   */
  public record Tried(
      Policy policy,
      Trial trial,
      List<GaugeReading> inForceGauges,
      MatrixCounts counts,
      long millis) {
    public Tried {
      inForceGauges = List.copyOf(inForceGauges);
    }
  }

  /**
   * What a draft came to under stress.
   *
   * @param policy the draft that was tried
   * @param bench the month as it was read then
   */
  public record StressedDraft(Policy policy, Bench bench, List<Stressed> rows) {
    public StressedDraft {
      rows = List.copyOf(rows);
    }

    /** Whether it is of that draft on the book as it was read last. */
    boolean isOf(@Nullable Policy draft, @Nullable Bench now) {
      return policy.equals(draft) && bench.equals(now);
    }
  }

  /**
   * A draft and the policy in force on a past month.
   *
   * @param policy the draft that was tried
   * @param inForce without its lines
   */
  public record Tested(Policy policy, BackTest draft, BackTest inForce) {}

  /** The policy in force; null where there is none. */
  ObjectProperty<@Nullable Standing> inForce() {
    return inForce;
  }

  /** The draft; null where none was begun. */
  ObjectProperty<@Nullable Policy> draft() {
    return draft;
  }

  /** When it was kept last, in milliseconds since 1970 UTC; 0 before. */
  LongProperty savedAt() {
    return savedAt;
  }

  /** What the draft says otherwise than the policy in force. */
  ObjectProperty<List<ComparePolicies.Line>> changes() {
    return changes;
  }

  BooleanProperty canUndo() {
    return canUndo;
  }

  BooleanProperty canRedo() {
    return canRedo;
  }

  /** The month in memory. */
  Reckoning<Bench> bench() {
    return bench;
  }

  /** What was tried last; null before. */
  ObjectProperty<@Nullable Tried> tried() {
    return tried;
  }

  /** The draft under stress. */
  Reckoning<StressedDraft> stressed() {
    return stressed;
  }

  /** The stresses that the person asked for beside the usual ones. */
  ObjectProperty<List<Stress>> ownStresses() {
    return ownStresses;
  }

  /** The draft on a past month. */
  Reckoning<Tested> tested() {
    return tested;
  }

  /** What was not done last; null where all was. */
  ObjectProperty<@Nullable Refusal> refusal() {
    return refusal;
  }

  /** Whether something is being written. */
  BooleanProperty busy() {
    return busy;
  }

  /** The book's months, yyyymm, rising. */
  ObjectProperty<List<Integer>> months() {
    return months;
  }

  /** Whether it is known what there is. */
  BooleanProperty read() {
    return read;
  }
}
