package org.limitdesk.report.picture;

import java.util.List;

/**
 * A picture, its origin in the upper left corner and its units those of a screen.
 *
 * @param title what it shows, for whoever cannot see it
 * @param ground {@code #rrggbb}
 * @param pieces the lowest first
 */
public record Picture(
    String title, double width, double height, String ground, List<Piece> pieces) {
  public Picture {
    pieces = List.copyOf(pieces);
  }
}
