package org.limitdesk.workflow;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.whatif.Fairness;
import org.limitdesk.domain.whatif.FairnessRow;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.domain.whatif.SwapSet;
import org.limitdesk.domain.whatif.TrialBook;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.domain.whatif.TrialRun;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/** Tries a policy on a month of a book, beside the one in force, or under stress. */
public final class TryPolicy {
  private final BuildTrial build;

  public TryPolicy(BuildTrial build) {
    this.build = build;
  }

  /**
   * What a trial came to.
   *
   * @param before what it is held against: the policy in force, or the same policy without stress;
   *     null where the book has no policy in force
   * @param swap between the two; null where there is nothing to hold it against
   */
  public record Trial(
      TrialFigures figures,
      List<FairnessRow> fairness,
      List<GaugeReading> gauges,
      @Nullable TrialFigures before,
      @Nullable SwapSet swap) {
    /**
     * From the figures of one run and of the one it is held against.
     *
     * @param before null for nothing
     */
    public static Trial of(TrialFigures figures, @Nullable TrialFigures before) {
      List<FairnessRow> fairness = Fairness.of(figures);
      return new Trial(
          figures,
          fairness,
          GaugeReading.of(figures, fairness),
          before,
          before == null ? null : SwapSet.of(before.result(), figures.result()));
    }
  }

  /**
   * A policy beside the one in force. One pass over the book serves both, unless their triggers or
   * loss rates differ: then each has one of its own.
   *
   * @param inForce empty where the book has none
   * @param month yyyymm; null for the last one that is closed
   */
  public Trial whatIf(
      Book book, Rules tried, Optional<Rules> inForce, @Nullable Integer month, Progress progress)
      throws IOException {
    TrialBook columns = build.build(book, tried, month, Stress.NONE, progress);
    TrialFigures figures = TrialFigures.of(new TrialRun(columns, tried.policy()).run());
    if (inForce.isEmpty()) {
      return Trial.of(figures, null);
    }
    Rules rules = inForce.get();
    TrialBook its =
        columns.serves(rules.policy()) && columns.hasLossBy(rules.policy())
            ? columns
            : build.build(book, rules, month, Stress.NONE, progress);
    return Trial.of(figures, TrialFigures.of(new TrialRun(its, rules.policy()).run()));
  }

  /** A policy on the book under stress, beside the same policy on the book as it is. */
  public Trial stress(
      Book book, Rules rules, Stress stress, @Nullable Integer month, Progress progress)
      throws IOException {
    TrialBook calm = build.build(book, rules, month, Stress.NONE, progress);
    for (Stress.Shock shock : stress.shocks()) {
      if (!calm.has(shock.field(), shock.value())) {
        throw new BookRefused(
            "LD-134",
            "No open line has the %s \"%s\", so a shock to it would change nothing."
                .formatted(shock.field().code(), shock.value()));
      }
    }
    TrialFigures before = TrialFigures.of(new TrialRun(calm, rules.policy()).run());
    TrialBook stressed = build.build(book, rules, month, stress, progress);
    return Trial.of(TrialFigures.of(new TrialRun(stressed, rules.policy()).run()), before);
  }
}
