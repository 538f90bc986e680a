package org.limitdesk.domain.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.signal.Lines;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.intake.policy.Policies;

/** What positive signals lead to under the policy that comes with the program. */
class GoodNewsTest {
  private static final ScoredLine LOW = ScoredLine.of(640.0, 0.01, "low", 12);
  private static final ScoredLine HIGH = ScoredLine.of(530.0, 0.27, "high", 12);
  private static final Signal WARNING = new Signal("overdue", Severity.WARN, 20270101, Map.of());

  private static Optional<Proposal> propose(
      ObservedLine view, ScoredLine scored, List<Signal> signals, @Nullable Integer decided)
      throws IOException {
    return new Proposer(Policies.defaultPolicy())
        .propose(new ProposalRequest(view, scored, signals, decided, null, 20270105));
  }

  private static String told(Optional<Proposal> made) {
    return made.map(
            each -> each.rule() + " " + each.action().code() + " " + Fen.decimal(each.limitAfter()))
        .orElse("none");
  }

  /** On time for twelve months, from 2026-01 to 2026-12. */
  private static Lines full() {
    return Lines.line().withIncome(20_000).months(12, 10_000, 9_500);
  }

  @Test
  void aLineOnTimeInFullUseAtLowRiskIsRaised() throws IOException {
    ObservedLine view = full().view();
    List<Signal> signals = Policies.defaultPolicy().signals(view);
    assertEquals("earned-more raise 11000.00", told(propose(view, LOW, signals, null)));
    assertEquals("none", told(propose(view, HIGH, signals, null)));
    assertEquals("none", told(propose(view, LOW, List.of(), null)));
  }

  @ParameterizedTest
  @CsvSource({"20261230, earned-more raise 11000.00", "20261231, none", "20270104, none"})
  void oneNewsRaisesOnce(int decided, String told) throws IOException {
    ObservedLine view = full().view();
    List<Signal> signals = Policies.defaultPolicy().signals(view);
    assertEquals(told, told(propose(view, LOW, signals, decided)));
  }

  /** Asked for up to 11,000; each cap is below that, and the last leaves nothing. */
  @ParameterizedTest
  @CsvSource({
    "most_by_product: {p: 10500}, 0, 1, earned-more raise 10500.00",
    "most_by_product: {q: 10500}, 0, 1, earned-more raise 11000.00",
    "most_of_person: 30000, 19300, 1, earned-more raise 10700.00",
    "most_of_person: 30000, 19000, 1, earned-more raise 11000.00",
    "most_of_person: 30000, 20000, 1, none",
    "most_of_person: 30000, 45000, 1, none",
    "most_of_person: 30000, 19300, 2, earned-more raise 10350.00",
    "most_of_person: 30000, 19000, 3, earned-more raise 10300.00",
    "most_of_person: 30000, 17000, 3, earned-more raise 11000.00",
    "most_of_person: 30000, 20000, 3, none",
  })
  void aRaiseKeepsTheCapsOfProductAndPerson(String cap, long others, int lines, String told)
      throws IOException {
    Policy policy = capped(cap);
    Lines line = full();
    line.product = "p";
    Optional<Proposal> made =
        new Proposer(policy)
            .propose(
                new ProposalRequest(
                    line.view(),
                    LOW,
                    policy.signals(line.view()),
                    null,
                    null,
                    20270105,
                    () -> new OfPerson(others * 100, lines)));
    assertEquals(told, told(made));
    made.ifPresent(each ->
        assertEquals(
            Fen.decimal(each.limitAfter()),
            new TraceByHand(each.trace()).limit().setScale(2).toPlainString()));
  }

  /** Three lines of 10,000.00 under a cap of 31,000.00: each is asked for by itself. */
  @Test
  void theLinesOfAPersonShareWhatIsLeftWhicheverIsAskedFirst() throws IOException {
    Policy policy = capped("most_of_person: 31000");
    ObservedLine view = full().view();
    ProposalRequest request =
        new ProposalRequest(
            view,
            LOW,
            policy.signals(view),
            null,
            null,
            20270105,
            () -> new OfPerson(2_000_000, 3));
    long raised = new Proposer(policy).propose(request).orElseThrow().limitAfter();
    assertEquals(1_030_000, raised);
    assertTrue(3 * raised <= 3_100_000);
  }

  private static Policy capped(String cap) throws IOException {
    String text = new String(Policies.defaultDocument(), StandardCharsets.UTF_8);
    String terms = "raise: {largest_step: 0.1, most: 50000, months_of_income: 3, " + cap + "}";
    return Policies.read(
        "p", text.replaceFirst("(?m)^raise:.*$", terms).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aWarningBesideTheGoodNewsLeavesNoRaise() throws IOException {
    Policy policy = Policies.defaultPolicy();
    ObservedLine view = full().view();
    Signal good = policy.signals(view).getFirst();
    assertEquals("watch monitor 10000.00", told(propose(view, LOW, List.of(WARNING, good), null)));
  }

  @Test
  void goodNewsGivesALimitBack() throws IOException {
    Lines line = Lines.line().month(20_000, 3_000, 0).months(13, 12_000, 3_000);
    List<Signal> signals = Policies.defaultPolicy().signals(line.view());
    assertEquals("earned-back restore 20000.00", told(propose(line.view(), LOW, signals, null)));
  }

  @Test
  void goodNewsHasNoFactorAndTakesNothing() throws IOException {
    ObservedLine view = Lines.line().months(12, 20_000, 5_000).view();
    Signal good = Policies.defaultPolicy().signals(view).getFirst();
    assertEquals("on_time", good.code());
    Proposal without = propose(view, HIGH, List.of(WARNING), null).orElseThrow();
    Proposal with = propose(view, HIGH, List.of(WARNING, good), null).orElseThrow();
    assertEquals(without.limitAfter(), with.limitAfter());
    assertFalse(
        new TraceByHand(with.trace()).step("signals").inputs().containsKey("factor_on_time"));
    assertEquals("none", told(propose(view, HIGH, List.of(good), null)));
  }
}
