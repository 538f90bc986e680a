package org.limitdesk.ui.trends;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says which lines the list of borrowers is asked to show: {@code month=2026-03;bucket=M2}, values
 * encoded as in an address.
 */
final class LinesSubject {
  private final Map<String, String> parts = new LinkedHashMap<>();

  /**
   * The lines of a month.
   *
   * @param month yyyymm
   */
  LinesSubject(int month) {
    parts.put("month", YearMonth.of(month / 100, month % 100).toString());
  }

  LinesSubject in(Band band) {
    parts.put("bucket", band.label());
    return this;
  }

  /** A part of a filter, or a field and one of its segments. */
  LinesSubject of(String field, String segment) {
    parts.put(field, segment);
    return this;
  }

  @Override
  public String toString() {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + encoded(part.getValue()))
        .collect(Collectors.joining(";"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
