package org.limitdesk.domain.proposal;

/**
 * What the person of a line has here.
 *
 * @param otherLimits what they may draw beside the line, in fen
 * @param lines how many lines of theirs may be raised, this one among them; at least 1
 */
public record OfPerson(long otherLimits, int lines) {
  /** Nothing but the line. */
  public static final OfPerson ALONE = new OfPerson(0, 1);

  public OfPerson {
    if (lines < 1) {
      throw new IllegalArgumentException("a line is one of its person's: " + lines);
    }
  }
}
