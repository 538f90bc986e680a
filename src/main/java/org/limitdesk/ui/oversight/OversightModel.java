package org.limitdesk.ui.oversight;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.FieldChange;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.FollowOverrides.Followed;
import org.limitdesk.workflow.LogVerdict;
import org.limitdesk.workflow.OverrideRates;
import org.limitdesk.workflow.ReadOversight.Oversight;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Filter;
import org.limitdesk.workflow.port.DecisionLog.Waiting;

/** What the screen shows. */
public final class OversightModel {
  private final ObjectProperty<@Nullable Oversight> oversight = new SimpleObjectProperty<>();
  private final ObservableList<Waiting> waiting = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Waiting> chosen = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Departure> entry = new SimpleObjectProperty<>();
  private final StringProperty note = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
  private final ObservableList<Departure> rows = FXCollections.observableArrayList();
  private final BooleanProperty more = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable OverrideRates> rates = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Followed> followed = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Checked> checked = new SimpleObjectProperty<>();
  private final BooleanProperty verifying = new SimpleBooleanProperty();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();

  /**
   * Why a decision was not confirmed or returned.
   *
   * @param textKey the words for it; empty for those of the trouble
   * @param changes what is not any more as it was seen
   */
  public record Refusal(String textKey, Trouble trouble, List<FieldChange> changes) {}

  /**
   * What a check of the log found.
   *
   * @param whole whether all of it was read, and not only what was added since the check before
   * @param at when it ended, UTC milliseconds
   */
  public record Checked(LogVerdict verdict, boolean whole, long at) {}

  /** What can be filtered by, and the log's head; null while it is not read. */
  public ObjectProperty<@Nullable Oversight> oversight() {
    return oversight;
  }

  /** The decisions that wait for a second approval. */
  public ObservableList<Waiting> waiting() {
    return waiting;
  }

  /** The one that is looked at; null for none. */
  public ObjectProperty<@Nullable Waiting> chosen() {
    return chosen;
  }

  /** The decision that is looked at, of the log or one that waits; null for none. */
  @Nullable Decision decision() {
    Departure read = entry.get();
    Waiting waits = chosen.get();
    return read != null ? read.decision() : waits == null ? null : waits.decision();
  }

  /** Whose line it is about; null for none. */
  @Nullable String borrower() {
    Departure read = entry.get();
    Waiting waits = chosen.get();
    return read != null ? read.borrower() : waits == null ? null : waits.seen().borrowerId();
  }

  /** The entry of the log that is read instead of what waits; null where none is. */
  public ObjectProperty<@Nullable Departure> entry() {
    return entry;
  }

  /** What is written for it. */
  public StringProperty note() {
    return note;
  }

  public ObjectProperty<@Nullable Refusal> refusal() {
    return refusal;
  }

  public ObjectProperty<Filter> filter() {
    return filter;
  }

  /** The overrides that were read so far, the last one first. */
  public ObservableList<Departure> rows() {
    return rows;
  }

  /** Whether there may be more of them. */
  public BooleanProperty more() {
    return more;
  }

  public ObjectProperty<@Nullable OverrideRates> rates() {
    return rates;
  }

  /** How softer overrides turned out; null while it is not read. */
  public ObjectProperty<@Nullable Followed> followed() {
    return followed;
  }

  /** The last check of the log while the desk is open; null before the first. */
  public ObjectProperty<@Nullable Checked> checked() {
    return checked;
  }

  public BooleanProperty verifying() {
    return verifying;
  }

  /** Whether something is being written. */
  public BooleanProperty busy() {
    return busy;
  }

  /** Why something could not be read; null where it could. */
  public ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }

  /** Whether a check found the log broken: then nothing is decided. */
  public boolean logIsBroken() {
    Checked last = checked.get();
    return last != null && !last.verdict().ok();
  }
}
