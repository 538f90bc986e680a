package org.limitdesk.domain.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.signal.Lines;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.intake.policy.Policies;

/** The default policy, or the default policy with one line changed, on lines made for it. */
class ProposerTest {
  private static final ScoredLine MEDIUM = ScoredLine.of(580.0, 0.06, "medium", 12);
  private static final ScoredLine HIGH = ScoredLine.of(530.0, 0.27, "high", 12);
  private static final int AS_OF = 20260405;

  private static Policy policy(String... changes) {
    try {
      String text = new String(Policies.defaultDocument(), StandardCharsets.UTF_8);
      for (int i = 0; i < changes.length; i += 2) {
        assertTrue(text.contains(changes[i]), changes[i]);
        text = text.replace(changes[i], changes[i + 1]);
      }
      return Policies.read("changed.yaml", text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Proposal propose(
      Policy policy, Lines line, ScoredLine scored, @Nullable Integer decided) {
    ObservedLine view = line.view();
    return new Proposer(policy)
        .propose(new ProposalRequest(view, scored, policy.signals(view), decided, null, AS_OF))
        .orElse(null);
  }

  /** The same where there must be a proposal. */
  private static Proposal made(
      Policy policy, Lines line, ScoredLine scored, @Nullable Integer decided) {
    return Objects.requireNonNull(propose(policy, line, scored, decided));
  }

  private static String told(@Nullable Proposal proposal) {
    return proposal == null
        ? "none"
        : proposal.rule()
            + " "
            + proposal.action().code()
            + " "
            + Fen.decimal(proposal.limitAfter());
  }

  private static Lines overdue(int dpd) {
    return Lines.line().months(2, 20_000, 5_000).month(20_000, 5_000, dpd);
  }

  private static String result(Proposal proposal, String step) {
    return new TraceByHand(proposal.trace()).step(step).result();
  }

  @Test
  void theStepsFollowInTheirOrder() {
    Proposal made = made(policy(), overdue(10), MEDIUM, null);
    assertEquals("overdue-m1 reduce 12600.00", told(made));
    assertEquals(
        List.of(
            "look",
            "action",
            "matrix",
            "signals",
            "largest_step",
            "balance",
            "product_minimum",
            "rounding",
            "expected_loss",
            "price"),
        made.trace().stream().map(TraceStep::step).toList());
  }

  /** Share 0.7 of the matrix, factor 0.9 of one warning, from a limit of 20,000. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "scenarios: [];scenarios: [];12600.00",
        "[0.7, 0.75, 0.8, 0.85];[0.6, 0.75, 0.8, 0.85];10800.00",
        "[0.7, 0.75, 0.8, 0.85];[0.6123, 0.75, 0.8, 0.85];11050.00",
        "increment: 50;increment: 0.01;12600.00",
        "increment: 50;increment: 1000;13000.00",
        "increment: 50;increment: 7000;14000.00",
        "increment: 50;increment: 30000;monitor",
        "largest_step: 0.5;largest_step: 0.2;16000.00",
        "largest_step: 0.5;largest_step: 0;monitor",
        "warn: 0.9, severe;warn: 0.1, severe;10000.00",
        "minimum: 250;minimum: 15000;15000.00",
        "minimum: 250;minimum: 20001;monitor",
        "scenarios: [];scenarios: [{name: r, factor: 0.9, where: {region: [n]}}];11350.00",
        "scenarios: [];scenarios: [{name: r, factor: 0.9, where: {region: [s]}}];12600.00",
        "scenarios: [];scenarios: [{name: r, factor: 0.9, where: {industry: [n]}}];12600.00",
        "scenarios: [];scenarios: [{name: r, reason: law, factor: 0.9}];11350.00",
      })
  void eachFigureOfThePolicyMovesTheLimit(String from, String to, String limit) {
    Lines line = overdue(10);
    line.region = "n";
    line.product = "p";
    Proposal made = made(policy(from, to), line, MEDIUM, null);
    assertEquals(
        limit, made.action() == Action.MONITOR ? "monitor" : Fen.decimal(made.limitAfter()));
  }

  @ParameterizedTest
  @CsvSource({"p, 13000.00", "q, 12600.00", ", 12600.00"})
  void aProductMayHaveAMinimumOfItsOwn(@Nullable String product, String limit) {
    Policy policy = policy("minimum: 250", "minimum_by_product: {p: 13000}\n  minimum: 250");
    Lines line = overdue(10);
    line.product = product;
    assertEquals(limit, Fen.decimal(made(policy, line, MEDIUM, null).limitAfter()));
  }

  @ParameterizedTest
  @CsvSource({
    "12551, 12600.00",
    "12600, 12600.00",
    "12601, 12650.00",
    "19950, 19950.00",
    "19951, 20000.00",
    "20000, 20000.00",
    "25000, 20000.00",
  })
  void aReductionStopsAtTheBalanceRoundedUp(long balance, String limit) {
    Policy flat = policy("- [0.7, 0.75, 0.8, 0.85]", "- [0.7, 0.7, 0.7, 0.7]");
    Lines line = Lines.line().months(3, 20_000, balance).month(20_000, balance, 10);
    Proposal made = made(flat, line, MEDIUM, null);
    assertEquals(limit, Fen.decimal(made.limitAfter()));
    assertEquals(limit.equals("20000.00"), made.action() == Action.MONITOR);
  }

  @Test
  void whereNothingIsLeftThePolicyMaySuspend() {
    Policy strict = policy("when_nothing_left: monitor", "when_nothing_left: suspend");
    Lines full = Lines.line().months(3, 20_000, 19_990).month(20_000, 19_990, 10);
    assertEquals("overdue-m1 suspend 19990.00", told(propose(strict, full, MEDIUM, null)));
    Lines over = Lines.line().months(3, 20_000, 25_000).month(20_000, 25_000, 10);
    assertEquals("overdue-m1 suspend 20000.00", told(propose(strict, over, MEDIUM, null)));
  }

  @Test
  void suspendingTakesTheLimitToTheBalanceWhateverUnitAndMinimum() {
    Proposal made = made(policy("minimum: 250", "minimum: 9000"), overdue(31), MEDIUM, null);
    assertEquals("overdue-from-m2 suspend 5000.00", told(made));
    assertEquals(Exemption.SUSPENDED_FROM_M2, made.exemption());
    assertEquals(Severity.SEVERE, made.severity());
  }

  @Test
  void aBlockedLineIsCutWithoutSavingAnything() {
    Lines line = Lines.line().months(2, 20_000, 5_000).withStatus(LineStatus.SUSPENDED);
    Proposal made = made(policy(), line.month(20_000, 5_000, 31), MEDIUM, null);
    assertEquals("overdue-from-m2 suspend 5000.00", told(made));
    assertEquals(0, made.effect().saved());
    Lines done = Lines.line().withStatus(LineStatus.SUSPENDED).month(5_000, 5_000, 31);
    assertEquals("overdue-from-m2 monitor 5000.00", told(propose(policy(), done, MEDIUM, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "20260330, overdue-m1 reduce 12600.00",
    "20260331, none",
    "20260401, none",
  })
  void onlyASignalNewerThanTheLastDecisionIsLookedAt(int decided, String told) {
    assertEquals(told, told(propose(policy(), overdue(10), MEDIUM, decided)));
  }

  @Test
  void anInfoSignalAloneIsNotLookedAt() {
    Lines line = Lines.line().months(3, 20_000, 5_000).flag("litigation", 20260320, Row.NONE);
    assertEquals(1, policy().signals(line.view()).size());
    assertNull(propose(policy(), line, HIGH, null));
  }

  @ParameterizedTest
  @CsvSource({"20260105, reduce", "20260106, monitor", "20260404, monitor"})
  void twoCutsLieNinetyDaysApart(int cut, String action) {
    Lines line = overdue(10).change(cut, 25_000, 20_000);
    Proposal made = made(policy(), line, MEDIUM, null);
    assertEquals(action, made.action().code());
    assertEquals(action, result(made, "days_between_cuts"));
  }

  @Test
  void theDesksOwnCutCountsBeforeTheBookShowsIt() {
    ObservedLine view = overdue(10).view();
    Policy policy = policy();
    ProposalRequest request =
        new ProposalRequest(view, MEDIUM, policy.signals(view), null, 20260330, AS_OF);
    assertEquals("monitor", new Proposer(policy).propose(request).orElseThrow().action().code());
  }

  @ParameterizedTest
  @CsvSource({
    "deceased, deceased suspend 5000.00, DECEASED",
    "fraud, fraud suspend 5000.00, FRAUD",
    "hardship, hardship-or-dispute monitor 20000.00, ",
    "dispute, hardship-or-dispute monitor 20000.00, ",
  })
  void flagsComeFirst(String flag, String told, @Nullable Exemption exemption) {
    Proposal made = made(policy(), overdue(31).flag(flag, 20260310, Row.NONE), MEDIUM, null);
    assertEquals(told, told(made));
    assertEquals(exemption, made.exemption());
  }

  @Test
  void misuseSuspendsAndTogetherWithArrearsRecalls() {
    Lines line = overdue(0).draw(20260312, 4_000, "gambling");
    Proposal made = made(policy(), line, MEDIUM, null);
    assertEquals("misuse suspend 5000.00", told(made));
    assertEquals(Exemption.MISUSE, made.exemption());
    Lines late = overdue(65).draw(20260312, 4_000, "gambling");
    assertEquals("misuse-and-overdue recall 5000.00", told(propose(policy(), late, HIGH, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 0, none",
    "6, 0, back-to-good restore 20000.00",
    "6, 20260301, none",
    "9, 20260331, back-to-good restore 20000.00",
  })
  void aLimitComesBackAfterSixCleanMonths(int clean, int decided, String told) {
    Lines line = Lines.line().month(20_000, 5_000, 20).change(20260131, 20_000, 12_000);
    line.months(clean, 12_000, 3_000);
    assertEquals(told, told(propose(policy(), line, MEDIUM, decided == 0 ? null : decided)));
  }

  @Test
  void aFlagOrARaiseStandsInTheWayOfRestoring() {
    Lines flagged = Lines.line().month(20_000, 0, 0).months(7, 12_000, 3_000);
    assertEquals("back-to-good restore 20000.00", told(propose(policy(), flagged, MEDIUM, null)));
    assertNull(propose(policy(), flagged.flag("staff", 20260101, Row.NONE), MEDIUM, null));
    Lines raised = Lines.line().month(20_000, 0, 0).months(7, 12_000, 0).month(21_000, 0, 0);
    assertNull(propose(policy(), raised, MEDIUM, null));
  }

  @Test
  void aPartOfTheCutComesBackRoundedUp() {
    Policy half = policy("months_clean: 6, share: 1", "months_clean: 6, share: 0.3333");
    Lines line = Lines.line().month(20_000, 0, 0).months(7, 12_000, 3_000);
    Proposal made = made(half, line, MEDIUM, null);
    assertEquals("back-to-good restore 14700.00", told(made));
    assertTrue(made.effect().saved() < 0, "more may be lost, and it is said");
    assertEquals(0, made.cut());
  }

  @ParameterizedTest
  @CsvSource({
    "9000, raise-good raise 24000.00",
    "11000, raise-good raise 24000.00",
    "7777, raise-good raise 23300.00",
    "6600, none",
    "-1, none",
  })
  void aRaiseIsTheLeastOfStepIncomeAndMost(long income, String told) {
    Policy raising =
        policy(
            "  - {name: watch, action: monitor}",
            "  - {name: raise-good, action: raise, when: {months_clean: 3, tiers: [low]}}",
            "raise: {largest_step: 0.1, most: 50000,",
            "raise: {largest_step: 0.2, most: 90000,");
    Lines line = Lines.line().withIncome(income < 0 ? Row.NONE : income).months(4, 20_000, 0);
    ScoredLine low = ScoredLine.of(640.0, 0.01, "low", 12);
    assertEquals(told, told(propose(raising, line, low, null)));
  }

  @Test
  void aLineThatLeftAndAQuietLineGetNoProposal() {
    Lines closed = Lines.line().withStatus(LineStatus.CLOSED).month(20_000, 0, 90);
    assertNull(propose(policy(), closed, HIGH, null));
    assertNull(propose(policy(), Lines.line().months(9, 20_000, 0), HIGH, null));
    assertFalse(policy().rules().isEmpty());
  }
}
