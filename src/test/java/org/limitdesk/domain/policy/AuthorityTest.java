package org.limitdesk.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {
  /** Half the limit, a tenth of deviation, limits up to 10,000 fen. */
  private static final Authority AUTHORITY =
      new Authority(Map.of("officer", new RoleLimits(50_000_000, 10_000_000, 10_000)));

  @ParameterizedTest
  @CsvSource({
    "officer, REDUCE, 10000, 5000, 5000, ''",
    "officer, REDUCE, 10000, 5000, 4999, cut",
    "officer, REDUCE, 10000, 5000, 4500, cut",
    "officer, REDUCE, 10000, 5000, 4499, cut deviation",
    "officer, REDUCE, 10000, 5000, 5500, ''",
    "officer, REDUCE, 10000, 5000, 5501, deviation",
    "officer, MONITOR, 10000, 5000, 10000, deviation",
    "officer, MONITOR, 10001, 9900, 10001, limit",
    "officer, RESTORE, 5000, 10000, 10000, ''",
    "officer, RESTORE, 5000, 10001, 10001, limit",
    "officer, RECALL, 10000, 10000, 10000, recall",
    "officer, SUSPEND, 100, 0, 0, proposed_zero cut",
    "officer, MONITOR, 0, 0, 0, proposed_zero",
    "officer, SUSPEND, 0, 0, 0, proposed_zero",
    "auditor, MONITOR, 10000, 10000, 10000, role",
    "auditor, RECALL, 10000, 0, 0, role recall proposed_zero",
  })
  void aDecisionBeyondTheRolesLimitsNeedsASecondApproval(
      String role, Action action, long old, long proposed, long decided, String why) {
    assertEquals(
        why,
        AUTHORITY.needed(role, action, old, proposed, decided).stream()
            .map(SecondApproval::code)
            .collect(Collectors.joining(" ")));
  }
}
