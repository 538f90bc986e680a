package org.limitdesk.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.MakerAuthority.Level;
import org.limitdesk.domain.decision.MakerAuthority.Verdict;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Authority;
import org.limitdesk.domain.policy.RoleLimits;

/** What nobody may decide alone, whatever a policy says. */
class MakerAuthorityTest {
  private static final LimitTerms HALF = new LimitTerms(Action.REDUCE, 500_000);
  private static final Set<Role> OFFICER = Set.of(Role.OFFICER);

  @Test
  void aRecallAndAProposedZeroAlwaysNeedASecondApproval() {
    MakerAuthority all = MakerAuthority.withFloor((roles, proposed, decided) -> Verdict.ALONE);
    Proposed half = new Proposed(1_000_000, HALF);
    Proposed zero = new Proposed(1_000_000, new LimitTerms(Action.SUSPEND, 0));
    LimitTerms recall = new LimitTerms(Action.RECALL, 300_000);
    assertEquals(Verdict.ALONE, all.judge(OFFICER, half, HALF));
    assertEquals(Verdict.secondApproval("recall"), all.judge(OFFICER, half, recall));
    assertEquals(Verdict.secondApproval("proposed_zero"), all.judge(OFFICER, zero, HALF));
  }

  @Test
  void thePolicysOwnWordComesFirst() {
    MakerAuthority none =
        MakerAuthority.withFloor((roles, proposed, decided) -> Verdict.forbidden("balance"));
    Proposed zero = new Proposed(1_000_000, new LimitTerms(Action.SUSPEND, 0));
    assertEquals(Level.FORBIDDEN, none.judge(OFFICER, zero, HALF).level());
  }

  @Test
  void ofSomebodysRolesTheOneThatNeedsTheLeastCounts() {
    RoleLimits half = new RoleLimits(50_000_000, 0, 1_000_000);
    RoleLimits all = new RoleLimits(100_000_000, 100_000_000, 9_000_000);
    MakerAuthority policy =
        MakerAuthority.of(new Authority(Map.of("officer", half, "supervisor", all)));
    Proposed proposed = new Proposed(1_000_000, HALF);
    LimitTerms deeper = new LimitTerms(Action.REDUCE, 400_000);
    assertEquals(Verdict.ALONE, policy.judge(OFFICER, proposed, HALF));
    assertEquals(Verdict.secondApproval("cut,deviation"), policy.judge(OFFICER, proposed, deeper));
    assertEquals(
        Verdict.ALONE, policy.judge(Set.of(Role.OFFICER, Role.SUPERVISOR), proposed, deeper));
    assertEquals(
        Verdict.secondApproval("role"), policy.judge(Set.of(Role.AUDITOR), proposed, HALF));
    assertEquals(Verdict.secondApproval("role"), policy.judge(Set.of(), proposed, HALF));
  }

  @Test
  void aVerdictHasAReasonExactlyWhereOneIsNeeded() {
    assertThrows(IllegalArgumentException.class, () -> new Verdict(Level.ALONE, "cut"));
    assertThrows(IllegalArgumentException.class, () -> Verdict.secondApproval(""));
  }
}
