package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeGroupsTest {
  @ParameterizedTest
  @CsvSource({
    "0, unknown", "2009, under 18", "2008, 18-24", "2002, 18-24", "2001, 25-34", "1992, 25-34",
    "1991, 35-44", "1982, 35-44", "1981, 45-54", "1972, 45-54", "1971, 55-64", "1962, 55-64",
    "1961, 65 and over", "1900, 65 and over"
  })
  void ageIsTheMonthsYearLessTheYearOfBirth(int birthYear, String group) {
    AgeGroups groups = new AgeGroups(new int[] {0, birthYear});
    assertEquals(group, groups.names().get(groups.of(1, 202601)));
    assertEquals(group, groups.names().get(groups.of(1, 202612)));
  }

  @Test
  void aBorrowerGrowsOlderFromYearToYear() {
    AgeGroups groups = new AgeGroups(new int[] {2001});
    assertEquals("18-24", groups.names().get(groups.of(0, 202512)));
    assertEquals("25-34", groups.names().get(groups.of(0, 202601)));
  }
}
