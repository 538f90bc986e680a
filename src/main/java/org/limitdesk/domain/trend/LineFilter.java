package org.limitdesk.domain.trend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineStatus;

/**
 * Which lines of a book are wanted. As text it is pairs {@code key=value} joined by {@code ;}, the
 * values URL-encoded, so that one screen can ask another for lines:
 *
 * <pre>{@code month=2026-03;bucket=30%2B;region=Zhejiang}</pre>
 *
 * <p>Every part narrows: a line is wanted where all parts hold.
 *
 * @param parts by key, in the order of {@link #KEYS}; none is empty
 */
public record LineFilter(Map<String, String> parts) {
  /** The month that is looked at, {@code yyyy-MM}; without it the book's last one. */
  public static final String MONTH = "month";

  /** A {@link BucketRange} by its label, of open lines. */
  public static final String BUCKET = "bucket";

  /** A {@link BucketRange} by its label, of lines that were open in the calendar month before. */
  public static final String BEFORE = "before";

  /** A {@link RollTo} as text, of lines that were open in the month. */
  public static final String ROLLED = "rolled";

  /** A {@link CohortPart} as text; lines that left are told as they were last seen. */
  public static final String COHORT = "cohort";

  /** A {@link LineCut} as text: segments of any field, several at once. */
  public static final String CUT = "cut";

  /** The least part of the limit that is used, in whole percent. */
  public static final String USE = "use";

  /** A {@link LineStatus} by its code. */
  public static final String STATUS = "status";

  /** Text that the borrower's id or name holds. */
  public static final String QUERY = "q";

  /** The keys that are fields of the book, each with a segment's name as its value. */
  public static final List<String> FIELDS =
      List.of("region", "industry", "purpose", "campaign", "product", "tier");

  /** All keys, in their order. */
  public static final List<String> KEYS = keys();

  /** All lines of the last month. */
  public static final LineFilter ALL = new LineFilter(Map.of());

  /**
   * @throws IllegalArgumentException for an unknown key, or a value that says nothing
   */
  public LineFilter {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (String key : KEYS) {
      String value = parts.get(key);
      if (value != null && !value.isBlank()) {
        check(key, value);
        ordered.put(key, value);
      }
    }
    for (String key : parts.keySet()) {
      if (!KEYS.contains(key)) {
        throw new IllegalArgumentException("lines are not filtered by " + key);
      }
    }
    parts = java.util.Collections.unmodifiableMap(ordered);
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(List.of(MONTH, BUCKET, BEFORE, ROLLED, COHORT, CUT));
    keys.addAll(FIELDS);
    keys.addAll(List.of(USE, STATUS, QUERY));
    return List.copyOf(keys);
  }

  private static void check(String key, String value) {
    boolean known =
        switch (key) {
          case MONTH -> value.matches("\\d{4}-(0[1-9]|1[0-2])");
          case BUCKET, BEFORE -> BucketRange.labelled(value).isPresent();
          case ROLLED -> RollTo.parse(value).isPresent();
          case COHORT -> CohortPart.parse(value).isPresent();
          case CUT -> LineCut.parse(value).isPresent();
          case USE -> value.matches("[1-9]\\d{0,2}");
          case STATUS -> Code.find(LineStatus.class, value).isPresent();
          default -> true;
        };
    if (!known) {
      throw new IllegalArgumentException(key + " cannot be " + value);
    }
  }

  /**
   * Reads what {@link #text()} writes.
   *
   * @throws IllegalArgumentException for text that is no filter
   */
  public static LineFilter parse(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String pair : text.isBlank() ? new String[0] : text.split(";", -1)) {
      int sign = pair.indexOf('=');
      if (sign < 1) {
        throw new IllegalArgumentException("no key and value: " + pair);
      }
      String value = PercentText.decode(pair.substring(sign + 1));
      if (parts.put(pair.substring(0, sign), value) != null) {
        throw new IllegalArgumentException("twice the same key: " + pair);
      }
    }
    return new LineFilter(parts);
  }

  /** As text, for a screen that is asked to show these lines. */
  public String text() {
    List<String> pairs = new ArrayList<>();
    parts.forEach((key, value) -> pairs.add(key + "=" + PercentText.encode(value)));
    return String.join(";", pairs);
  }

  /** With one part set to another value; a blank one takes the part away. */
  public LineFilter with(String key, String value) {
    Map<String, String> changed = new LinkedHashMap<>(parts);
    changed.put(key, value);
    return new LineFilter(changed);
  }

  /** Without one of its parts. */
  public LineFilter without(String key) {
    return with(key, "");
  }

  /** The value of a part. */
  public Optional<String> part(String key) {
    return Optional.ofNullable(parts.get(key));
  }

  /** The month, yyyymm; null for the book's last one. */
  public @Nullable Integer month() {
    String month = parts.get(MONTH);
    return month == null ? null : Integer.valueOf(month.replace("-", ""));
  }

  /** The same lines at that month, yyyymm. */
  public LineFilter at(int month) {
    return with(MONTH, CalendarNumber.month(month).toString());
  }

  /** Where the lines are in a later month, where that is asked. */
  public Optional<RollTo> rolled() {
    return part(ROLLED).flatMap(RollTo::parse);
  }

  /** Which part of a cohort, where that is asked. */
  public Optional<CohortPart> cohort() {
    return part(COHORT).flatMap(CohortPart::parse);
  }

  /** Which segments, where that is asked. */
  public Optional<LineCut> cut() {
    return part(CUT).flatMap(LineCut::parse);
  }

  /** What is searched for; empty where nothing is. */
  public String query() {
    return parts.getOrDefault(QUERY, "");
  }
}
