package org.limitdesk.intake.demo;

import java.time.LocalDate;

/**
 * A plainly fictional person: a sample name, an area code that no place has, and a national id
 * whose check character is wrong on purpose, so that it can be nobody's.
 */
final class Person {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String AREA = "999999";
  private static final int BIRTH_DAYS = 13_879;
  private static final int SERIALS = 1000;
  private static final long STRIDE = 8_675_309;
  private static final int ONE_PERSON_IN = 500;

  private Person() {}

  /** Now and then two lines running belong to one person: the number of the first of the two. */
  static long number(long borrower) {
    return borrower % ONE_PERSON_IN == ONE_PERSON_IN - 1 ? borrower - 1 : borrower;
  }

  /** The other line of the same person; the same number where there is none. */
  static long otherLine(long borrower) {
    int place = (int) (borrower % ONE_PERSON_IN);
    if (place == ONE_PERSON_IN - 1) {
      return borrower - 1;
    }
    return place == ONE_PERSON_IN - 2 ? borrower + 1 : borrower;
  }

  static String name(long person) {
    int year = (int) (person % 60);
    char stem = STEMS.charAt(year % 10);
    char branch = BRANCHES.charAt(year % 12);
    long number = person / 60 + 1;
    String digits = number < 10_000 ? padded(number, 10_000) : Long.toString(number);
    return "示例" + stem + branch + digits;
  }

  static String phone(long person) {
    return "00000" + padded(person % 1_000_000, 1_000_000);
  }

  /** Grown up before the oldest line of a book that begins in that year was opened. */
  static LocalDate birth(long person, int firstYear) {
    return LocalDate.of(firstYear - 60, 1, 1).plusDays(spread(person) / SERIALS);
  }

  /** As in real numbers, an odd serial is a man's. */
  static boolean male(long person) {
    return spread(person) % 2 == 1;
  }

  static String nationalId(long person, LocalDate birth) {
    String day = birth.toString().replace("-", "");
    String body = AREA + day + padded(spread(person) % SERIALS, SERIALS);
    int wrong = (check(body) + 1 + (int) (person % 9)) % 11;
    return body + (wrong == 10 ? "X" : Integer.toString(wrong));
  }

  /** The right check of ISO 7064 MOD 11-2 over the digits; 10 stands for X. */
  private static int check(String body) {
    int rest = 0;
    for (int i = 0; i < body.length(); i++) {
      rest = (rest + body.charAt(i) - '0') * 2 % 11;
    }
    return (12 - rest) % 11;
  }

  /** With leading zeros to the number of zeros that {@code size} has. */
  private static String padded(long number, long size) {
    return String.valueOf(size + number).substring(1);
  }

  /** One to one up to 13,879,000 people, so that no two share birth date and serial. */
  private static long spread(long person) {
    return person * STRIDE % ((long) BIRTH_DAYS * SERIALS);
  }
}
