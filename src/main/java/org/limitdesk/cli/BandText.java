package org.limitdesk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.health.Calibration;
import org.limitdesk.domain.scoring.health.GoodnessOfFit;

/** A calibration table with its test, for a program and for a person. */
final class BandText {
  private BandText() {}

  static List<Map<String, @Nullable Object>> json(List<Calibration.Band> bands) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Calibration.Band band : bands) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("from", number(band.from()));
      row.put("to", number(band.to()));
      row.put("lines", band.lines());
      row.put("bad", band.bads());
      row.put("predicted", number(band.predicted()));
      row.put("observed", number(band.observed()));
      rows.add(row);
    }
    return rows;
  }

  static @Nullable Map<String, @Nullable Object> json(@Nullable GoodnessOfFit fit) {
    if (fit == null) {
      return null;
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("test", "hosmer_lemeshow");
    object.put("statistic", fit.statistic());
    object.put("df", fit.degrees());
    object.put("p", number(fit.p()));
    return object;
  }

  /** JSON knows no infinity, and nothing that is no number. */
  static @Nullable Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }

  static String words(List<Calibration.Band> bands, @Nullable GoodnessOfFit fit) {
    StringBuilder text = new StringBuilder();
    for (Calibration.Band band : bands) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %10s to %10s %,9d lines   predicted %s   observed %s%n",
              bound(band.from()),
              bound(band.to()),
              band.lines(),
              share(band.predicted()),
              share(band.observed())));
    }
    if (fit != null) {
      text.append(
          String.format(
              Locale.ROOT,
              "  Hosmer-Lemeshow %.2f at %d degrees of freedom, p %s%n",
              fit.statistic(),
              fit.degrees(),
              Double.isNaN(fit.p()) ? "-" : String.format(Locale.ROOT, "%.4f", fit.p())));
    }
    return text.toString();
  }

  private static String bound(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.1f", value) : "";
  }

  private static String share(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4f", value);
  }
}
