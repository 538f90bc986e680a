package org.limitdesk.domain.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.Segments;

/** One line in January 2026 and what follows: days past due, or a letter for how it left. */
class AftermathTest {
  @ParameterizedTest
  @CsvSource({
    "0 0 0, GOOD",
    "30 30 30, GOOD",
    "0 31 0, INDETERMINATE",
    "0 90 0, INDETERMINATE",
    "0 91 0, BAD",
    "31 0 0, GOOD",
    "61 91 0, BAD",
    "0 0 w, BAD",
    "0 91 w, BAD",
    "0 91 s, BAD",
    "0 91 -, BAD",
    "0 31 s, UNKNOWN",
    "0 0 s, UNKNOWN",
    "0 - 0, UNKNOWN",
    "0 0 -, UNKNOWN",
    "0 c -, GOOD",
    "0 c c, GOOD",
    "0 0 c, GOOD",
    "0 31 c, INDETERMINATE",
  })
  void aLineIsGoodBadOrNeitherByItsWorstMonthInTheWindow(String course, Fate fate)
      throws IOException {
    assertEquals(fate, after(course, 2).fate(0));
  }

  /** The last month lies outside a window of one. */
  @ParameterizedTest
  @CsvSource({"0 0 91, GOOD", "0 31 91, INDETERMINATE", "0 0 s, GOOD", "0 s 0, UNKNOWN"})
  void whatLiesBeyondTheWindowDoesNotCount(String course, Fate fate) throws IOException {
    assertEquals(fate, after(course, 1).fate(0));
  }

  @ParameterizedTest
  @CsvSource({"0 0 0, UNKNOWN", "0 31 0, UNKNOWN", "0 91 0, BAD", "0 c -, GOOD"})
  void aWindowThatTheBookDoesNotReachIsNoProofOfGood(String course, Fate fate) throws IOException {
    Aftermath after = after(course, 4);
    assertEquals(List.of(202604, 202605), after.missing());
    assertEquals(fate, after.fate(0));
  }

  /** The balance of month n is n thousand. */
  @ParameterizedTest
  @CsvSource({
    "0 91 121, 2000",
    "0 61 95, 3000",
    "0 61 w, 2000",
    "0 w -, 1000",
    "0 0 0, -1",
    "0 31 61, -1",
  })
  void theBalanceAtDefaultIsThatOfTheFirstMonthInM4(String course, long balance)
      throws IOException {
    assertEquals(balance, after(course, 2).balanceAtDefault(0));
  }

  @Test
  void aWindowGoesOverTheTurnOfTheYear() {
    assertEquals(List.of(202512, 202601, 202602), Aftermath.window(202511, 3));
  }

  private static Aftermath after(String course, int horizon) throws IOException {
    return Aftermath.of(
        new OneLine(course.split(" ")), BucketEdges.STANDARD, 202601, horizon, () -> {});
  }

  private record OneLine(String[] course) implements BookColumns {
    @Override
    public List<Integer> months() {
      return List.of(202601, 202602, 202603);
    }

    @Override
    public MonthColumns month(int month) {
      int place = month - 202601;
      String then = course[place];
      LineStatus status =
          switch (then) {
            case "c" -> LineStatus.CLOSED;
            case "s" -> LineStatus.TRANSFERRED;
            case "w" -> LineStatus.CHARGED_OFF;
            default -> LineStatus.ACTIVE;
          };
      char dpd = then.equals("-") ? MonthColumns.ABSENT : days(then, status);
      long[] balance = {1000L * (place + 1)};
      return new MonthColumns(
          month,
          new char[] {dpd},
          new byte[] {(byte) status.ordinal()},
          balance,
          balance,
          new int[1]);
    }

    private static char days(String then, LineStatus status) {
      return (char) (status == LineStatus.ACTIVE ? Integer.parseInt(then) : 0);
    }

    @Override
    public List<String> fields() {
      return List.of();
    }

    @Override
    public Optional<Segments> segments(String field) {
      return Optional.empty();
    }
  }
}
