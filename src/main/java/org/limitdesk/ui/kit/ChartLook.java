package org.limitdesk.ui.kit;

import java.awt.Color;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.limitdesk.chart.ChartColours;

/** What all charts of the desk share: their colours, and what stands under their months. */
public final class ChartLook {
  private static final int EVERY = 3;
  private static final double PALEST = 0.25;

  private ChartLook() {}

  /** The colours of everything but the series. */
  public static ChartColours colours(Palette palette) {
    return new ChartColours(
        palette.hex("-color-bg-default"),
        palette.hex("-color-fg-default"),
        palette.hex("-color-fg-muted"),
        palette.hex("-ld-grid"),
        palette.hex("-color-fg-default"));
  }

  /**
   * One hue from pale to strong, for as many rows.
   *
   * @param strong the colour's name in the palette, which the last row has
   */
  public static List<String> ramp(Palette palette, String strong, int rows) {
    Color ground = Color.decode(palette.hex("-color-bg-default"));
    Color full = Color.decode(palette.hex(strong));
    List<String> ramp = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      double share = PALEST + (1 - PALEST) * (i + 1) / rows;
      ramp.add(
          String.format(
              Locale.ROOT,
              "#%02x%02x%02x",
              between(ground.getRed(), full.getRed(), share),
              between(ground.getGreen(), full.getGreen(), share),
              between(ground.getBlue(), full.getBlue(), share)));
    }
    return ramp;
  }

  private static int between(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /**
   * The first month, then every third; the year with the first and with January.
   *
   * @param months yyyymm
   */
  public static List<String> ticks(List<Integer> months, Dates dates) {
    List<String> ticks = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      ticks.add(i % EVERY == 0 ? tick(months.get(i), i == 0, dates) : "");
    }
    return ticks;
  }

  private static String tick(int month, boolean first, Dates dates) {
    YearMonth written = YearMonth.of(month / 100, month % 100);
    boolean withYear = first || written.getMonthValue() == 1;
    return withYear ? dates.month(written) : dates.monthOfYear(written);
  }
}
