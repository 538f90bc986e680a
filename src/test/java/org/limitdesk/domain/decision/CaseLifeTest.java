package org.limitdesk.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.Code;

/** Which state may follow on which, every pair, by a second table. */
class CaseLifeTest {
  /** A cross where the state of the column may follow on that of the row, in the same order. */
  private static final String TABLE =
      """
      proposed   . x x x x . . . . . . . . x
      approved   x . . . . x x x . . . . x x
      overridden x . . . . x x x . . . . x x
      kept       x . . . . x x x . . . . x x
      deferred   x x x x x . . . . . . . . x
      confirmed  x . . . . . . x . . . . x x
      returned   x x x x x . . . . . . . . x
      released   . . . . . . x . x x . . x .
      notified   . . . . . . x . . x . . x .
      effective  . . . . . . . . . . x . . x
      appealed   . . . . . . . . . . . x x .
      upheld     . . . . . . . . . . . . . x
      reversed   . x x x . . . . . . . . . .
      closed     . . . . . . . . . . . . . .
      """;

  @Test
  void everyPairIsAsTheSecondTableHasIt() {
    List<CaseState> states = TABLE.lines().map(line -> state(line.split(" +")[0])).toList();
    assertEquals(Arrays.asList(CaseState.values()), states);
    for (String line : TABLE.lines().toList()) {
      String[] cells = line.split(" +");
      for (int i = 0; i < states.size(); i++) {
        CaseState from = state(cells[0]);
        CaseState to = states.get(i);
        assertEquals(cells[i + 1].equals("x"), CaseLife.allows(from, to), from + " to " + to);
      }
    }
  }

  @Test
  void everyDecisionAndApprovalLeadsWhereACaseCanGo() {
    for (DecisionKind kind : DecisionKind.values()) {
      CaseState from = kind == DecisionKind.WITHDRAW ? CaseState.APPROVED : CaseState.PROPOSED;
      assertEquals(true, CaseLife.allows(from, kind.state()), kind.code());
    }
    for (ApprovalResult result : ApprovalResult.values()) {
      assertEquals(true, CaseLife.allows(CaseState.KEPT, result.state()), result.code());
    }
  }

  private static CaseState state(String code) {
    return Code.of(CaseState.class, code);
  }
}
