package org.limitdesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.workflow.FindClusters;

/** The cells of a month, for a program and for a person. */
final class ClustersText {
  private static final int MOST_WORDS = 10;

  private ClustersText() {}

  static Map<String, @Nullable Object> json(FindClusters.Found found) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("month", CalendarNumber.month(found.month()).toString());
    object.put("level", found.terms().level());
    object.put("tested", tested(found));
    object.put("cells", found.cells().stream().map(cell -> cell(found, cell)).toList());
    return object;
  }

  private static long tested(FindClusters.Found found) {
    return found.cells().stream().filter(cell -> cell.test() != null).count();
  }

  private static Map<String, @Nullable Object> cell(FindClusters.Found found, CellMonth cell) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("by", cell.by().code());
    object.put("cell", cell.cell());
    counts(object, cell);
    object.put("open_lines", cell.openLines());
    object.put("inflow_balance", Fen.decimal(cell.inflowBalance()));
    object.put("exposure", Fen.decimal(cell.exposure()));
    if (cell.flagged()) {
      object.put(
          "series",
          found.series(cell.by(), cell.cell()).stream().map(ClustersText::month).toList());
    }
    return object;
  }

  private static Map<String, @Nullable Object> month(CellMonth cell) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("month", CalendarNumber.month(cell.month()).toString());
    counts(object, cell);
    return object;
  }

  private static void counts(Map<String, @Nullable Object> object, CellMonth cell) {
    CellMonth.Test test = cell.test();
    object.put("lines", cell.lines());
    object.put("inflow", cell.inflow());
    object.put("expected", test == null ? null : test.expected());
    object.put("low", test == null ? null : test.low());
    object.put("high", test == null ? null : test.high());
    object.put("p", test == null ? null : test.p());
    object.put("adjusted_p", test == null ? null : test.adjusted());
    object.put("flagged", cell.flagged());
  }

  static String words(FindClusters.Found found, String currency) {
    List<CellMonth> flagged = found.cells().stream().filter(CellMonth::flagged).toList();
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: %d of %d cells tested are clusters (adjusted p at or below %s)%n"
            .formatted(
                CalendarNumber.month(found.month()),
                flagged.size(),
                tested(found),
                found.terms().level()));
    text.append(
        "%8s %7s %9s %9s %10s %10s %18s  %s%n"
            .formatted("lines", "inflow", "expected", "band", "p", "adjusted", currency, "cell"));
    found.cells().stream()
        .limit(Math.max(MOST_WORDS, flagged.size()))
        .forEach(cell -> line(text, cell));
    return text.toString();
  }

  private static void line(StringBuilder text, CellMonth cell) {
    CellMonth.Test test = cell.test();
    text.append(
        String.format(
            Locale.ROOT,
            "%8d %7d %9s %9s %10s %10s %18s  %s%s%n",
            cell.lines(),
            cell.inflow(),
            test == null ? "-" : String.format(Locale.ROOT, "%.1f", test.expected()),
            test == null ? "-" : test.low() + "-" + test.high(),
            test == null ? "-" : String.format(Locale.ROOT, "%.2g", test.p()),
            test == null ? "-" : String.format(Locale.ROOT, "%.2g", test.adjusted()),
            Figures.money(cell.exposure()),
            cell.cell(),
            cell.flagged() ? "  <- cluster" : ""));
  }
}
