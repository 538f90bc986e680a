package org.limitdesk.intake.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.signal.BrokenArrangement;
import org.limitdesk.domain.signal.BureauQueries;
import org.limitdesk.domain.signal.CashOut;
import org.limitdesk.domain.signal.DebtPaidDown;
import org.limitdesk.domain.signal.IncomeRecovered;
import org.limitdesk.domain.signal.LargeDraw;
import org.limitdesk.domain.signal.Marks;
import org.limitdesk.domain.signal.MinimumPayments;
import org.limitdesk.domain.signal.OnTime;
import org.limitdesk.domain.signal.OutOfHours;
import org.limitdesk.domain.signal.ScoreDrop;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.SmallDraws;
import org.limitdesk.domain.signal.Trigger;
import org.limitdesk.intake.IntakeException;

/** How triggers are written in a policy, put in the place of those of the shipped one. */
class SignalReaderTest {
  private static final long PERCENT = 1_000_000;

  private static final String SIGNALS =
      """
      signals:
        broken_arrangement: {months: 6, severity: severe}
        minimum_payments: {most: 1.05, info: 3, warn: 5}
        bureau_queries: {months: 3, level: {warn: 12}, rise: {warn: 9, severe: 15}}
        score_drop: {months: 6, warn: 40}
        small_draws: {months: 3, largest: 300, warn: 10}
        large_draw_out_of_hours: {months: 1, least_amount: 3000, night_from: 23, night_to: 6,
          calendar: cn-2024-2026, night: {warn: 0.5}}
        cash_out: {months: 6, round_to: 100, least_amount: 1000, repaid: 0.5, drawn_again: 0.8,
          at_least: 0.8, warn: 2, severe: 4}
        on_time: {months: 12, owing: 6}
        debt_paid_down: {over_months: 6, paid_down: 0.5, least_balance: 1000}
        income_recovered: {over_months: 12, mean_of: 3, decline: 0.2, within: 0.05}
      rules: [{name: all, action: monitor}]
      """;

  private static Policy read(String signals) throws IOException {
    String shipped = new String(Policies.defaultDocument(), StandardCharsets.UTF_8);
    int end = shipped.indexOf("\nrules:");
    String head = shipped.substring(0, shipped.indexOf("signals:\n"));
    String middle = shipped.substring(shipped.indexOf("matrix:\n"), end + 1);
    String tail = shipped.substring(shipped.indexOf("when_nothing_left:"));
    return PolicyReader.read("signals.yaml", signals + head + middle + tail);
  }

  @Test
  void everyTriggerIsReadWithItsParameters() throws IOException {
    List<Trigger> expected =
        List.of(
            new BrokenArrangement(6, Severity.SEVERE),
            new MinimumPayments(105 * PERCENT, new Marks(3, 5, Marks.NEVER)),
            new BureauQueries(
                3, new Marks(Marks.NEVER, 12, Marks.NEVER), new Marks(Marks.NEVER, 9, 15)),
            new ScoreDrop(6, new Marks(Marks.NEVER, 40, Marks.NEVER)),
            new SmallDraws(3, 30_000, new Marks(Marks.NEVER, 10, Marks.NEVER)),
            new LargeDraw(
                1,
                300_000,
                new OutOfHours(23, 6, CalendarReader.shipped("cn-2024-2026")),
                new Marks(Marks.NEVER, 50 * PERCENT, Marks.NEVER),
                new Marks(Marks.NEVER, Marks.NEVER, Marks.NEVER)),
            new CashOut(
                6,
                10_000,
                100_000,
                50 * PERCENT,
                80 * PERCENT,
                80 * PERCENT,
                new Marks(Marks.NEVER, 2, 4)),
            new OnTime(12, 6),
            new DebtPaidDown(6, 50 * PERCENT, 100_000),
            new IncomeRecovered(12, 3, 20 * PERCENT, 5 * PERCENT));
    assertEquals(expected, read(SIGNALS).triggers());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "months: 6, severity: severe|months: 0, severity: severe|line 2|from 1 to 24",
        "severity: severe|severity: positive|line 2|allowed: info, warn, severe",
        "most: 1.05|most: 0.99|line 3|from 1 to 10",
        "info: 3, warn: 5|info: 3, warn: 2|line 3|not below the one before",
        "level: {warn: 12}|level: {many: 12}|line 4|allowed: info, warn, severe",
        "score_drop: {months: 6|score_drop: {months: 25|line 5|from 1 to 24",
        "largest: 300|largest: -1|line 6|not negative",
        "small_draws: {months: 3|small_draws: {months: 13|line 6|from 1 to 12",
        "night_from: 23|night_from: 24|line 7|from 0 to 23",
        "calendar: cn-2024-2026|calendar: us|line 8|there is no calendar",
        "round_to: 100|round_to: 0|line 9|above 0",
        "repaid: 0.5|repaid: 1.5|line 9|from 0 to 1",
        "owing: 6|owing: 13|line 11|from 0 to 12",
        "paid_down: 0.5|paid_down: 2|line 12|from 0 to 1",
        "mean_of: 3|mean_of: 6|line 13|from 1 to 5",
        "within: 0.05}|within: 0.05, warn: 1}|line 13|allowed: over_months",
      })
  void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String place, String what) {
    assertTrue(SIGNALS.contains(right), right);
    IntakeException e =
        assertThrows(IntakeException.class, () -> read(SIGNALS.replace(right, wrong)));
    assertTrue(e.getMessage().startsWith("signals.yaml, " + place), e.getMessage());
    assertTrue(e.getMessage().contains(what), e.getMessage());
  }

  @Test
  void theFirstPolicyThatCameWithTheProgramIsStillRead() throws IOException {
    try (InputStream in = SignalReaderTest.class.getResourceAsStream("limitdesk-default-1.yaml")) {
      Policy first = Policies.read("limitdesk-default-1.yaml", in.readAllBytes());
      assertEquals("1", first.version());
      assertEquals(
          List.of(
              "overdue",
              "rolled_worse",
              "utilisation_spike",
              "income_decline",
              "multi_lender",
              "misuse_of_funds",
              "flagged"),
          first.triggers().stream().map(Trigger::code).toList());
    }
    assertEquals("2", Policies.defaultPolicy().version());
  }
}
