package org.limitdesk.domain.trend;

import java.util.List;

/** Borrowers by their age in the month itself: the year of the month less the year of birth. */
public final class AgeGroups implements Segments {
  private static final int[] FROM = {18, 25, 35, 45, 55, 65};
  private static final List<String> NAMES =
      List.of(UNKNOWN, "under 18", "18-24", "25-34", "35-44", "45-54", "55-64", "65 and over");

  private final int[] birthYears;

  /**
   * @param birthYears by borrower key, 0 where it is not known
   */
  public AgeGroups(int[] birthYears) {
    this.birthYears = birthYears.clone();
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int of(int borrower, int month) {
    if (birthYears[borrower] == 0) {
      return 0;
    }
    int age = month / 100 - birthYears[borrower];
    int group = 1;
    for (int from : FROM) {
      group += age >= from ? 1 : 0;
    }
    return group;
  }
}
