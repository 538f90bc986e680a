package org.limitdesk.intake.csv;

/**
 * Splits one record at the start of a window into fields. When the window does not hold the whole
 * record it says so and is simply asked again from the record's start.
 */
final class CsvLexer {
  /** The record does not end within the window. */
  static final int MORE = -1;

  /** The record is broken; {@link #reason()} says how. */
  static final int BROKEN = -2;

  private static final int LONGEST_QUOTED = 64 * 1024;
  private static final char QUOTE = '"';

  /** From so many columns on, the delimiters of a line tell whether it is a row. */
  private static final int FEWEST_TELLING = 4;

  private final CharWindow window;
  private final char[] chars;
  private final char delimiter;
  private final char highest;
  private final FieldList fields = new FieldList();
  private int limit;
  private boolean ended;
  private int expected;
  private boolean quotes;
  private int lines;
  private int faultField;
  private int faultStart;
  private String reason = "";

  CsvLexer(CharWindow window, char delimiter) {
    this.window = window;
    this.chars = window.chars();
    this.delimiter = delimiter;
    this.highest = delimiter > QUOTE ? delimiter : QUOTE;
  }

  void expect(int fieldCount) {
    expected = fieldCount;
  }

  /** The place after the record and its line end, or {@link #MORE} or {@link #BROKEN}. */
  int read() {
    fields.clear();
    limit = window.limit();
    ended = window.ended();
    quotes = false;
    int at = window.start();
    while (true) {
      if (at == limit && !ended) {
        return MORE;
      }
      int end = at < limit && chars[at] == QUOTE ? quoted(at) : plain(at);
      if (end < 0) {
        return end;
      }
      if (end == limit || chars[end] != delimiter) {
        return lineEnd(end);
      }
      at = end + 1;
    }
  }

  private int plain(int from) {
    int at = from;
    while (at < limit) {
      char c = chars[at];
      // Digits and letters lie above all signs with a meaning: one comparison for most characters.
      if (c <= highest) {
        if (c == delimiter || c == '\n' || c == '\r') {
          break;
        }
        if (c == QUOTE) {
          return broken(CsvFault.BARE_QUOTE, fields.count(), from);
        }
      }
      at++;
    }
    if (at == limit && !ended) {
      return MORE;
    }
    fields.add(chars, from, at);
    return at;
  }

  private int quoted(int from) {
    int most = Math.min(limit, from + LONGEST_QUOTED);
    int at = from + 1;
    boolean doubled = false;
    while (at < most) {
      if (chars[at] != QUOTE) {
        at++;
      } else if (at + 1 < limit && chars[at + 1] == QUOTE) {
        doubled = true;
        at += 2;
      } else {
        return closed(from, at, doubled);
      }
    }
    return most == limit && !ended ? MORE : broken(CsvFault.NOT_CLOSED, fields.count(), from);
  }

  private int closed(int from, int quote, boolean doubled) {
    int after = quote + 1;
    if (after == limit && !ended) {
      return MORE;
    }
    if (after < limit && chars[after] != delimiter && !isLineEnd(chars[after])) {
      return broken(CsvFault.CLOSED_EARLY, fields.count(), from);
    }
    quotes = true;
    if (doubled) {
      fields.addUnescaped(chars, from + 1, quote);
    } else {
      fields.add(chars, from + 1, quote);
    }
    return after;
  }

  private int lineEnd(int at) {
    if (at < limit && chars[at] == '\r' && at + 1 == limit && !ended) {
      return MORE;
    }
    lines = 1;
    if (quotes) {
      RowLines counted = RowLines.of(chars, window.start(), at, delimiter, expected - 1);
      lines = counted.lines();
      if (lines > 1 && expected > 0 && looksJoined(counted)) {
        return broken(CsvFault.JOINED_ROWS, fields.firstWithLineEnd(), counted.openingQuote());
      }
    }
    return at + (at == limit ? 0 : at + 1 < limit && isCrLf(at) ? 2 : 1);
  }

  /**
   * Two stray quotes, lines apart, make one long value out of whole rows, which no rule of RFC 4180
   * forbids. It shows: the record has another number of fields than the header, or its lines alone
   * have just as many delimiters as a row. A true value may look so too, if hardly ever where a row
   * has several columns; then it is set aside, which somebody sees, while rows that were swallowed
   * would be missed by nobody.
   */
  private boolean looksJoined(RowLines counted) {
    return fields.count() != expected || expected >= FEWEST_TELLING && counted.looksLikeRows();
  }

  private boolean isCrLf(int at) {
    return chars[at] == '\r' && chars[at + 1] == '\n';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private int broken(String why, int field, int start) {
    reason = why;
    faultField = field;
    faultStart = start;
    return BROKEN;
  }

  /** How many lines the record takes. */
  int lines() {
    return lines;
  }

  int fieldCount() {
    return fields.count();
  }

  CharSlice field(int index) {
    return fields.get(index);
  }

  String reason() {
    return reason;
  }

  int faultField() {
    return faultField;
  }

  int faultStart() {
    return faultStart;
  }
}
