package org.limitdesk.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of CSV (RFC 4180) that a spreadsheet opens: a cell that it would take for a formula begins
 * with an apostrophe.
 */
public final class CsvText {
  /** Lets a spreadsheet read the file as UTF-8. */
  public static final String START = "\uFEFF";

  private static final String FORMULA = "=+-@\t\r";

  private CsvText() {}

  /** A line with its end. */
  public static String line(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = isFormula(text) ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** A number with its sign is none. */
  private static boolean isFormula(String text) {
    return !text.isEmpty()
        && FORMULA.indexOf(text.charAt(0)) >= 0
        && !text.matches("[+-]?\\d+(\\.\\d+)?");
  }
}
