package org.limitdesk.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.proposal.LinePrice;
import org.limitdesk.domain.proposal.Proposal;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.BreakdownLine;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.Pd;
import org.limitdesk.domain.scoring.PlainNumber;
import org.limitdesk.domain.scoring.ReasonRule;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.workflow.ExplainLine.Explanation;
import org.limitdesk.workflow.SignalWords;

/** One line taken apart, for a person: rounded figures with their units, and words for codes. */
final class ExplainWords {
  private static final String ROW = "  %-32s %15s  %-16s %7s %11s %9s %6s%n";

  private final Explanation line;
  private final ReasonRule rule;
  private final StringBuilder text = new StringBuilder();

  private ExplainWords(Explanation line, ReasonRule rule) {
    this.line = line;
    this.rule = rule;
  }

  /**
   * @param rule in which direction the card counts points as lost
   */
  static String of(Explanation line, ReasonRule rule) {
    ExplainWords words = new ExplainWords(line, rule);
    words.score();
    Breakdown breakdown = line.breakdown();
    if (breakdown != null) {
      words.points(breakdown);
      words.reasons(breakdown);
    }
    words.signals();
    line.price().ifPresent(price -> words.text.append(inWords(price)));
    line.proposal().ifPresentOrElse(words::proposal, () -> words.text.append("No proposal.\n"));
    return words.text.toString();
  }

  private void score() {
    LineScore score = line.score();
    text.append("%s at %s: ".formatted(line.borrowerId(), CalendarNumber.month(line.month())));
    if (score.score() == null) {
      text.append("no score (%s)%n".formatted(score.state().code().replace('_', ' ')));
      return;
    }
    text.append(
        "score %s, tier %s%n"
            .formatted(
                PlainNumber.of(score.score()),
                score.tier() == null ? "none" : score.tier().code()));
    Pd pd = score.pd();
    text.append(
        pd == null
            ? "The card gives no PD.%n".formatted()
            : "PD %s%s over %d months of: %s%n"
                .formatted(
                    percent(pd), raised(score), line.terms().horizonMonths(), line.terms().bad()));
  }

  /** An overdue line's PD is at least the rate at which the book's own lines rolled on to M4. */
  private static String raised(LineScore score) {
    Pd card = score.cardPd();
    return card == null || card.equals(score.pd())
        ? ""
        : " (%s by the score, raised to the book's roll rate to M4)".formatted(percent(card));
  }

  private static String percent(Pd pd) {
    return pd.rounded().movePointRight(2).toPlainString() + "%";
  }

  private void points(Breakdown breakdown) {
    text.append(
        ROW.formatted("points of", "value", "in the bin", "points", "range", "baseline", "lost"));
    text.append(
        ROW.formatted("base", "", "", PlainNumber.of(breakdown.base()), "", "", "")
            .stripTrailing());
    text.append(System.lineSeparator());
    breakdown.lines().forEach(this::points);
    text.append(
        "  lost: how far the points are %s the card's baseline of the characteristic; below 0,"
            .formatted(rule == ReasonRule.POINTS_ABOVE ? "above" : "below"));
    text.append(" gained%n".formatted());
  }

  private void points(BreakdownLine each) {
    BigDecimal baseline =
        rule == ReasonRule.POINTS_ABOVE
            ? each.points().subtract(each.lost())
            : each.points().add(each.lost());
    text.append(
        ROW.formatted(
            CharacteristicWords.name(each.characteristic()),
            CharacteristicWords.value(each),
            CharacteristicWords.bin(each),
            PlainNumber.of(each.points()),
            PlainNumber.of(each.least()) + " to " + PlainNumber.of(each.most()),
            PlainNumber.of(baseline),
            PlainNumber.of(each.lost())));
  }

  private void reasons(Breakdown breakdown) {
    List<BreakdownLine> reasons = breakdown.reasons();
    text.append(
        reasons.isEmpty()
            ? "Reasons: none%n".formatted()
            : "Reasons, the most points lost first: %s%n"
                .formatted(
                    reasons.stream()
                        .map(each -> CharacteristicWords.name(each.characteristic()))
                        .collect(Collectors.joining("; "))));
  }

  private void signals() {
    SignalWords words = new SignalWords();
    for (Signal signal : line.signals()) {
      text.append(
          "Signal, %-9s since %s: %s%s%n"
              .formatted(
                  signal.severity().code() + ",",
                  CalendarNumber.day(signal.dated()),
                  words.of(signal),
                  signal.isSnoozed()
                      ? " Set aside until %s.".formatted(CalendarNumber.day(signal.snoozedUntil()))
                      : ""));
    }
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

  private void proposal(Proposal proposal) {
    text.append(
        "Proposal: %s, limit %s -> %s%n"
            .formatted(
                proposal.action().code(),
                Figures.money(proposal.limitBefore()),
                Figures.money(proposal.limitAfter())));
    proposal.trace().forEach(step -> text.append(TraceWords.of(step)));
  }
}
