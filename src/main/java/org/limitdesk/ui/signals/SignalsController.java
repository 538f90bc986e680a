package org.limitdesk.ui.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.chart.ChartFonts;
import org.limitdesk.domain.cluster.CellKind;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.ui.kit.Fonts;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Places;
import org.limitdesk.ui.kit.Reckoner;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.FindClusters;
import org.limitdesk.workflow.FindClusters.Found;
import org.limitdesk.workflow.LinesBehind;
import org.limitdesk.workflow.ReadCell;
import org.limitdesk.workflow.ReadSignals;
import org.limitdesk.workflow.SignalBoard;
import org.limitdesk.workflow.SignalBoard.Row;

/** Reads the signals and the clusters of the book, and leads to the lines behind them. */
public final class SignalsController {
  private final SignalsModel model;
  private final Reads reads;
  private final Places places;
  private final Reckoner<SignalBoard> ofBoard;
  private final Reckoner<Found> ofClusters;
  private final Reckoner<LinesBehind> ofRow;
  private final Reckoner<LinesBehind> ofCell;
  private long run;

  /** What it reads with. */
  public record Reads(ReadSignals signals, FindClusters clusters, ReadCell cell) {}

  public SignalsController(SignalsModel model, OpenBook book, Reads reads, Places places) {
    this.model = model;
    this.reads = reads;
    this.places = places;
    ofBoard = new Reckoner<>(model.board(), book);
    ofClusters = new Reckoner<>(model.clusters(), book);
    ofRow = new Reckoner<>(model.linesOfRow(), book);
    ofCell = new Reckoner<>(model.linesOfCell(), book);
  }

  /** Reads the book, until these subscriptions close; what was shown before stays meanwhile. */
  public void attach(Subscriptions now) {
    List.of(ofBoard, ofClusters, ofRow, ofCell).forEach(each -> each.attach(now));
    read();
  }

  /** Reads it, again after it failed. */
  void read() {
    ofBoard.run((open, progress) -> reads.signals().board(open), this::show);
  }

  void cancelBoard() {
    ofBoard.cancel();
  }

  private void show(SignalBoard board) {
    if (board.run() != run) {
      // A row or a cell may be equal and its lines are not: what was found of them is of the run.
      ofRow.forget();
      ofCell.forget();
      run = board.run();
    }
    Row before = model.row().get();
    chooseRow(
        board.rows().stream()
            .filter(row -> before != null && isSame(row, before))
            .findFirst()
            .orElse(board.rows().isEmpty() ? null : board.rows().getFirst()),
        false);
    readClusters();
  }

  private static boolean isSame(Row row, Row other) {
    return row.code().equals(other.code()) && row.severity() == other.severity();
  }

  /** Looks for the clusters of the month; nothing where none was assessed. */
  void readClusters() {
    SignalBoard board = model.board().result().get();
    Integer month = board == null ? null : board.month();
    if (month == null) {
      return;
    }
    ofClusters.run(
        (open, progress) -> {
          ChartFonts.register(Fonts::regular);
          return reads.clusters().find(open, month, progress);
        },
        this::show);
  }

  void cancelClusters() {
    ofClusters.cancel();
  }

  private void show(Found found) {
    CellMonth before = model.cell().get();
    if (before == null && !found.cells().isEmpty()) {
      model.kind().set(found.cells().getFirst().by());
    }
    List<CellMonth> cells = model.cells();
    chooseCell(
        cells.stream()
            .filter(cell -> before != null && cell.cell().equals(before.cell()))
            .findFirst()
            .orElse(cells.isEmpty() ? null : cells.getFirst()),
        false);
  }

  /** Lists the cells of that kind, and chooses the least likely one. */
  void chooseKind(CellKind kind) {
    if (kind != model.kind().get()) {
      model.kind().set(kind);
      List<CellMonth> cells = model.cells();
      chooseCell(cells.isEmpty() ? null : cells.getFirst(), false);
    }
  }

  /**
   * Chooses a trigger.
   *
   * @param lists whether its lines are to be listed in place of those of a cell
   */
  void chooseRow(@Nullable Row row, boolean lists) {
    if (lists) {
      model.ofCell().set(false);
    }
    if (row != null && row.equals(model.row().get()) && isThere(model.linesOfRow())) {
      return;
    }
    ofRow.forget();
    model.row().set(row);
    if (row != null) {
      ofRow.run((open, progress) -> reads.signals().lines(open, row));
    }
  }

  /**
   * Chooses a cell.
   *
   * @param lists whether its lines are to be listed in place of those of a trigger
   */
  void chooseCell(@Nullable CellMonth cell, boolean lists) {
    if (lists) {
      model.ofCell().set(true);
    }
    if (cell != null && cell.equals(model.cell().get()) && isThere(model.linesOfCell())) {
      return;
    }
    ofCell.forget();
    model.cell().set(cell);
    if (cell != null) {
      ofCell.run((open, progress) -> reads.cell().lines(open, cell, progress));
    }
  }

  /** Reads the lines that are listed again, after that failed. */
  void readLines() {
    if (model.ofCell().get()) {
      chooseCell(model.cell().get(), true);
    } else {
      chooseRow(model.row().get(), true);
    }
  }

  void cancelLines() {
    (model.ofCell().get() ? ofCell : ofRow).cancel();
  }

  private static boolean isThere(Reckoning<?> lines) {
    return lines.state().get() == Reckoning.State.READY;
  }

  void toggleTable() {
    model.asTable().set(!model.asTable().get());
  }

  /** Opens a borrower. */
  void open(String borrowerId) {
    places.open("profile", borrowerId);
  }

  /** Opens the list of borrowers on the open lines of a cell in its month. */
  void open(CellMonth cell) {
    places.open("borrowers", ReadCell.filter(cell).text());
  }

  /** The same on those that came into M1 in a month of the cell. */
  void openInflow(CellMonth month) {
    places.open("borrowers", ReadCell.inflow(month).text());
  }

  void toData() {
    places.open("data", "");
  }
}
