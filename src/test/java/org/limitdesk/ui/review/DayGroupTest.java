package org.limitdesk.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayGroupTest {
  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

  @ParameterizedTest
  @CsvSource({
    "2026-04-14, OVERDUE",
    "2026-04-15, TODAY",
    "2026-04-16, TOMORROW",
    "2026-04-17, THIS_WEEK",
    "2026-04-19, THIS_WEEK",
    "2026-04-20, LATER"
  })
  void dayIsToldByHowNearItIs(LocalDate due, DayGroup group) {
    assertEquals(group, DayGroup.of(due, TODAY));
  }
}
