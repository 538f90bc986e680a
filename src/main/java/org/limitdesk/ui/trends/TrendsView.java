package org.limitdesk.ui.trends;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
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
import javafx.scene.layout.VBox;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.Drawn;
import org.limitdesk.ui.kit.Focus;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.Pace;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.TourStop;
import org.limitdesk.ui.kit.TrendsSubject;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.ExportFigure;
import org.limitdesk.workflow.Trends;

/** The trends: says to the controller what was chosen, and lets the panels show the model. */
public final class TrendsView implements Screen {
  private final TrendsModel model;
  private final TrendsController controller;
  private final FigureSaver saver;
  private final Workplace work;
  private final Parent root;
  private final TrendDialogs dialogs;
  private final ChartPanels charts;
  private final SegmentPanel segmentPanel;
  private final RollGrid rolls;
  private final TrendsStates states;
  private final ChoiceStrip choices;
  private final PartsRow partsRow;
  private final Drawn drawn = new Drawn();

  /**
   * Panels that were never in sight: each one's first styles and layout get a pulse of their own.
   */
  private final Deque<Node> coming;

  private final Pace pace = new Pace();

  /** Rolls of a segment come after its charts and must not stop what is being drawn. */
  private final Pace rollPace = new Pace();

  private Subscriptions shown = new Subscriptions();

  @FXML private HBox bar;
  @FXML private Label scope;
  @FXML private Button wholeBook;
  @FXML private ToggleButton byBalance;
  @FXML private ToggleButton byCount;
  @FXML private ToggleButton asTable;
  @FXML private HBox figures;
  @FXML private HBox parts;
  @FXML private Button keep;
  @FXML private StackPane body;
  @FXML private GridPane panels;
  @FXML private StackPane bucketPlace;
  @FXML private Label bucketTitle;
  @FXML private Label bucketNote;
  @FXML private StackPane ratePlace;
  @FXML private Label rateTitle;
  @FXML private Label rateNote;
  @FXML private VBox rollPanel;
  @FXML private Label rollTitle;
  @FXML private Label rollNote;
  @FXML private StackPane rollPlace;
  @FXML private Label segmentTitle;
  @FXML private HBox fields;
  @FXML private TableView<Trends.Segment> segments;
  @FXML private HBox strip;
  @FXML private HBox chosen;
  @FXML private Label hint;
  @FXML private Button openLines;
  @FXML private Button vintages;
  @FXML private Button afterCut;
  @FXML private Button losses;
  @FXML private Button packages;
  @FXML private Button report;
  @FXML private Button exportBuckets;
  @FXML private Button exportRates;
  @FXML private Button exportRolls;
  @FXML private Button exportSegments;

  public TrendsView(
      TrendsModel model, TrendsController controller, FigureSaver saver, Workplace work) {
    this.model = model;
    this.controller = controller;
    this.saver = saver;
    this.work = work;
    root = Fxml.load(this, work.texts());
    charts =
        new ChartPanels(
            model,
            controller,
            work.texts(),
            new ChartPanels.Panel(bucketPlace, bucketTitle, bucketNote),
            new ChartPanels.Panel(ratePlace, rateTitle, rateNote));
    rolls = new RollGrid(work.texts(), controller::choose, controller::openChoice);
    rollPlace.getChildren().setAll(rolls);
    segmentPanel =
        new SegmentPanel(model, controller, work.texts(), segmentTitle, fields, segments);
    dialogs = new TrendDialogs(controller, saver, work, () -> shown, () -> scope());
    coming = new ArrayDeque<>(panels.getChildren());
    panels.getChildren().clear();
    states = new TrendsStates(model, controller, work.texts(), body, panels);
    choices = new ChoiceStrip(model, work.texts(), chosen, hint, openLines);
    partsRow = new PartsRow(model, controller, work.texts(), parts);
    forward();
  }

  /** One of {@link TrendsSubject}; empty for what was shown before. */
  @Override
  public void show(String subject) {
    if (subject.equals(TrendsSubject.WHOLE) || subject.equals(TrendsSubject.VINTAGES)) {
      controller.showWhole();
    }
    if (subject.equals(TrendsSubject.VINTAGES)) {
      scope.setText(scope());
      dialogs.vintages();
    }
    int sign = subject.indexOf('=');
    if (sign > 0) {
      controller.show(subject.substring(0, sign), subject.substring(sign + 1));
    }
  }

  private void forward() {
    byBalance.setOnAction(event -> measure(Measure.BALANCE));
    byCount.setOnAction(event -> measure(Measure.COUNT));
    asTable.setOnAction(event -> controller.toggleTable());
    wholeBook.setOnAction(event -> controller.showWhole());
    keep.setOnAction(event -> controller.keep());
    openLines.setOnAction(event -> controller.openChoice());
    vintages.setOnAction(event -> dialogs.vintages());
    afterCut.setOnAction(event -> dialogs.afterCut());
    losses.setOnAction(event -> dialogs.losses());
    packages.setOnAction(event -> dialogs.packages());
    report.setOnAction(event -> saveReport());
    exportBuckets.setOnAction(event -> save(charts.bucketFigure(scope())));
    exportRates.setOnAction(event -> save(charts.rateFigure(scope())));
    exportRolls.setOnAction(event -> exportRolls());
    exportSegments.setOnAction(event -> exportSegments());
  }

  /** A toggle that is pressed again would go off. */
  private void measure(Measure measure) {
    controller.chooseMeasure(measure);
    showMeasure(measure);
  }

  private void showMeasure(Measure measure) {
    byBalance.setSelected(measure == Measure.BALANCE);
    byCount.setSelected(measure == Measure.COUNT);
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void attach() {
    shown = new Subscriptions();
    shown.watch(model.measure(), this::showMeasure);
    shown.watch(model.asTable(), asTable::setSelected);
    states.attach(shown);
    for (var changing :
        List.of(
            model.board(),
            model.measure(),
            model.segment(),
            model.combined(),
            model.rolls(),
            model.asTable(),
            work.theme().dark(),
            work.texts().language())) {
      shown.onChange(changing, this::redraw);
    }
    segmentPanel.attach(shown);
    partsRow.attach(shown);
    shown.watch(model.choice(), choice -> showChoice());
    controller.attach(shown);
    redraw();
  }

  @Override
  public void detach() {
    shown.close();
    states.close();
  }

  private void redraw() {
    if (model.board().get().months().isEmpty()) {
      return;
    }
    boolean dark = work.theme().dark().get();
    boolean board =
        drawn.isNew(
            "board",
            model.board().get(),
            model.measure().get(),
            model.shown(),
            model.asTable().get(),
            dark,
            work.texts().language().get());
    boolean rolled = drawn.isNew("rolls", model.rolls().get());
    if (board) {
      List<Runnable> pieces = new ArrayList<>();
      coming.forEach(panel -> pieces.add(this::bringPanel));
      pieces.addAll(charts.redrawing(dark));
      pieces.addAll(List.of(this::redrawFigures, this::redrawRolls, this::showChoice));
      pace.instead(pieces);
    } else if (rolled) {
      rollPace.instead(List.of(this::redrawFigures, this::redrawRolls, this::showChoice));
    }
    showScope();
  }

  /** Dressed at once, so that the pace sees what it costs. */
  private void bringPanel() {
    Node panel = coming.poll();
    if (panel != null) {
      panels.getChildren().add(panel);
      panel.applyCss();
    }
  }

  private void redrawFigures() {
    TrendsModel.Rolls counted = model.rolls().get();
    var matrix = Objects.equals(counted.of(), model.shown()) ? counted.matrix() : null;
    new FigureStrip(figures, work.texts()).show(model.months(), matrix, model.measure().get());
  }

  private void redrawRolls() {
    var matrix = model.rolls().get().matrix();
    rollPanel.setVisible(matrix != null);
    if (matrix != null) {
      rolls.show(matrix, model.measure().get(), work.theme().dark().get());
      RollWords words = new RollWords(work.texts(), model.measure().get());
      rollTitle.setText(words.title(matrix));
      rollNote.setText(words.note(matrix, CutWords.of(model.rolls().get().lines(), work.texts())));
    }
  }

  private void showScope() {
    boolean isPart = model.shown() != null;
    wholeBook.setVisible(isPart);
    wholeBook.setManaged(isPart);
    keep.setDisable(model.segment().get() == null);
    scope.setText(scope());
    long lines = model.months().getLast().total(Measure.COUNT);
    work.status()
        .counts()
        .set(
            work.texts()
                .text(
                    "trends.counts",
                    work.texts().numbers().count(lines),
                    work.texts().numbers().count(model.months().size())));
  }

  /** What the lines are called that the charts show. */
  private String scope() {
    return CutWords.of(model.cut(), work.texts());
  }

  private void showChoice() {
    Choice choice = model.choice().get();
    charts.mark(choice);
    rolls.mark(choice instanceof Choice.OfRoll roll ? roll : null);
    choices.show(rolls.columns());
  }

  @Override
  public List<Node> regions() {
    return List.of(bar, bucketPlace, ratePlace, rollPlace, segments, strip);
  }

  @Override
  public List<KeyAct> keys() {
    return List.of(
        KeyAct.plain(KeyCode.M, "trends.keyVintages", dialogs::vintages),
        KeyAct.plain(KeyCode.A, "trends.keyAfterCut", dialogs::afterCut),
        KeyAct.plain(KeyCode.L, "trends.keyLosses", dialogs::losses),
        KeyAct.plain(KeyCode.N, "trends.keyPackages", dialogs::packages),
        KeyAct.plain(KeyCode.K, "trends.keyKeep", controller::keep),
        KeyAct.withShortcut(KeyCode.R, "trends.keyReport", this::saveReport),
        KeyAct.withShortcut(KeyCode.T, "trends.keyTable", controller::toggleTable),
        KeyAct.withShortcut(KeyCode.C, "trends.keyCopy", this::copy),
        KeyAct.withShortcut(KeyCode.E, "trends.keyExport", this::export));
  }

  /** Of the last month, whatever segment is shown. */
  private void saveReport() {
    if (model.state().get() == TrendsModel.State.READY) {
      saver.saveReport(model.board().get().months().getLast().month());
    }
  }

  /** Exports the panel that has the focus, or the first one. */
  private void export() {
    if (model.state().get() != TrendsModel.State.READY) {
      return;
    }
    Node focused = root.getScene().getFocusOwner();
    if (Focus.isIn(focused, ratePlace)) {
      save(charts.rateFigure(scope()));
    } else if (Focus.isIn(focused, rollPlace)) {
      exportRolls();
    } else if (Focus.isIn(focused, segments)) {
      exportSegments();
    } else {
      save(charts.bucketFigure(scope()));
    }
  }

  private void exportRolls() {
    var matrix = model.rolls().get().matrix();
    if (matrix != null) {
      TrendFigures figures = new TrendFigures(model.measure().get(), work.texts());
      saver.save(
          figures.rolls(matrix, CutWords.of(model.rolls().get().lines(), work.texts())),
          false,
          shown);
    }
  }

  private void exportSegments() {
    segmentPanel.figure().ifPresent(figure -> saver.save(figure, true, shown));
  }

  private void save(ExportFigure.Figure figure) {
    saver.save(figure, model.asTable().get(), shown);
  }

  /** Copies the table that has the focus, or the first one. */
  private void copy() {
    Node focused = root.getScene().getFocusOwner();
    if (focused == segments || !model.asTable().get()) {
      CopyTable.toClipboard(segments);
    } else {
      charts.copy(focused);
    }
  }

  @Override
  public List<TourStop> tour() {
    return List.of(
        new TourStop("vintages", dialogs::vintages),
        new TourStop("after-the-cut", dialogs::afterCut),
        new TourStop("losses", dialogs::losses),
        new TourStop("count", () -> measure(Measure.COUNT)),
        new TourStop("segment", () -> controller.chooseSegment(segments.getItems().getFirst())),
        new TourStop("table", controller::toggleTable));
  }

  @Override
  public boolean escape() {
    if (model.choice().get() != null) {
      controller.choose(null);
      return true;
    }
    if (model.segment().get() != null) {
      controller.chooseSegment(null);
      return true;
    }
    if (!model.parts().get().isEmpty()) {
      controller.drop(model.parts().get().getLast());
      return true;
    }
    return false;
  }
}
