package org.limitdesk.ui.signals;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.cluster.CellKind;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.Drawn;
import org.limitdesk.ui.kit.EmptyState;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.ReckoningPane;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.TourStop;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.FindClusters.Found;
import org.limitdesk.workflow.LinesBehind;
import org.limitdesk.workflow.SignalBoard;

/** What has changed in the book this month, where it clusters, and which lines are behind it. */
public final class SignalsView implements Screen {
  private static final ReckoningPane.Words WORDS =
      new ReckoningPane.Words("signals.reading", "signals.failed", "signals.cancelled");

  private final SignalsModel model;
  private final SignalsController controller;
  private final Workplace work;
  private final Texts texts;
  private final SignalHeads heads;
  private final Parent root;
  private final TriggerTable triggerTable;
  private final CellTable cellTable;
  private final PutOffTable putOffTable;
  private final BehindTable ofRow;
  private final BehindTable ofCell;
  private final CellChart chart;
  private final List<ReckoningPane<?>> parts;
  private final EmptyState notAssessed;
  private final Drawn drawn = new Drawn();
  private Subscriptions shown = new Subscriptions();

  @FXML private HBox bar;
  @FXML private Label month;
  @FXML private ToggleButton asTable;
  @FXML private StackPane body;
  @FXML private GridPane panels;
  @FXML private Label triggerNote;
  @FXML private TableView<SignalBoard.Row> triggers;
  @FXML private Label behindTitle;
  @FXML private Label behindNote;
  @FXML private Button openAll;
  @FXML private StackPane rowPlace;
  @FXML private StackPane cellPlace;
  @FXML private Label putOffNote;
  @FXML private TableView<SignalBoard.PutOff> putOff;
  @FXML private HBox kinds;
  @FXML private StackPane cellsPlace;
  @FXML private TableView<CellMonth> cells;
  @FXML private Label test;
  @FXML private Label chartTitle;
  @FXML private Label chartNote;
  @FXML private StackPane chartPlace;
  @FXML private Label exposure;

  public SignalsView(SignalsModel model, SignalsController controller, Workplace work) {
    this.model = model;
    this.controller = controller;
    this.work = work;
    texts = work.texts();
    heads = new SignalHeads(texts);
    root = Fxml.load(this, texts);
    triggerTable = new TriggerTable(triggers, texts);
    cellTable = new CellTable(cells, texts);
    putOffTable = new PutOffTable(putOff, texts);
    ofRow = new BehindTable("linesOfRow", texts, line -> controller.open(line.borrowerId()));
    ofCell = new BehindTable("linesOfCell", texts, line -> controller.open(line.borrowerId()));
    chart = new CellChart(chartPlace, texts, controller::openInflow);
    parts = parts();
    notAssessed =
        new EmptyState(
                "fth-activity", texts.bind("signals.empty"), texts.bind("signals.emptySentence"))
            .withMain(texts.bind("signals.toData"), controller::toData);
    fillKinds();
    forward();
  }

  private List<ReckoningPane<?>> parts() {
    ReckoningPane.Acts board = new ReckoningPane.Acts(controller::read, controller::cancelBoard);
    ReckoningPane.Acts found =
        new ReckoningPane.Acts(controller::readClusters, controller::cancelClusters);
    ReckoningPane.Acts lines =
        new ReckoningPane.Acts(controller::readLines, controller::cancelLines);
    return List.of(
        new ReckoningPane<>(model.board(), board, WORDS, texts, body, this::showBoard),
        new ReckoningPane<>(model.clusters(), found, WORDS, texts, cellsPlace, this::showCells),
        new ReckoningPane<>(model.linesOfRow(), lines, WORDS, texts, rowPlace, ofRow::of),
        new ReckoningPane<>(model.linesOfCell(), lines, WORDS, texts, cellPlace, ofCell::of));
  }

  private void fillKinds() {
    for (CellKind kind : CellKind.ALL) {
      ToggleButton button = new ToggleButton();
      button.setUserData(kind);
      button.textProperty().bind(texts.bind("signals.by." + kind.code()));
      button.setMinWidth(ToggleButton.USE_PREF_SIZE);
      button.setOnAction(event -> {
        controller.chooseKind(kind);
        markKind(model.kind().get());
      });
      kinds.getChildren().add(button);
    }
  }

  private void forward() {
    asTable.setOnAction(event -> controller.toggleTable());
    openAll.setOnAction(event -> openCell());
    TableHands.onChoose(triggers, row -> controller.chooseRow(row, true));
    TableHands.onOpen(
        triggers,
        row -> {
          controller.chooseRow(row, true);
          ofRow.focus();
        });
    TableHands.onChoose(cells, cell -> controller.chooseCell(cell, true));
    TableHands.onOpen(
        cells,
        cell -> {
          controller.chooseCell(cell, true);
          ofCell.focus();
        });
    TableHands.onOpen(putOff, each -> controller.open(each.borrowerId()));
  }

  private void openCell() {
    CellMonth cell = model.cell().get();
    if (cell != null) {
      controller.open(cell);
    }
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void attach() {
    shown = new Subscriptions();
    parts.forEach(part -> part.attach(shown));
    shown.watch(model.asTable(), asTable::setSelected);
    shown.watch(model.kind(), this::markKind);
    shown.watch(model.ofCell(), this::showWhose);
    shown.onChange(texts.language(), () -> parts.forEach(ReckoningPane::show));
    for (var changing :
        List.of(
            model.kind(),
            model.row(),
            model.cell(),
            model.ofCell(),
            model.asTable(),
            model.linesOfRow().result(),
            model.linesOfCell().result(),
            work.theme().dark(),
            texts.language())) {
      shown.onChange(changing, this::redraw);
    }
    controller.attach(shown);
    redraw();
  }

  @Override
  public void detach() {
    shown.close();
  }

  private Node showBoard(SignalBoard board) {
    if (board.month() == null) {
      return notAssessed;
    }
    if (drawn.isNew("board", board, texts.language().get())) {
      triggerTable.show(board.rows());
      putOffTable.show(board.putOff());
      month.setText(texts.dates().month(board.month()));
      triggerNote.setText(heads.signals(board));
      putOffNote.setText(heads.putOff(board));
    }
    work.status().counts().set(heads.status(board));
    select(triggers, model.row().get());
    return panels;
  }

  private Node showCells(Found found) {
    if (drawn.isNew("cells", found.cells(), model.kind().get(), texts.language().get())) {
      cellTable.show(model.cells());
      test.setText(heads.test(found));
    }
    select(cells, model.cell().get());
    return cells;
  }

  private static <T> void select(TableView<T> table, @Nullable T row) {
    if (row == null) {
      table.getSelectionModel().clearSelection();
    } else if (!row.equals(table.getSelectionModel().getSelectedItem())) {
      table.getSelectionModel().select(row);
      table.scrollTo(row);
    }
  }

  private void markKind(CellKind kind) {
    kinds
        .getChildren()
        .forEach(node -> {
          if (node instanceof ToggleButton button) {
            button.setSelected(kind == button.getUserData());
          }
        });
  }

  private void showWhose(boolean cell) {
    cellPlace.setVisible(cell);
    rowPlace.setVisible(!cell);
    openAll.setVisible(cell);
    openAll.setManaged(cell);
  }

  private void redraw() {
    Found found = model.clusters().result().get();
    if (found != null) {
      showCells(found);
    }
    select(triggers, model.row().get());
    showHeads();
    List<CellMonth> series = model.series();
    boolean dark = work.theme().dark().get();
    boolean table = model.asTable().get();
    chartPlace.setVisible(!series.isEmpty());
    if (!series.isEmpty() && drawn.isNew("chart", series, table, dark, texts.language().get())) {
      chart.show(series, table, dark);
    }
  }

  private void showHeads() {
    CellMonth cell = model.cell().get();
    LinesBehind inCell = model.linesOfCell().result().get();
    boolean ofThis = model.ofCell().get();
    LinesBehind lines = ofThis ? inCell : model.linesOfRow().result().get();
    behindTitle.setText(ofThis ? heads.behind(cell) : heads.behind(model.row().get()));
    behindNote.setText(lines == null ? "" : heads.lines(lines));
    chartTitle.setText(heads.chart(cell));
    chartNote.setText(cell == null ? "" : heads.found(cell));
    exposure.setText(inCell == null ? "" : heads.exposure(inCell));
  }

  @Override
  public List<Node> regions() {
    return List.of(bar, triggers, rowPlace, putOff, cellsPlace, chartPlace);
  }

  @Override
  public List<KeyAct> keys() {
    return List.of(
        KeyAct.withShortcut(KeyCode.T, "signals.keyTable", controller::toggleTable),
        KeyAct.withShortcut(KeyCode.C, "signals.keyCopy", this::copy));
  }

  /** Copies the table that has the focus, or that of the signals. */
  private void copy() {
    if (root.getScene().getFocusOwner() instanceof TableView<?> focused) {
      CopyTable.toClipboard(focused);
    } else {
      CopyTable.toClipboard(triggers);
    }
  }

  @Override
  public List<TourStop> tour() {
    return List.of(
        new TourStop("cell", () -> controller.chooseCell(model.cell().get(), true)),
        new TourStop("campaign", () -> controller.chooseKind(CellKind.CAMPAIGN)),
        new TourStop("table", controller::toggleTable));
  }

  @Override
  public boolean escape() {
    if (model.ofCell().get()) {
      controller.chooseRow(model.row().get(), true);
      return true;
    }
    return false;
  }
}
