package org.limitdesk.intake.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a policy may never tell people apart by, under whatever key somebody tries. */
final class Barred {
  private static final Set<String> WORDS =
      Set.of(
          "gender",
          "sex",
          "age",
          "aged",
          "birth",
          "birthday",
          "marital",
          "married",
          "marriage",
          "education",
          "name",
          "national",
          "id",
          "phone",
          "性别",
          "年龄",
          "出生",
          "婚姻",
          "学历",
          "姓名",
          "身份证",
          "电话");

  /** As a value these are somebody's gender; {@code education} is a purpose like any other. */
  private static final Set<String> VALUES =
      Set.of("gender", "sex", "age", "female", "male", "woman", "man", "性别", "年龄", "男", "女");

  /** What is added to a refusal of such a word. */
  static final String NEVER =
      "; a policy never looks at gender, age, marital status, education, a name or an id";

  private Barred() {}

  /** What to add to a refusal of that word; empty for most. */
  static String clause(String word) {
    boolean barred = Arrays.stream(words(word)).anyMatch(WORDS::contains) || isBarredValue(word);
    return barred ? NEVER : "";
  }

  /** Whether a segment's value says who somebody is. */
  static boolean isBarredValue(String text) {
    return VALUES.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** {@code ageFrom}, {@code age_from} and {@code age-from} all begin with {@code age}. */
  private static String[] words(String key) {
    return key.replaceAll("([a-z])([A-Z])", "$1_$2")
        .toLowerCase(Locale.ROOT)
        .split("[^\\p{L}]+", -1);
  }
}
