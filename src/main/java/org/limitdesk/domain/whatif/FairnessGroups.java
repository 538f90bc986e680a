package org.limitdesk.domain.whatif;

import java.util.Arrays;
import java.util.List;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.policy.LossRates;

/**
 * Gender and age group of a book's lines, for showing how a policy falls on them. They are kept
 * apart from the columns: nothing that proposes a limit can reach them.
 */
final class FairnessGroups {
  static final int TIERS = LossRates.TIERS.size() + 1;

  private static final int[] AGE_FROM = {25, 35, 45, 55};
  private static final List<String> AGES =
      List.of("below 25", "25 to 34", "35 to 44", "45 to 54", "from 55", "unknown");

  private final int year;
  private final List<String> genders;
  private final long[][] genderLines;
  private final long[][] ageLines;
  private byte[] gender = new byte[1024];
  private byte[] age = new byte[1024];
  private int size;

  /**
   * @param month yyyymm
   */
  FairnessGroups(int month) {
    year = month / 100;
    genders = BookTable.BORROWERS.columns().get(BookTable.BORROWERS.indexOf("gender")).codes();
    genderLines = new long[genders.size() + 1][TIERS];
    ageLines = new long[AGES.size()][TIERS];
  }

  private FairnessGroups(FairnessGroups whole, int[] rows) {
    year = whole.year;
    genders = whole.genders;
    genderLines = whole.genderLines;
    ageLines = whole.ageLines;
    size = rows.length;
    gender = new byte[size];
    age = new byte[size];
    for (int i = 0; i < size; i++) {
      gender[i] = whole.gender[rows[i]];
      age[i] = whole.age[rows[i]];
    }
  }

  /** Of these rows alone, with the counts of all lines. */
  FairnessGroups only(int[] rows) {
    return new FairnessGroups(this, rows);
  }

  void count(Borrower borrower, String tier) {
    genderLines[genderOf(borrower)][tier(tier)]++;
    ageLines[ageOf(borrower)][tier(tier)]++;
  }

  void addRow(Borrower borrower) {
    if (size == gender.length) {
      gender = Arrays.copyOf(gender, size * 2);
      age = Arrays.copyOf(age, size * 2);
    }
    gender[size] = (byte) genderOf(borrower);
    age[size++] = (byte) ageOf(borrower);
  }

  /** The place of a tier: the unscored ones last. */
  static int tier(String tier) {
    int place = LossRates.TIERS.indexOf(tier);
    return place < 0 ? TIERS - 1 : place;
  }

  int genderOf(Borrower borrower) {
    long code = borrower.gender();
    return code < 0 || code >= genders.size() ? genders.size() : (int) code;
  }

  /** By the years completed at the end of the month's year: birthdays are not kept. */
  int ageOf(Borrower borrower) {
    if (borrower.birthYear() <= 0) {
      return AGES.size() - 1;
    }
    int years = year - borrower.birthYear();
    int group = 0;
    while (group < AGE_FROM.length && years >= AGE_FROM[group]) {
      group++;
    }
    return group;
  }

  /** A way of telling people apart. */
  enum Trait implements Code {
    GENDER,
    AGE
  }

  List<String> names(Trait trait) {
    return trait == Trait.AGE ? AGES : withUnknown();
  }

  private List<String> withUnknown() {
    return java.util.stream.Stream.concat(genders.stream(), java.util.stream.Stream.of("unknown"))
        .toList();
  }

  int group(Trait trait, int row) {
    return trait == Trait.AGE ? age[row] : gender[row];
  }

  long lines(Trait trait, int group, int tier) {
    return (trait == Trait.AGE ? ageLines : genderLines)[group][tier];
  }
}
