package org.limitdesk.cli;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.backtest.Fate;
import org.limitdesk.domain.backtest.Score;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.whatif.FairnessRow;
import org.limitdesk.workflow.BackTest;

/** A back-test for a person. */
final class BackTestWords {
  private final StringBuilder text = new StringBuilder();
  private final String currency;

  private BackTestWords(String currency) {
    this.currency = currency;
  }

  static String of(BackTest test, @Nullable BackTest against, String currency) {
    BackTestWords words = new BackTestWords(currency);
    words.head(test);
    words.table(test, "all lines", Map.of("", test.verdict().whole()));
    words.table(test, "by tier", test.verdict().tiers());
    for (SegmentField field : SegmentField.ALL) {
      words.table(test, "by " + field.code(), test.verdict().segments(field));
    }
    words.fairness(test);
    if (against != null) {
      words.text.append(System.lineSeparator());
      words.head(against);
      words.table(against, "all lines", Map.of("", against.verdict().whole()));
    }
    return words.text.toString();
  }

  private void head(BackTest test) {
    text.append(
        "%s on %s with the card %s, against %s%n"
            .formatted(
                test.policy(),
                CalendarNumber.month(test.month()),
                test.card(),
                test.source() == BackTest.Source.MONTHS
                    ? "the %d months after".formatted(test.horizon())
                    : "outcomes told for %d months".formatted(test.horizon())));
    if (!test.missing().isEmpty()) {
      text.append("the book lacks ")
          .append(test.missing().stream().map(CalendarNumber::month).toList())
          .append(System.lineSeparator());
    }
    text.append(
        "%d lines were in M4 or worse already; %d cuts wait for a guard rail of the book%n"
            .formatted(test.alreadyBad(), test.waiting()));
  }

  private void table(BackTest test, String title, Map<String, Score> scores) {
    text.append(
        "%n%-14s %8s %7s %7s %7s %7s | cut %6s %6s %7s %7s | %9s %16s %16s %14s%n"
            .formatted(
                title,
                "lines",
                "good",
                "bad",
                "indet",
                "unknown",
                "good",
                "bad",
                "indet",
                "unknown",
                "good/bad",
                "caught " + currency,
                "missed",
                "saved loss"));
    scores.forEach((name, score) -> row(name, score, test.source() == BackTest.Source.MONTHS));
  }

  private void row(String name, Score score, boolean balances) {
    text.append("%-14s %8d".formatted(name, score.lines()));
    Fate.ALL.forEach(fate -> text.append(" %7d".formatted(score.lines(fate))));
    text.append(" |     ");
    Fate.ALL.forEach(fate -> text.append("%7d".formatted(score.cut(fate))));
    OptionalDouble ratio = score.goodPerBad();
    text.append(
        " | %9s %16s %16s %14s%n"
            .formatted(
                ratio.isPresent() ? String.format(Locale.ROOT, "%.2f", ratio.getAsDouble()) : "-",
                balances ? Figures.money(score.caught()) : "-",
                balances ? Figures.money(score.missed()) : "-",
                balances ? Figures.money(score.saved()) : "-"));
  }

  /** All tiers together; the smaller ones are in the JSON. */
  private void fairness(BackTest test) {
    text.append(
        "%n%-14s %-10s %8s %8s %8s %19s %7s%n"
            .formatted("stayed good by", "", "lines", "cut", "share", "95 % interval", "ratio"));
    for (FairnessRow row : test.verdict().fairnessAmongGood()) {
      if (row.tier().equals("all")) {
        text.append(
            String.format(
                Locale.ROOT,
                "%-14s %-10s %8d %8d %8.4f   %.4f to %.4f %7s%n",
                row.trait(),
                row.group(),
                row.lines(),
                row.cut(),
                row.share(),
                row.interval().low(),
                row.interval().high(),
                row.isJudged() ? String.format(Locale.ROOT, "%.4f", row.ratio()) : "-"));
      }
    }
  }
}
