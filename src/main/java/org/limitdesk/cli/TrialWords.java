package org.limitdesk.cli;

import java.util.List;
import java.util.Locale;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.SwapSet;
import org.limitdesk.domain.whatif.TrialBook;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.workflow.TryPolicy.Trial;

/** A trial in a few lines of words. */
final class TrialWords {
  private TrialWords() {}

  static String of(Trial trial, String currency) {
    StringBuilder words = new StringBuilder();
    TrialFigures before = trial.before();
    if (before != null) {
      words.append("before: ").append(figures(before, currency));
    }
    words.append(before == null ? "" : "after:  ").append(figures(trial.figures(), currency));
    SwapSet swap = trial.swap();
    if (swap != null) {
      words.append(
          "newly cut %,d, no longer cut %,d, cut deeper %,d, cut less %,d%n"
              .formatted(
                  swap.newlyCut().lines(),
                  swap.noLongerCut().lines(),
                  swap.cutDeeper().lines(),
                  swap.cutLess().lines()));
    }
    return words + gauges(trial.gauges());
  }

  private static String figures(TrialFigures figures, String currency) {
    TrialBook.Totals totals = figures.result().book().totals();
    return """
    %s %s: %,d of %,d lines cut (%,d wait), limits -%s %s
            expected loss of the book %s -> %s, income given up %s
    """
        .formatted(
            figures.policy().name(),
            figures.policy().version(),
            figures.cuts().lines(),
            totals.lines(),
            figures.waitingLines(),
            Figures.money(figures.cuts().cut()),
            currency,
            Figures.money(totals.loss()),
            Figures.money(figures.lossOfBook()),
            income(figures.cuts()));
  }

  private static String income(Slice cuts) {
    Long known = cuts.income();
    if (known == null) {
      return "not known";
    }
    return Figures.money(known)
        + (cuts.unpriced() == 0 ? "" : ", not known on %,d lines".formatted(cuts.unpriced()));
  }

  private static String gauges(List<GaugeReading> gauges) {
    StringBuilder words = new StringBuilder();
    for (GaugeReading gauge : gauges) {
      words.append(
          String.format(
              Locale.ROOT,
              "%-26s %.4f of %.2f%s%n",
              gauge.gauge().code(),
              gauge.value(),
              gauge.limit(),
              gauge.isBroken() ? "  BROKEN" : ""));
    }
    return words.toString();
  }
}
