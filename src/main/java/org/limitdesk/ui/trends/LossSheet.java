package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.limitdesk.domain.trend.LossPeriod;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthLoss;
import org.limitdesk.report.table.Cell;
import org.limitdesk.report.table.Table;
import org.limitdesk.report.table.Table.Column;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.BookLosses;

/** Losses as a table, a row a month or a quarter, the newest first. */
final class LossSheet {
  private static final int DECIMALS = 2;
  private static final List<String> COLUMNS =
      List.of(
          "period",
          "average",
          "chargedOff",
          "lines",
          "recovered",
          "gross",
          "net",
          "recovery",
          "untold");

  private final Texts texts;

  LossSheet(Texts texts) {
    this.texts = texts;
  }

  Table of(BookLosses losses, boolean byQuarter, String note) {
    List<List<Cell>> rows = new ArrayList<>();
    if (byQuarter) {
      LossPeriod.quarters(losses.months())
          .forEach(each -> rows.add(row(new Cell.Text(each.quarter()), each, losses)));
    } else {
      for (MonthLoss each : losses.months()) {
        rows.add(row(new Cell.Month(each.month()), LossPeriod.of(each), losses));
      }
    }
    return new Table(
        texts.text("losses.title"),
        note,
        COLUMNS.stream().map(this::column).toList(),
        rows.reversed());
  }

  private Column column(String name) {
    return new Column(texts.text("losses.column." + name), texts.text("losses.full." + name));
  }

  /** Of a quarter that lacks months no rate stands: its year would be reckoned from a part. */
  private static List<Cell> row(Cell period, LossPeriod of, BookLosses losses) {
    boolean isWhole = of.months().size() == 1 || of.isWholeQuarter();
    boolean told = losses.areChargeOffsTold();
    boolean back = losses.areRecoveriesTold();
    return List.of(
        period,
        money(of.average(Measure.BALANCE)),
        told ? new Cell.Money(of.chargedOff(Measure.BALANCE)) : Cell.NONE,
        told ? new Cell.Count(of.chargedOff(Measure.COUNT)) : Cell.NONE,
        back ? new Cell.Money(of.recovered(Measure.BALANCE)) : Cell.NONE,
        rate(told && isWhole, of.gross(Measure.BALANCE)),
        rate(told && back && isWhole, of.net()),
        rate(told && back, of.recoveryRate()),
        new Cell.Count(of.withoutAmount()));
  }

  private static Cell money(OptionalDouble fen) {
    return fen.isPresent() ? new Cell.Money(Math.round(fen.getAsDouble())) : Cell.NONE;
  }

  private static Cell rate(boolean isKnown, OptionalDouble rate) {
    return isKnown && rate.isPresent() ? new Cell.Rate(rate.getAsDouble(), DECIMALS) : Cell.NONE;
  }
}
