package org.limitdesk.ui.kit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.chart.ChartColours;

/** What all charts of the desk share: their colours, and what stands under their months. */
public final class ChartLook {
  private static final int EVERY = 3;

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
