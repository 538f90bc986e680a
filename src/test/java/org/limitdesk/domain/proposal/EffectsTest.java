package org.limitdesk.domain.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.signal.Lines;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.intake.policy.Policies;

/** Sums that were done by hand. Medium tier at a quarter of use: LGD 0.75, CCF 0.4. */
class EffectsTest {
  private static final ScoredLine SCORED = ScoredLine.of(580.0, 0.06004, "medium", 12);

  private Policy policy;

  @BeforeEach
  void readThePolicy() throws IOException {
    policy = Policies.defaultPolicy();
  }

  private Proposal proposal(Lines line, ScoredLine scored) {
    ObservedLine view = line.view();
    Optional<Proposal> made =
        new Proposer(policy)
            .propose(new ProposalRequest(view, scored, policy.signals(view), null, null, 20260405));
    return made.orElseThrow();
  }

  private static Lines line() {
    Lines line = Lines.line();
    line.interest = 80;
    line.pending = 1_000;
    return line.months(2, 20_000, 5_000).month(20_000, 5_000, 10);
  }

  @Test
  void whatACutSavesIsTheUndrawnPart() {
    Proposal made = proposal(line(), SCORED);
    ExpectedLoss loss = made.effect().loss();
    assertNotNull(loss);
    assertEquals("0.06", Share.text(loss.pd()));
    // 5,080 + 0.4 · 14,000, and 5,080 + 0.4 · 6,600
    assertEquals(1_068_000, loss.exposureBefore());
    assertEquals(772_000, loss.exposureAfter());
    // 0.045 of them
    assertEquals(48_060, loss.before());
    assertEquals(34_740, loss.after());
    // 0.06 · 0.75 · 0.4 · 7,400
    assertEquals(13_320, made.effect().saved());
  }

  @Test
  void theOwnShareIsAllThatIsLost() {
    Lines line = line();
    line.ownShare = 30_000_000;
    ExpectedLoss loss = proposal(line, SCORED).effect().loss();
    assertNotNull(loss);
    assertEquals(320_400, loss.exposureBefore());
    assertEquals(14_418, loss.before());
  }

  @Test
  void incomeGivenUpIsWhatTheRemovedLimitWouldHaveEarned() {
    Lines line = line();
    line.dailyRate = 50_000;
    // 0.94 · 0.3 · 7,400 · (0.1825 − 0.035) = 307.80
    assertEquals(30_780L, proposal(line, SCORED).effect().incomeGivenUp());
    ScoredLine half = ScoredLine.of(580.0, 0.06, "medium", 6);
    assertEquals(15_390L, proposal(line, half).effect().incomeGivenUp());
    line.dailyRate = Row.NONE;
    assertNull(proposal(line, SCORED).effect().incomeGivenUp());
  }

  @Test
  void aBlockedLineHasNothingToSaveAndNothingToGiveUp() {
    Lines line = Lines.line().months(2, 20_000, 5_000).withStatus(LineStatus.SUSPENDED);
    line.dailyRate = 50_000;
    Proposal made = proposal(line.month(20_000, 5_000, 10), SCORED);
    assertEquals(1_260_000, made.limitAfter());
    assertEquals(0, made.effect().saved());
    assertEquals(0L, made.effect().incomeGivenUp());
  }

  @Test
  void withoutAPdThereIsNoExpectedLoss() {
    Effect effect = proposal(line(), ScoredLine.UNSCORED).effect();
    assertNull(effect.loss());
    assertNull(effect.incomeGivenUp());
    assertEquals(0, effect.saved());
    assertNull(new Effects(policy).unchanged(line().view(), ScoredLine.UNSCORED));
  }

  @Test
  void aLineThatStaysHasTheSameLossBeforeAndAfter() {
    ExpectedLoss loss = new Effects(policy).unchanged(line().view(), SCORED);
    assertNotNull(loss);
    assertEquals(48_060, loss.before());
    assertEquals(48_060, loss.after());
  }
}
