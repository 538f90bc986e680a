package org.limitdesk.report.picture;

import java.util.List;

/** What a picture is made of. */
public sealed interface Piece {
  /** An outline that is filled. */
  record Area(Outline outline, Ink ink) implements Piece {}

  /** An outline that a pen follows. */
  record Trace(Outline outline, Ink ink, Pen pen) implements Piece {}

  /**
   * One line of words in the desk's own face.
   *
   * @param x where they begin
   * @param y of the line that they stand on
   * @param width that they take in that face
   * @param size of the letters
   */
  record Words(String text, double x, double y, double width, double size, Ink ink)
      implements Piece {}

  /**
   * A colour.
   *
   * @param hex {@code #rrggbb}
   * @param opacity 0 to 1
   */
  record Ink(String hex, double opacity) {
    /** One that hides what is below it. */
    public static Ink of(String hex) {
      return new Ink(hex, 1);
    }
  }

  /**
   * What draws a line.
   *
   * @param round whether its ends and joins are
   * @param dash lengths of line and gap in turn; empty for a line without gaps
   */
  record Pen(double width, boolean round, List<Double> dash) {
    public Pen {
      dash = List.copyOf(dash);
    }
  }
}
