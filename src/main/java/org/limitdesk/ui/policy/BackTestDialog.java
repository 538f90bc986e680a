package org.limitdesk.ui.policy;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Focus;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.ui.policy.StudioModel.Tested;
import org.limitdesk.ui.policy.TestedFigures.Behind;
import org.limitdesk.workflow.BackTest;

/** Puts the draft and the policy in force on a past month whose outcome is known. */
final class BackTestDialog extends DialogBox {
  private static final double WIDTH = 760;
  private static final double ROW = 26;
  private static final double TABLE = 400;
  private static final List<Integer> HORIZONS = List.of(1, 3, 6, 12);

  private final ComboBox<Integer> month = new ComboBox<>();
  private final ComboBox<Integer> horizon = new ComboBox<>();
  private final ComboBox<String> by = new ComboBox<>();
  private final TableView<TestedFigures.Row> table = new TableView<>();
  private final TestedGroups grouping;
  private final TableView<TestedGroups.Row> groups;
  private final ProgressBar progress = new ProgressBar();
  private final HBox running = new HBox(10);
  private final Button go;
  private final Label told = sentence("", "muted", "second");
  private final Reckoning<Tested> model;
  private final ObservableValue<@Nullable Policy> draft;

  /** Who runs it. */
  interface Run {
    void run(int month, int horizon);
  }

  /**
   * @param months yyyymm, rising
   * @param groupedBy one of {@link TestedGroups#kinds}
   * @param open takes the lines behind a figure
   */
  BackTestDialog(
      List<Integer> months,
      Reckoning<Tested> model,
      ObservableValue<@Nullable Policy> draft,
      ObjectProperty<String> groupedBy,
      Subscriptions shown,
      Run run,
      Runnable giveUp,
      Consumer<Behind> open,
      Texts texts,
      Runnable leave) {
    super(texts, "studio.backTest", WIDTH, 0, leave);
    this.model = model;
    this.draft = draft;
    grouping = new TestedGroups(texts);
    groups = grouping.table(ROW);
    by.valueProperty().bindBidirectional(groupedBy);
    shown.onClose(() -> by.valueProperty().unbindBidirectional(groupedBy));
    choices(months);
    go = main("studio.runBackTest", () -> run.run(month.getValue(), horizon.getValue()));
    go.setId("runBackTest");
    HBox wish =
        new HBox(
            10,
            field("studio.month", month),
            field("studio.horizon", horizon),
            go,
            field("studio.tested.by", by));
    wish.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    columns();
    TableHands.onOpen(table, row -> open.accept(row.behind()));
    TableHands.onOpen(groups, row -> open.accept(row.behind()));
    progress.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(progress, Priority.ALWAYS);
    running.getChildren().addAll(progress, Buttons.plain(texts.bind("studio.stop"), giveUp));
    running.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            sentence(texts.text("studio.backTestHow"), "muted"),
            wish,
            running,
            told,
            table,
            groups,
            foot(
                List.of(
                    Buttons.plain(
                        texts.bind("studio.copyTable"), () -> CopyTable.toClipboard(shown())),
                    sentence(texts.text("studio.tested.how"), "muted", "second")),
                "common.close"));
    shown.watch(model.state(), this::show);
    shown.watch(
        model.step(),
        step ->
            progress.setProgress(step == null ? ProgressBar.INDETERMINATE_PROGRESS : step.share()));
  }

  private void choices(List<Integer> months) {
    month.setItems(FXCollections.observableArrayList(months.reversed()));
    month.setId("testMonth");
    month.setConverter(new Wording<>(each -> texts().dates().month(CalendarNumber.month(each))));
    int usual = Math.max(0, months.size() - 1 - HORIZONS.get(2));
    month.setValue(months.get(usual));
    horizon.setItems(FXCollections.observableArrayList(HORIZONS));
    horizon.setId("testHorizon");
    horizon.setConverter(
        new Wording<>(each -> texts().text("policy.months", texts().numbers().count(each))));
    horizon.setValue(HORIZONS.get(months.size() > HORIZONS.get(2) ? 2 : 0));
    Tested before = model.result().get();
    if (before != null) {
      month.setValue(before.draft().month());
      horizon.setValue(before.draft().horizon());
    }
    by.setItems(FXCollections.observableArrayList(TestedGroups.kinds()));
    by.setId("testBy");
    by.setConverter(new Wording<>(this::kind));
    by.valueProperty().subscribe(this::fill);
  }

  private void columns() {
    table.setId("tested");
    table.setFixedCellSize(ROW);
    groups.setId("testedGroups");
    for (TableView<?> each : List.of(table, groups)) {
      each.setPrefHeight(TABLE);
      VBox.setVgrow(each, Priority.ALWAYS);
    }
    table
        .getColumns()
        .add(Columns.text("figure", texts().bind("studio.figure"), 400, TestedFigures.Row::name));
    table
        .getColumns()
        .add(
            Columns.number(
                "inForce", texts().bind("studio.inForce"), 140, TestedFigures.Row::inForce));
    table
        .getColumns()
        .add(Columns.number("draft", texts().bind("studio.draft"), 140, TestedFigures.Row::draft));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  private void show(Reckoning.State state) {
    running.setVisible(state == Reckoning.State.RUNNING);
    running.setManaged(running.isVisible());
    go.setDisable(running.isVisible());
    Tested tested = model.result().get();
    if (state == Reckoning.State.FAILED && model.trouble().get() != null) {
      told.setText(model.trouble().get().in(texts()) + " [" + model.trouble().get().code() + "]");
    } else if (state == Reckoning.State.READY && tested != null) {
      told.setText(told(tested.draft()) + older(tested));
    } else {
      told.setText(state == Reckoning.State.RUNNING ? "" : texts().text("studio.notTested"));
    }
    fill();
  }

  private String kind(String code) {
    return SegmentField.named(code).isPresent()
        ? texts().text("field." + code)
        : texts().text("studio.tested.by." + code);
  }

  /** The focus goes to what was found, as one comes back from its lines. */
  void toFigures() {
    Focus.whenThere(shown());
  }

  private TableView<?> shown() {
    return by.getValue().equals(TestedGroups.kinds().getFirst()) ? table : groups;
  }

  private void fill() {
    Tested tested = model.result().get();
    boolean ready = tested != null && model.state().get() == Reckoning.State.READY;
    for (TableView<?> each : List.of(table, groups)) {
      each.setVisible(ready && each == shown());
      each.setManaged(each.isVisible());
    }
    if (ready) {
      table.setItems(FXCollections.observableArrayList(TestedFigures.of(tested, texts())));
      groups.setItems(FXCollections.observableArrayList(grouping.of(tested, by.getValue())));
    }
  }

  private String older(Tested tested) {
    return tested.policy().equals(draft.getValue()) ? "" : " " + texts().text("studio.testedOlder");
  }

  private String told(BackTest test) {
    return texts()
        .text(
            "studio.testedWhat",
            texts().dates().month(CalendarNumber.month(test.month())),
            texts().numbers().count(test.horizon()),
            texts().numbers().count(test.verdict().whole().lines()),
            texts().numbers().count(test.missing().size()));
  }
}
