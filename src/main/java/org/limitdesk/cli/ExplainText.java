package org.limitdesk.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.proposal.LinePrice;
import org.limitdesk.domain.proposal.Proposal;
import org.limitdesk.domain.proposal.TraceStep;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.BreakdownLine;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.workflow.ExplainLine.Explanation;

/** One line taken apart, for a program. */
final class ExplainText {
  private ExplainText() {}

  static Map<String, @Nullable Object> json(Explanation line) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    LineScore score = line.score();
    object.put("borrower", line.borrowerId());
    object.put("month", CalendarNumber.month(line.month()).toString());
    object.put("state", score.state().code());
    object.put("score", score.score());
    object.put("pd", score.pd() == null ? null : score.pd().unrounded());
    object.put("card_pd", score.cardPd() == null ? null : score.cardPd().unrounded());
    object.put("horizon_months", line.terms().horizonMonths());
    object.put("tier", score.tier() == null ? null : score.tier().code());
    Breakdown breakdown = line.breakdown();
    object.put("book_below", breakdown == null ? null : breakdown.bookBelow());
    object.put("base", breakdown == null ? null : breakdown.base());
    object.put(
        "points",
        breakdown == null
            ? List.of()
            : breakdown.lines().stream().map(ExplainText::points).toList());
    object.put("reasons", breakdown == null ? List.of() : breakdown.reasonCodes());
    object.put("signals", line.signals().stream().map(ExplainText::signal).toList());
    object.put("proposal", line.proposal().map(ExplainText::proposal).orElse(null));
    object.put("price", line.price().map(ExplainText::price).orElse(null));
    return object;
  }

  private static Map<String, @Nullable Object> price(LinePrice price) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("daily_rate", price.dailyRate() == Row.NONE ? null : rate(price.dailyRate()));
    object.put("yearly_rate", rate(price.yearly()));
    object.put("rate_asked", rate(price.asked()));
    object.put("gap", rate(price.gap()));
    object.put("funding_rate", rate(price.fundingRate()));
    object.put("expected_loss", price.isLossKnown() ? Fen.decimal(price.expectedLoss()) : null);
    object.put("horizon_months", price.horizon());
    object.put("cost", Fen.decimal(price.cost()));
    object.put("mean_balance", Fen.decimal(price.meanBalance()));
    object.put("months", price.months());
    object.put("own_balance", Fen.decimal(price.ownBalance()));
    object.put("own_share", rate(price.ownShare()));
    return object;
  }

  private static BigDecimal rate(long rate) {
    return Share.decimal(rate).stripTrailingZeros();
  }

  private static @Nullable BigDecimal rate(OptionalLong rate) {
    return rate.isEmpty() ? null : rate(rate.getAsLong());
  }

  private static Map<String, @Nullable Object> points(BreakdownLine line) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("characteristic", line.characteristic());
    object.put("value", LineValue.of(line));
    object.put("bin", line.bin());
    object.put("points", line.points());
    object.put("max", line.most());
    object.put("min", line.least());
    object.put("lost", line.lost());
    object.put("book_mean", line.bookMean());
    object.put("book_below", line.bookBelow());
    return object;
  }

  private static Map<String, @Nullable Object> signal(Signal signal) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("code", signal.code());
    object.put("severity", signal.severity().code());
    object.put("dated", CalendarNumber.day(signal.dated()).toString());
    object.put("evidence", signal.evidence());
    if (signal.isSnoozed()) {
      object.put("snoozed_until", CalendarNumber.day(signal.snoozedUntil()).toString());
    }
    return object;
  }

  private static Map<String, @Nullable Object> proposal(Proposal proposal) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("action", proposal.action().code());
    object.put("limit_before", Fen.decimal(proposal.limitBefore()));
    object.put("limit_after", Fen.decimal(proposal.limitAfter()));
    object.put("trace", proposal.trace().stream().map(ExplainText::step).toList());
    return object;
  }

  private static Map<String, @Nullable Object> step(TraceStep step) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("step", step.step());
    object.put("rule", step.rule());
    object.put("inputs", step.inputs());
    object.put("result", step.result());
    return object;
  }
}
