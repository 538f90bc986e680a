package org.limitdesk.report.monthly;

import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.report.monthly.Block.Column;
import org.limitdesk.report.monthly.Block.Grid;
import org.limitdesk.report.monthly.Block.Words;
import org.limitdesk.report.monthly.MonthlyReport.SignalRow;

/** Where far more lines fell overdue than their past explains, and what signals were raised. */
final class WatchPage {
  private static final int MOST_CELLS = 10;
  private static final int MOST_SIGNALS = 22;

  private final MonthlyReport report;
  private final ReportWords words;

  WatchPage(MonthlyReport report, ReportWords words) {
    this.report = report;
    this.words = words;
  }

  ReportPage page() {
    List<CellMonth> tested =
        report.watch().cells().stream().filter(cell -> cell.test() != null).toList();
    List<CellMonth> flagged = tested.stream().filter(CellMonth::flagged).toList();
    List<Block> blocks = new ArrayList<>();
    if (!tested.isEmpty()) {
      blocks.add(cells(tested));
    }
    List<SignalRow> signals = report.watch().signals();
    if (signals == null) {
      blocks.add(new Words(words.text("watch.nosignals")));
    } else if (signals.isEmpty()) {
      blocks.add(new Words(words.text("watch.silent")));
    } else {
      blocks.add(signals(signals));
    }
    return new ReportPage(
        words.text("watch.topic"),
        finding(tested, flagged),
        blocks,
        List.of(
            words.text("watch.note.cluster", words.decimal(report.watch().level(), 2)),
            words.text("watch.note.signal")));
  }

  private String finding(List<CellMonth> tested, List<CellMonth> flagged) {
    if (tested.isEmpty()) {
      return words.text("watch.untested");
    }
    if (flagged.isEmpty()) {
      return words.text("watch.calm", words.count(tested.size()));
    }
    CellMonth first = flagged.getFirst();
    CellMonth.Test test = first.test();
    return words.text(
        "watch.finding",
        words.count(flagged.size()),
        words.segment(first.cell()),
        words.count(first.inflow()),
        words.decimal(test == null ? 0 : test.expected(), 1));
  }

  private Grid cells(List<CellMonth> tested) {
    List<CellMonth> shown = tested.subList(0, Math.min(MOST_CELLS, tested.size()));
    MoneyUnit unit = MoneyUnit.amid(shown.stream().mapToLong(CellMonth::exposure), words);
    List<Column> columns =
        List.of(
            new Column(words.text("watch.cell"), 26),
            new Column(words.text("watch.lines"), 12),
            new Column(words.text("watch.inflow"), 11),
            new Column(words.text("watch.expected"), 11),
            new Column(words.text("watch.band"), 12),
            new Column(words.text("watch.p"), 14),
            new Column(words.text("balance.in", unit.name(words, report.about().currency())), 20));
    List<List<String>> rows = new ArrayList<>();
    List<Integer> strong = new ArrayList<>();
    for (CellMonth cell : shown) {
      if (cell.flagged()) {
        strong.add(rows.size());
      }
      rows.add(row(cell, unit));
    }
    return new Grid(
        words.text("watch.cells", words.count(shown.size()), words.count(tested.size())),
        columns,
        rows,
        strong,
        Block.Tints.NONE);
  }

  private List<String> row(CellMonth cell, MoneyUnit unit) {
    CellMonth.Test test = cell.test();
    String name = words.segment(cell.cell());
    return List.of(
        name,
        words.count(cell.lines()),
        words.count(cell.inflow()),
        test == null ? ReportWords.NONE : words.decimal(test.expected(), 1),
        test == null
            ? ReportWords.NONE
            : words.text("interval", words.count(test.low()), words.count(test.high())),
        test == null ? ReportWords.NONE : chance(test.adjusted()),
        unit.written(cell.exposure(), words));
  }

  /** Whatever is too small for four decimals is said to be below them. */
  private String chance(double p) {
    return p < 0.0001 ? "< 0.0001" : words.decimal(p, 4);
  }

  private Grid signals(List<SignalRow> signals) {
    List<SignalRow> shown = signals.subList(0, Math.min(MOST_SIGNALS, signals.size()));
    MoneyUnit unit = MoneyUnit.amid(shown.stream().mapToLong(SignalRow::balance), words);
    List<Column> columns =
        List.of(
            new Column(words.text("watch.signal"), 40),
            new Column(words.text("watch.severity"), 16),
            new Column(words.text("lines"), 12),
            new Column(words.text("watch.whole", unit.name(words, report.about().currency())), 26),
            new Column(words.text("watch.open"), 16));
    List<List<String>> rows =
        shown.stream()
            .map(each ->
                List.of(
                    words.name("signal", each.code()),
                    words.text("severity." + each.severity().code()),
                    words.count(each.lines()),
                    unit.written(each.balance(), words),
                    words.count(each.proposals())))
            .toList();
    return new Grid(words.text("watch.signals", words.said(report.about().month())), columns, rows);
  }
}
