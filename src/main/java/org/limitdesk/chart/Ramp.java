package org.limitdesk.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One hue from pale to strong, for rows that follow each other. */
public final class Ramp {
  private static final double PALEST = 0.25;

  private Ramp() {}

  /**
   * As many colours.
   *
   * @param ground {@code #rrggbb}, what the palest come near to
   * @param strong {@code #rrggbb}, the last one
   */
  public static List<String> of(String ground, String strong, int rows) {
    Color from = Color.decode(ground);
    Color to = Color.decode(strong);
    List<String> ramp = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      double share = PALEST + (1 - PALEST) * (i + 1) / rows;
      ramp.add(
          String.format(
              Locale.ROOT,
              "#%02x%02x%02x",
              between(from.getRed(), to.getRed(), share),
              between(from.getGreen(), to.getGreen(), share),
              between(from.getBlue(), to.getBlue(), share)));
    }
    return ramp;
  }

  private static long between(int from, int to, double share) {
    return Math.round(from + (to - from) * share);
  }
}
