package org.limitdesk.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.limitdesk.domain.scoring.Pd;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.workflow.ExplainLine.Explanation;

/** One line taken apart, for a program and for a person. */
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

  static String words(Explanation line) {
    StringBuilder text = new StringBuilder();
    LineScore score = line.score();
    text.append(
        "%s at %s: %s%n"
            .formatted(
                line.borrowerId(), CalendarNumber.month(line.month()), scoreInWords(line, score)));
    Breakdown breakdown = line.breakdown();
    if (breakdown != null) {
      text.append("  %-28s %10s%n".formatted("base", breakdown.base().toPlainString()));
      for (BreakdownLine each : breakdown.lines()) {
        text.append(
            "  %-28s %10s   %s in %s (%s to %s)%n"
                .formatted(
                    each.characteristic(),
                    each.points().toPlainString(),
                    Objects.requireNonNullElse(LineValue.of(each), "no value"),
                    each.bin(),
                    each.least().toPlainString(),
                    each.most().toPlainString()));
      }
      text.append("  reasons: ").append(String.join(", ", breakdown.reasonCodes())).append('\n');
    }
    for (Signal signal : line.signals()) {
      text.append(
          "  signal %s, %s, since %s: %s%n"
              .formatted(
                  signal.code(),
                  signal.severity().code(),
                  CalendarNumber.day(signal.dated()),
                  signal.evidence()));
    }
    line.price().ifPresent(price -> text.append(inWords(price)));
    line.proposal().ifPresentOrElse(p -> proposal(text, p), () -> text.append("No proposal.\n"));
    return text.toString();
  }

  private static String inWords(LinePrice price) {
    if (price.asked().isEmpty()) {
      return "Price: %s a year (365 × the daily rate, simple); no rate is asked, as %s%n"
          .formatted(
              percent(price.yearly()),
              price.isLossKnown() ? "nothing was owed at a month end" : "the card gives no PD");
    }
    return "Price: %s a year (365 × the daily rate, simple); its risk asks for %s, a gap of %s%n"
        .formatted(
            percent(price.yearly()),
            percent(price.asked()),
            percent(price.gap()).replace("%", " pp"));
  }

  private static String percent(OptionalLong rate) {
    return rate.isEmpty()
        ? "unknown"
        : Share.decimal(rate.getAsLong())
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString()
            + "%";
  }

  private static String scoreInWords(Explanation line, LineScore score) {
    if (score.score() == null) {
      return "no score (" + score.state().code().replace('_', ' ') + ")";
    }
    String pd =
        score.pd() == null
            ? "no PD"
            : "PD %s%s over %d months of: %s"
                .formatted(
                    score.pd().rounded(),
                    raised(score),
                    line.terms().horizonMonths(),
                    line.terms().bad());
    return "score %s, %s, tier %s".formatted(score.score().toPlainString(), pd, score.tier());
  }

  /** An overdue line's PD is at least the rate at which the book's own lines rolled on to M4. */
  private static String raised(LineScore score) {
    Pd card = score.cardPd();
    return card == null || card.equals(score.pd())
        ? ""
        : " (%s by the score, raised to the book's roll rate to M4)".formatted(card.rounded());
  }

  private static void proposal(StringBuilder text, Proposal proposal) {
    text.append(
        "Proposal: %s, limit %s -> %s%n"
            .formatted(
                proposal.action().code(),
                Fen.decimal(proposal.limitBefore()),
                Fen.decimal(proposal.limitAfter())));
    for (TraceStep step : proposal.trace()) {
      text.append(
          "  %-14s %-34s %s -> %s%n"
              .formatted(step.step(), step.rule(), step.inputs(), step.result()));
    }
  }
}
