package org.limitdesk.domain.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.borrower.Borrower;

/** By what a book is cut into cells. */
public enum CellKind implements Code {
  REGION_INDUSTRY("region", "industry"),
  CAMPAIGN("campaign"),
  PURPOSE("purpose");

  /** All kinds in order, as a list so that no one copies an array in a loop. */
  public static final List<CellKind> ALL = List.of(values());

  /** Stands between the values in the name of a cell that has two. */
  private static final String TIMES = " × ";

  private final List<String> fields;

  CellKind(String... fields) {
    this.fields = List.of(fields);
  }

  /** The borrower's columns whose values make up a cell. */
  public List<String> fields() {
    return fields;
  }

  /** The name of the cell with these values, one for each field. */
  static String name(List<String> values) {
    return String.join(TIMES, values);
  }

  /**
   * The values in the name of a cell, by field. A last value may itself hold what stands between
   * two.
   */
  public Map<String, String> parts(String cell) {
    String[] values = cell.split(Pattern.quote(TIMES), fields.size());
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      parts.put(fields.get(i), values[i]);
    }
    return parts;
  }

  /** The name of the borrower's cell; null where one of its values is not known. */
  @Nullable String cell(Borrower borrower) {
    List<String> values = new ArrayList<>(fields.size());
    for (String field : fields) {
      String value = value(borrower, field);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return name(values);
  }

  private static @Nullable String value(Borrower borrower, String field) {
    return switch (field) {
      case "region" -> borrower.region();
      case "industry" -> borrower.industry();
      case "campaign" -> borrower.campaign();
      case "purpose" -> borrower.purpose();
      default -> throw new IllegalArgumentException("no cells by " + field);
    };
  }
}
