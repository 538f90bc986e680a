package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.AfterCut;
import org.limitdesk.domain.trend.CutKind;
import org.limitdesk.domain.trend.CutLines;
import org.limitdesk.report.table.Cell;
import org.limitdesk.report.table.Table;
import org.limitdesk.report.table.Table.Column;
import org.limitdesk.ui.kit.Texts;

/** How cut lines went on, as a table: all months first, then each, the newest first. */
final class AfterCutSheet {
  private static final int DECIMALS = 1;
  private static final List<String> COLUMNS =
      List.of(
          "month",
          "action",
          "lines",
          "over30",
          "over30Like",
          "apartLow",
          "apartHigh",
          "gone",
          "goneLike",
          "use",
          "useLike",
          "balance",
          "balanceLike",
          "alone");

  private final Texts texts;

  AfterCutSheet(Texts texts) {
    this.texts = texts;
  }

  Table of(CutLines.Found found, String note) {
    List<List<Cell>> rows = new ArrayList<>();
    add(rows, new Cell.Text(texts.text("aftercut.all")), found.all());
    found
        .byMonth()
        .reversed()
        .forEach((month, kinds) -> add(rows, new Cell.Month(CalendarNumber.of(month)), kinds));
    return new Table(
        texts.text("aftercut.title"), note, COLUMNS.stream().map(this::column).toList(), rows);
  }

  private Column column(String name) {
    return new Column(texts.text("aftercut.column." + name), texts.text("aftercut.full." + name));
  }

  private void add(List<List<Cell>> rows, Cell month, Map<CutKind, AfterCut> kinds) {
    kinds.forEach((kind, after) -> rows.add(row(month, kind, after)));
  }

  private List<Cell> row(Cell month, CutKind kind, AfterCut after) {
    Interval apart = after.differenceOver30();
    boolean isCompared = after.lines() > 0;
    return List.of(
        month,
        new Cell.Text(texts.text("action." + kind.code())),
        new Cell.Count(after.lines() + after.alone()),
        rate(isCompared, after.cut().over30()),
        rate(isCompared, after.comparable().over30()),
        points(isCompared, apart.low()),
        points(isCompared, apart.high()),
        rate(isCompared, after.cut().gone()),
        rate(isCompared, after.comparable().gone()),
        rate(after.cut().utilisation()),
        rate(after.comparable().utilisation()),
        rate(after.cut().balance()),
        rate(after.comparable().balance()),
        new Cell.Count(after.alone()));
  }

  private static Cell points(boolean isCompared, double difference) {
    return isCompared ? new Cell.Points(difference, DECIMALS) : Cell.NONE;
  }

  private static Cell rate(boolean isCompared, double share) {
    return isCompared ? new Cell.Rate(share, DECIMALS) : Cell.NONE;
  }

  private static Cell rate(OptionalDouble share) {
    return share.isPresent() ? new Cell.Rate(share.getAsDouble(), DECIMALS) : Cell.NONE;
  }
}
