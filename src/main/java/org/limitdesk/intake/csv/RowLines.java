package org.limitdesk.intake.csv;

/**
 * The lines that a record with quotes takes.
 *
 * @param lines how many
 * @param rowLike how many of them have just as many delimiters as a row
 * @param openingQuote the place of the last quote on the first line, where a value over several
 *     lines opens
 */
record RowLines(int lines, int rowLike, int openingQuote) {

  /**
   * Counts.
   *
   * @param wanted how many delimiters a row has
   */
  static RowLines of(char[] chars, int from, int to, char delimiter, int wanted) {
    int lines = 1;
    int rowLike = 0;
    int delimiters = 0;
    int quote = from;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c == '\n' || c == '\r') {
        rowLike += delimiters == wanted ? 1 : 0;
        delimiters = 0;
        lines++;
        i += c == '\r' && i + 1 < to && chars[i + 1] == '\n' ? 1 : 0;
      } else if (c == delimiter) {
        delimiters++;
      } else if (c == '"' && lines == 1) {
        quote = i;
      }
    }
    return new RowLines(lines, rowLike + (delimiters == wanted ? 1 : 0), quote);
  }

  /** Whether at least two, and half of them, look like rows of their own. */
  boolean looksLikeRows() {
    return rowLike >= 2 && rowLike * 2 >= lines;
  }
}
