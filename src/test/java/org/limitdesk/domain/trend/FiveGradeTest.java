package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiveGradeTest {
  @ParameterizedTest
  @CsvSource({
    "0, NORMAL, false",
    "1, SPECIAL_MENTION, false",
    "90, SPECIAL_MENTION, false",
    "91, SUBSTANDARD, true",
    "270, SUBSTANDARD, true",
    "271, DOUBTFUL, true",
    "360, DOUBTFUL, true",
    "361, LOSS, true",
    "36500, LOSS, true"
  })
  void daysGiveTheFloorOfTheTwentyTwentyThreeRules(int days, FiveGrade grade, boolean bad) {
    assertEquals(grade, FiveGrade.floor(days));
    assertEquals(bad, FiveGrade.floor(days).isNonPerforming());
    assertEquals(grade.ordinal(), FiveGrade.index(days));
  }
}
