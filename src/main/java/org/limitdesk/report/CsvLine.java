package org.limitdesk.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A line of a CSV file after RFC 4180, that no spreadsheet takes for a formula. */
public final class CsvLine {
  private CsvLine() {}

  /** The cells with their line end; quoted where they must be. */
  public static String of(String... cells) {
    return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = isFormula(text) ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** A spreadsheet would reckon it; a number with its sign is none. */
  private static boolean isFormula(String text) {
    return !text.isEmpty()
        && "=@+-\t\r".indexOf(text.charAt(0)) >= 0
        && !text.matches("[+-]\\d[\\d.,]*");
  }
}
