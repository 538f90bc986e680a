package org.limitdesk.domain.collections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Promises are held against what the months say was paid, each yuan once. */
class PromiseJudgeTest {
  private static final PromiseJudge MARCH = new PromiseJudge(202603);

  private static Promise promise(String taken, long amount, String due) {
    return new Promise(7, LocalDate.parse(taken), amount, LocalDate.parse(due));
  }

  private static String judged(List<Promise> promises, Map<Integer, Long> paid) {
    return String.join(
        " ",
        MARCH.judge(promises, paid).stream()
            .map(each -> each.state().code() + ":" + each.paid())
            .toList());
  }

  @Test
  void itIsOpenUntilTheMonthOfItsDayIsLoadedWhateverWasPaidBefore() {
    Promise april = promise("2026-03-20", 500, "2026-04-01");
    assertEquals("open:0", judged(List.of(april), Map.of(202603, 9_000L)));
  }

  @Test
  void itIsKeptPartlyKeptOrBroken() {
    Promise march = promise("2026-03-05", 500, "2026-03-31");
    assertEquals("kept:500", judged(List.of(march), Map.of(202603, 500L)));
    assertEquals("partly:499", judged(List.of(march), Map.of(202603, 499L)));
    assertEquals("broken:0", judged(List.of(march), Map.of(202603, 0L, 202602, 500L)));
  }

  @Test
  void allMonthsFromTheOneInWhichItWasTakenCount() {
    Promise long3 = promise("2026-01-31", 500, "2026-03-01");
    assertEquals(
        "kept:500",
        judged(List.of(long3), Map.of(202601, 200L, 202602, 200L, 202603, 100L, 202512, 900L)));
    assertEquals(
        "partly:400", judged(List.of(long3), Map.of(202601, 200L, 202602, 200L, 202603, 0L)));
  }

  @Test
  void noYuanCountsForTwoPromisesAndTheOneDueFirstHasIt() {
    Promise first = promise("2026-03-02", 500, "2026-03-10");
    Promise second = promise("2026-03-01", 500, "2026-03-20");
    assertEquals("kept:500 partly:100", judged(List.of(second, first), Map.of(202603, 600L)));
  }

  @Test
  void whereNothingIsToldOfAMonthNobodyIsSaidToHaveBrokenIt() {
    Promise march = promise("2026-02-20", 500, "2026-03-10");
    assertEquals("not_told:0", judged(List.of(march), Map.of(202603, 0L)));
    assertEquals("not_told:300", judged(List.of(march), Map.of(202603, 300L)));
    assertEquals("kept:500", judged(List.of(march), Map.of(202603, 500L)));
  }

  @Test
  void aDayThatAFileGivesBeforeTheContactIsJudgedByItsOwnMonth() {
    Promise back = promise("2026-03-20", 500, "2026-02-10");
    assertEquals("kept:500", judged(List.of(back), Map.of(202602, 500L)));
  }
}
