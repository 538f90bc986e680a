package org.limitdesk.ui.trends;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.limitdesk.domain.trend.LineCut;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.workflow.Cut;

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

  /** A part of a filter. */
  LinesSubject of(String field, String segment) {
    parts.put(field, segment);
    return this;
  }

  /**
   * The lines of a cut. What the list has a part of its own for is told as that; of the tier it has
   * one of the month that it shows, which is not the one that is counted by here.
   */
  LinesSubject of(Cut cut) {
    List<LineCut.Part> others = new ArrayList<>();
    for (Cut.Where part : cut.where()) {
      boolean isAlone =
          cut.where().stream().filter(each -> each.field().equals(part.field())).count() == 1;
      if (isAlone && LineFilter.FIELDS.contains(part.field()) && !part.field().equals("tier")) {
        of(part.field(), part.value());
      } else {
        others.add(new LineCut.Part(part.field(), part.value()));
      }
    }
    return others.isEmpty() ? this : of(LineFilter.CUT, new LineCut(others).text());
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
