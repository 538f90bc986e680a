package org.limitdesk.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.fit.FittedCard.FittedBin;
import org.limitdesk.domain.scoring.fit.FittedCard.FittedCharacteristic;
import org.limitdesk.workflow.FitReport;
import org.limitdesk.workflow.FitReport.Named;
import org.limitdesk.workflow.FitReport.Quality;

/** A fitted card, for a program and for a person. */
final class FitText {
  private FitText() {}

  static Map<String, @Nullable Object> json(FitReport report) {
    Scorecard card = report.fitted().card();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("name", card.name());
    object.put("base", card.base());
    object.put("pdo", card.scale() == null ? null : card.scale().pdo());
    object.put("offset", card.scale() == null ? null : card.scale().offset());
    object.put("bad", card.terms().bad());
    object.put("horizon_months", card.terms().horizonMonths());
    object.put("population", card.terms().population());
    object.put(
        "months",
        report.months().stream().map(each -> CalendarNumber.month(each).toString()).toList());
    object.put("unclear", report.left());
    object.put("train", quality(report.train()));
    object.put("hold_out", report.holdOut() == null ? null : quality(report.holdOut()));
    object.put("hold_out_ids", report.named() == null ? null : named(report.named()));
    object.put(
        "characteristics",
        report.fitted().characteristics().stream().map(FitText::characteristic).toList());
    return object;
  }

  private static Map<String, Integer> named(Named named) {
    Map<String, Integer> object = new LinkedHashMap<>();
    object.put("given", named.given());
    object.put("found", named.found());
    return object;
  }

  private static Map<String, @Nullable Object> quality(Quality quality) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("lines", quality.ranking().lines());
    object.put("bad", quality.ranking().bads());
    object.put("auc", quality.ranking().auc());
    object.put("ks", quality.ranking().ks());
    object.put("gini", quality.ranking().gini());
    object.put("all_lines", quality.allLines());
    object.put("psi", quality.psi());
    object.put("calibration", BandText.json(quality.calibration()));
    object.put("goodness_of_fit", BandText.json(quality.fit()));
    return object;
  }

  private static Map<String, @Nullable Object> characteristic(FittedCharacteristic each) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("name", each.name());
    object.put("iv", each.information());
    object.put("coefficient", each.slope());
    object.put("bins", each.bins().stream().map(FitText::bin).toList());
    return object;
  }

  private static Map<String, @Nullable Object> bin(FittedBin bin) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("bin", bin.label());
    object.put("good", bin.good());
    object.put("bad", bin.bad());
    object.put("woe", bin.woe());
    object.put("iv", bin.information());
    object.put("points", bin.points());
    return object;
  }

  static String words(FitReport report) {
    StringBuilder text = new StringBuilder();
    for (FittedCharacteristic each : report.fitted().characteristics()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s: IV %.3f, coefficient %.3f%n",
              each.name(),
              each.information(),
              each.slope()));
      for (FittedBin bin : each.bins()) {
        text.append(row(bin));
      }
    }
    text.append("base ").append(report.fitted().card().base().toPlainString()).append("\n\n");
    text.append(
        String.format(
            Locale.ROOT,
            "%-10s %9s %8s %7s %7s %7s %9s %7s%n",
            "",
            "lines",
            "bad",
            "AUC",
            "KS",
            "Gini",
            "all lines",
            "PSI"));
    text.append(line("fitted on", report.train()));
    Quality held = report.holdOut();
    text.append(held == null ? "too few lines were held out to tell\n" : line("held out", held));
    if (report.named() != null) {
      text.append(
          String.format(
              Locale.ROOT,
              "ids to hold out: %,d given, %,d of them in these months%n",
              report.named().given(),
              report.named().found()));
    }
    text.append("\nfitted on\n").append(bands(report.train()));
    text.append(held == null ? "" : "\nheld out\n" + bands(held));
    return text.toString();
  }

  private static String bands(Quality quality) {
    return BandText.words(quality.calibration(), quality.fit());
  }

  private static String row(FittedBin bin) {
    return String.format(
        Locale.ROOT,
        "  %-24s %8d good %8d bad   WOE %7.3f   %6s points%n",
        bin.label(),
        bin.good(),
        bin.bad(),
        bin.woe(),
        bin.points().toPlainString());
  }

  private static String line(String which, Quality quality) {
    return String.format(
        Locale.ROOT,
        "%-10s %,9d %,8d %7.4f %7.4f %7.4f %,9d %7.4f%n",
        which,
        quality.ranking().lines(),
        quality.ranking().bads(),
        quality.ranking().auc(),
        quality.ranking().ks(),
        quality.ranking().gini(),
        quality.allLines(),
        quality.psi());
  }
}
