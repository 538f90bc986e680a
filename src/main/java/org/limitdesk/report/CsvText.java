package org.limitdesk.report;

import java.util.Arrays;
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

  /** The same of cells that are told one by one. */
  public static String line(String... cells) {
    return line(List.of(cells));
  }

  /**
   * A line for a program to read, each cell just as it is: what stands for somebody, such as an id
   * that begins with a minus, must arrive as it was.
   */
  public static String exact(String... cells) {
    return Arrays.stream(cells).map(CsvText::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    return quoted(isFormula(text) ? "'" + text : text);
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** A number with its sign is none. */
  private static boolean isFormula(String text) {
    return !text.isEmpty()
        && FORMULA.indexOf(text.charAt(0)) >= 0
        && !text.matches("[+-]?\\d+(\\.\\d+)?");
  }
}
