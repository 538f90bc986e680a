package org.limitdesk.ui.trends;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.BookSegments;
import org.limitdesk.workflow.ExportFigure.Figure;
import org.limitdesk.workflow.TrendBoard;
import org.limitdesk.workflow.Trends;

/** The book cut by a field: a row a segment; the row that is chosen is what the charts show. */
final class SegmentPanel {
  private final TrendsModel model;
  private final TrendsController controller;
  private final Texts texts;
  private final Label title;
  private final MenuButton menu = new MenuButton();
  private final ToggleGroup group = new ToggleGroup();
  private final TableView<Trends.Segment> table;
  private final SegmentTable rows;

  SegmentPanel(
      TrendsModel model,
      TrendsController controller,
      Texts texts,
      Label title,
      HBox fields,
      TableView<Trends.Segment> table) {
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    this.title = title;
    menu.setId("segmentFields");
    menu.setAccessibleText(texts.text("trends.fields"));
    fields.getChildren().setAll(menu);
    this.table = table;
    rows = new SegmentTable(table, texts);
    table.setOnMouseClicked(this::clicked);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void attach(Subscriptions shown) {
    shown.watch(model.board(), this::showFields);
    shown.watch(model.field(), field -> markField());
    shown.watch(model.segments(), segments -> fill());
    shown.onChange(model.measure(), this::fill);
    shown.onChange(
        texts.language(),
        () -> {
          fill();
          showFields(model.board().get());
        });
    shown.watch(model.segment(), this::select);
    shown.watch(
        table.getSelectionModel().selectedItemProperty(),
        segment -> {
          if (segment != null) {
            controller.chooseSegment(segment);
          }
        });
  }

  private void fill() {
    boolean byBalance = model.measure().get() == Measure.BALANCE;
    title.setText(texts.text(byBalance ? "trends.segments.balance" : "trends.segments.count"));
    rows.show(model.segments().get(), model.measure().get());
    select(model.segment().get());
  }

  /** What is shown, as a figure; empty where no segment is. */
  Optional<Figure> figure() {
    String field = model.field().get();
    return table.getItems().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TrendFigures(model.measure().get(), texts)
                .segments(
                    rows.figures(),
                    texts.text("field." + field),
                    field,
                    table.getItems().getFirst().months().getLast().month()));
  }

  private void select(Trends.@Nullable Segment segment) {
    if (segment == null) {
      table.getSelectionModel().clearSelection();
    } else if (!segment.equals(table.getSelectionModel().getSelectedItem())) {
      table.getSelectionModel().select(segment);
    }
  }

  private void showFields(TrendBoard board) {
    menu.getItems().clear();
    for (String field : TrendsController.FIELDS) {
      boolean can = board.fields().contains(field);
      if (can || BookSegments.SCORED.contains(field)) {
        String name = texts.text("field." + field);
        RadioMenuItem item = new RadioMenuItem(can ? name : texts.text("trends.notScored", name));
        item.setMnemonicParsing(false);
        item.setUserData(field);
        item.setDisable(!can);
        item.setToggleGroup(group);
        item.setOnAction(event -> controller.chooseField(field));
        menu.getItems().add(item);
      }
    }
    markField();
  }

  private void markField() {
    String chosen = model.field().get();
    menu.setText(chosen.isEmpty() ? "" : texts.text("field." + chosen));
    for (Toggle item : group.getToggles()) {
      item.setSelected(chosen.equals(item.getUserData()));
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() > 1) {
      open();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      open();
      event.consume();
    }
  }

  private void open() {
    Trends.Segment segment = table.getSelectionModel().getSelectedItem();
    if (segment != null) {
      controller.openSegment(segment);
    }
  }
}
