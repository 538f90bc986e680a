package org.limitdesk.report.monthly;

import java.util.List;
import java.util.Locale;
import org.limitdesk.domain.trend.Bucket;

/** The colours of the report: those of the light desk. */
final class Palette {
  static final String LINE30 = "#e07f45";
  static final String LINE60 = "#c0504a";
  static final String LINE90 = "#662056";
  static final String BLUE = "#1f5fa8";
  static final String MUTED = "#56606b";

  /** The youngest curve stands out. */
  static final List<String> CURVES =
      List.of(
          "#b8c2cc", "#8fb3d9", "#5a93d4", "#0b7285", "#bf8700", "#e07f45", "#c0504a", "#662056");

  private static final List<String> BUCKETS =
      List.of(
          "#dde5ee", "#f7d88a", "#f2ae5c", "#e07f45", "#c0504a", "#943058", "#662056", "#3a1440");

  private static final int WHITE = 255;
  private static final double DEEPEST = 0.45;

  private Palette() {}

  static String of(Bucket bucket) {
    return BUCKETS.get(bucket.ordinal());
  }

  /** The deeper the greater the share: blue where lines got better or stayed, else orange. */
  static String tint(double share, boolean isWorse) {
    double depth = DEEPEST * Math.sqrt(Math.min(1, share));
    return isWorse ? mixed(0xe0, 0x7f, 0x45, depth) : mixed(0x5a, 0x93, 0xd4, depth);
  }

  private static String mixed(int red, int green, int blue, double depth) {
    return String.format(
        Locale.ROOT, "#%02x%02x%02x", mixed(red, depth), mixed(green, depth), mixed(blue, depth));
  }

  private static int mixed(int part, double depth) {
    return (int) Math.round(WHITE + (part - WHITE) * depth);
  }
}
