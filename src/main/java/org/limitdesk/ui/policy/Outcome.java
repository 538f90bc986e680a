package org.limitdesk.ui.policy;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.whatif.FairnessRow;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.ui.policy.StudioModel.StressedDraft;
import org.limitdesk.ui.policy.StudioModel.Tried;
import org.limitdesk.workflow.TryDrafts.Bench;
import org.limitdesk.workflow.TryDrafts.Stressed;

/** What a draft comes to: figures, cuts in groups, gauges, stress, fairness. */
final class Outcome {
  private static final double ROW = 22;
  private static final double NAME = 152;

  /** The longest sum is 999,999.99 with its sign and the yuan's. */
  private static final double MONEY = 92;

  private final StudioModel model;
  private final Texts texts;
  private final Consumer<FigureRow.Lines> open;
  private final CutGroups groups;
  private final CutBars cutBars;
  private final GaugeBars gaugeBars;
  private final StressTable stressTable;
  private final FairnessTable fairnessTable;
  private final Parent root;

  @FXML private Label against;
  @FXML private Label onMonth;
  @FXML private Label took;
  @FXML private Button copyFigures;
  @FXML private TableView<FigureRow> figures;
  @FXML private Label sentence;
  @FXML private TableView<FigureRow> swap;
  @FXML private ComboBox<String> kind;
  @FXML private VBox bars;
  @FXML private GridPane gauges;
  @FXML private Label stressTold;
  @FXML private Button stress;
  @FXML private Button addStress;
  @FXML private ProgressBar stressProgress;
  @FXML private TableView<Stressed> stressed;
  @FXML private TableView<FairnessRow> fairness;

  /** What is done with the stress table. */
  interface Stresses {
    /** Reckons it. */
    void run();

    /** Asks for one more. */
    void ask();

    /** Takes one out that a person asked for. */
    void remove(Stress stress);
  }

  /**
   * @param open shows the lines behind a figure
   */
  Outcome(StudioModel model, Texts texts, Consumer<FigureRow.Lines> open, Stresses stresses) {
    this.model = model;
    this.texts = texts;
    this.open = open;
    root = Fxml.load(this, texts);
    groups = new CutGroups(texts);
    cutBars = new CutBars(texts, open);
    bars.getChildren().add(cutBars);
    gaugeBars = new GaugeBars(texts, open);
    stressTable = new StressTable(stressed, texts, open, stresses::remove);
    fairnessTable = new FairnessTable(fairness, texts, open);
    columns();
    kinds();
    copyFigures.setOnAction(pressed -> CopyTable.toClipboard(figures));
    stress.setOnAction(pressed -> stresses.run());
    addStress.setOnAction(pressed -> stresses.ask());
  }

  Parent node() {
    return root;
  }

  TableView<FigureRow> figures() {
    return figures;
  }

  private void columns() {
    columns(figures, "studio.figure", "studio.inForce", "studio.draft", "studio.change");
    columns(swap, "studio.swap", "studio.lines", "studio.limitCut", "studio.elSaved");
  }

  private void columns(
      TableView<FigureRow> table, String name, String first, String second, String third) {
    table.setFixedCellSize(ROW);
    table.getColumns().add(Columns.text("figure", texts.bind(name), NAME, FigureRow::name));
    table.getColumns().add(Columns.number("inForce", texts.bind(first), MONEY, FigureRow::inForce));
    table.getColumns().add(Columns.number("draft", texts.bind(second), MONEY, FigureRow::draft));
    table.getColumns().add(Columns.number("change", texts.bind(third), MONEY, FigureRow::change));
    TableHands.widths(table, "figure");
    TableHands.onOpen(table, this::open);
  }

  /** Shows the lines behind the first figure. */
  void openFirst() {
    open(figures.getItems().getFirst());
  }

  private void open(FigureRow figure) {
    FigureRow.Lines lines = figure.lines();
    if (lines != null) {
      open.accept(lines);
    }
  }

  private void kinds() {
    kind.setItems(FXCollections.observableArrayList(CutGroups.kinds()));
    kind.setConverter(new Wording<>(this::name));
    kind.setValue(CutGroups.kinds().getFirst());
    kind.valueProperty().subscribe(chosen -> showBars());
  }

  private String name(String code) {
    return SegmentField.named(code).isPresent()
        ? texts.text("field." + code)
        : texts.text("studio.by." + code);
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    shown.watch(model.tried(), tried -> show());
    shown.watch(model.stressed().state(), state -> showStress());
    shown.onChange(model.stressed().result(), this::showStress);
    shown.watch(
        model.stressed().step(),
        step ->
            stressProgress.setProgress(
                step == null ? ProgressBar.INDETERMINATE_PROGRESS : step.share()));
    shown.onChange(texts.language(), this::retell);
  }

  private void retell() {
    String chosen = kind.getValue();
    kind.setItems(FXCollections.observableArrayList(CutGroups.kinds()));
    kind.setValue(chosen);
    show();
    showStress();
  }

  private void show() {
    Tried tried = model.tried().get();
    root.setVisible(tried != null);
    if (tried == null) {
      return;
    }
    TrialFigures before = tried.trial().before();
    TrialFigures after = tried.trial().figures();
    against.setText(
        texts.text(
            "studio.against",
            after.policy().version(),
            before == null ? "" : before.policy().version()));
    onMonth.setText(
        texts.text(
            "studio.onMonth",
            texts.dates().month(CalendarNumber.month(after.result().book().terms().month())),
            texts.numbers().count(after.result().book().terms().horizonMonths())));
    took.setText(
        texts.text(
            "studio.took",
            texts.numbers().count(after.result().book().totals().lines()),
            texts.numbers().count(tried.millis())));
    showFigures(tried);
    showBars();
    gaugeBars.show(gauges, tried.trial(), tried.inForceGauges());
    fairnessTable.show(tried.trial());
    showStress();
  }

  private void showFigures(Tried tried) {
    FigureRows rows = new FigureRows(tried.trial(), texts);
    fill(figures, rows.figures());
    fill(swap, rows.swap());
    sentence.setText(TradeOff.of(tried.trial(), texts));
  }

  private static void fill(TableView<FigureRow> table, List<FigureRow> rows) {
    int chosen = table.getSelectionModel().getSelectedIndex();
    table.setItems(FXCollections.observableArrayList(rows));
    table.refresh();
    TableHands.asHigh(table, rows.size());
    if (chosen >= 0) {
      table.getSelectionModel().select(chosen);
    } else {
      table.getFocusModel().focus(-1);
    }
  }

  private void showBars() {
    Tried tried = model.tried().get();
    if (tried != null && kind.getValue() != null) {
      cutBars.show(groups.of(tried.trial(), kind.getValue()));
    }
  }

  private void showStress() {
    Reckoning.State state = model.stressed().state().get();
    boolean running = state == Reckoning.State.RUNNING;
    StressedDraft found = model.stressed().result().get();
    stressProgress.setVisible(running);
    stressProgress.setManaged(running);
    stress.setDisable(running || model.tried().get() == null);
    addStress.setDisable(model.tried().get() == null);
    stressed.setVisible(found != null);
    stressed.setManaged(found != null);
    stressTold.setText(stressWords(state, found));
    if (found != null) {
      stressTable.show(found.rows());
    }
  }

  private String stressWords(Reckoning.State state, @Nullable StressedDraft found) {
    if (state == Reckoning.State.FAILED && model.stressed().trouble().get() != null) {
      var why = model.stressed().trouble().get();
      return why.in(texts) + " [" + why.code() + "]";
    }
    if (found == null) {
      return texts.text("studio.stressHow");
    }
    return texts.text(stressKey(found, model.draft().get(), model.bench().result().get()));
  }

  /** Whether it is of this draft and of the book as it is in memory now. */
  static String stressKey(StressedDraft found, @Nullable Policy draft, @Nullable Bench now) {
    if (!found.policy().equals(draft)) {
      return "studio.stressOlder";
    }
    return found.bench().equals(now) ? "studio.stressOf" : "studio.stressBefore";
  }
}
