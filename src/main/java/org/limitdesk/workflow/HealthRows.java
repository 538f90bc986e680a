package org.limitdesk.workflow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.scoring.health.Calibration;
import org.limitdesk.domain.scoring.health.Migration;
import org.limitdesk.report.CsvText;
import org.limitdesk.workflow.CardHealth.Bin;
import org.limitdesk.workflow.CardHealth.Challenger;
import org.limitdesk.workflow.CardHealth.Judged;
import org.limitdesk.workflow.CardHealth.Move;

/** The health of a card as rows of one table: a measure, what it is of, and its figures. */
final class HealthRows {
  private static final List<String> HEADER =
      List.of(
          "measure", "of", "bin", "base", "now", "lines", "bad", "predicted", "observed", "value");

  private final List<List<String>> rows = new ArrayList<>();

  private HealthRows() {}

  static HealthRows of(CardHealth health) {
    HealthRows all = new HealthRows();
    all.value("base_month", "", CalendarNumber.month(health.base()).toString());
    all.value("month", "", CalendarNumber.month(health.month()).toString());
    all.value("lines", "", Long.toString(health.lines()));
    all.value("scored", "", Long.toString(health.scored()));
    all.judged("", health.judged());
    health.moves().forEach(all::move);
    all.migration("migration", health.migration());
    Challenger other = health.challenger();
    if (other != null) {
      all.value("agreement", other.name(), number(other.swap().agreement()));
      all.judged(other.name(), other.judged());
      all.migration("swap", other.swap());
    }
    return all;
  }

  int count() {
    return rows.size();
  }

  String csv() {
    StringBuilder text = new StringBuilder(CsvText.START).append(CsvText.line(HEADER));
    rows.forEach(row -> text.append(CsvText.line(row)));
    return text.toString();
  }

  private void value(String measure, String of, String value) {
    rows.add(List.of(measure, of, "", "", "", "", "", "", "", value));
  }

  private void judged(String of, @Nullable Judged judged) {
    if (judged == null) {
      return;
    }
    value("auc", of, number(judged.ranking().auc()));
    value("ks", of, number(judged.ranking().ks()));
    value("gini", of, number(judged.ranking().gini()));
    judged.calibration().forEach(band -> rows.add(band(of, band)));
    if (judged.fit() != null) {
      value("goodness_of_fit_p", of, number(judged.fit().p()));
    }
  }

  private static List<String> band(String of, Calibration.Band band) {
    return List.of(
        "calibration",
        of,
        "[%s, %s)".formatted(edge(band.from()), edge(band.to())),
        "",
        "",
        Long.toString(band.lines()),
        Long.toString(band.bads()),
        number(band.predicted()),
        number(band.observed()),
        "");
  }

  private void move(Move move) {
    String of = move.name().isEmpty() ? "score" : move.name();
    value("psi", of, number(move.psi()));
    for (Bin bin : move.bins()) {
      String base = Long.toString(bin.base());
      String now = Long.toString(bin.now());
      rows.add(List.of("bin", of, bin.label(), base, now, "", "", "", "", ""));
    }
  }

  private void migration(String measure, Migration migration) {
    for (Migration.Cell cell : migration.cells()) {
      String way = cell.from().code() + " to " + cell.to().code();
      String lines = Long.toString(cell.lines());
      boolean known = cell.known() > 0;
      String bad = known ? Long.toString(cell.bad()) : "";
      rows.add(List.of(measure, way, "", "", "", lines, bad, "", "", ""));
    }
  }

  private static String edge(double edge) {
    return Double.isInfinite(edge) ? "" : number(edge);
  }

  /** As it is; nothing where it is not known. */
  private static String number(double value) {
    return Double.isNaN(value) ? "" : Double.toString(value);
  }
}
