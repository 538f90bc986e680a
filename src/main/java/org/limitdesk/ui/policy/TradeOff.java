package org.limitdesk.ui.policy;

import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.TryPolicy.Trial;

/** What the draft gives up for what it saves, in one sentence. */
final class TradeOff {
  private TradeOff() {}

  static String of(Trial trial, Texts texts) {
    TrialFigures before = trial.before();
    Slice is = trial.figures().cuts();
    Long income = is.income();
    if (before == null || is.lines() == 0 || income == null) {
      return texts.text(is.lines() == 0 ? "studio.cutsNothing" : "studio.noPrice");
    }
    Long wasIncome = before.cuts().income();
    long moreSaved = is.saved() - before.cuts().saved();
    if (wasIncome != null && moreSaved > 0 && income > wasIncome) {
      return texts.text(
          "studio.eachMore", texts.numbers().decimal((double) (income - wasIncome) / moreSaved, 2));
    }
    return is.saved() <= 0
        ? texts.text("studio.savesNothing")
        : texts.text("studio.eachSaved", texts.numbers().decimal((double) income / is.saved(), 2));
  }
}
