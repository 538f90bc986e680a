package org.limitdesk.report.notice;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.DefaultSplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/**
 * Where a line may end (避头尾): as usual, but no line begins with a mark that closes, and none ends
 * with one that opens. A hyphen stands in days and references, which stay whole.
 */
final class LineEnds implements SplitCharacter {
  private static final String CLOSING = "，。；：、！？）》”’】·,.;:!?)%]";
  private static final String OPENING = "（《“‘【([-";

  private final SplitCharacter usual = new DefaultSplitCharacter();

  @Override
  public boolean isSplitCharacter(
      int start, int current, int end, char[] letters, PdfChunk[] chunks) {
    char here = letters[current];
    boolean closes = current + 1 < end && CLOSING.indexOf(letters[current + 1]) >= 0;
    boolean full = CLOSING.indexOf(here) >= 0 && here > '\u2000';
    return !closes
        && OPENING.indexOf(here) < 0
        && (full || usual.isSplitCharacter(start, current, end, letters, chunks));
  }
}
