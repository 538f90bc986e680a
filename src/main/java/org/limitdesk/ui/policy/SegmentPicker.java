package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.policy.ScenarioRules.Value;

/**
 * Fields at the left, the book's values of the chosen one at the right: a click or Space ticks a
 * value. What was ticked under one field stays when another is chosen.
 */
final class SegmentPicker extends VBox {
  private static final double FIELDS = 150;
  private static final double HEIGHT = 172;
  private static final double ROW = 28;

  private final Texts texts;
  private final Map<SegmentField, List<Value>> offered;
  private final Map<SegmentField, Set<String>> ticked = new EnumMap<>(SegmentField.class);
  private final ListView<SegmentField> fields = new ListView<>();
  private final ListView<Value> values = new ListView<>();
  private final Label told = DialogBox.sentence("", "second", "muted");
  private final PolicyWords words;
  private Runnable changed = () -> {};

  SegmentPicker(Map<SegmentField, List<Value>> offered, Texts texts) {
    super(4);
    this.offered = offered;
    this.texts = texts;
    words = new PolicyWords(texts);
    fields.setId("ruleFields");
    fields.setItems(FXCollections.observableArrayList(offered.keySet()));
    fields.setPrefSize(FIELDS, HEIGHT);
    fields.setMinWidth(FIELDS);
    fields.setFixedCellSize(ROW);
    fields.setAccessibleText(texts.text("studio.rule.fields"));
    fields.setCellFactory(ignored -> new FieldCell());
    values.setId("ruleValues");
    values.setPrefHeight(HEIGHT);
    values.setFixedCellSize(ROW);
    values.setAccessibleText(texts.text("studio.rule.values"));
    values.setCellFactory(ignored -> new ValueCell());
    values.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    values.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.SPACE) {
        toggle(values.getSelectionModel().getSelectedItem());
        event.consume();
      }
    });
    fields.getSelectionModel().selectedItemProperty().subscribe(this::offer);
    fields.getSelectionModel().selectFirst();
    HBox.setHgrow(values, Priority.ALWAYS);
    getChildren().addAll(new HBox(8, fields, values), told);
    tell();
  }

  /** Told whenever something is ticked or not any more. */
  void onChange(Runnable told) {
    changed = told;
  }

  /** What is ticked, by field. */
  Map<SegmentField, Set<String>> picked() {
    return ticked;
  }

  private void offer(@Nullable SegmentField field) {
    List<Value> of = field == null ? List.of() : offered.getOrDefault(field, List.of());
    values.setItems(FXCollections.observableArrayList(of));
    values.getSelectionModel().selectFirst();
  }

  private void toggle(@Nullable Value value) {
    SegmentField field = fields.getSelectionModel().getSelectedItem();
    if (field != null && value != null) {
      Set<String> of = ticked.computeIfAbsent(field, each -> new TreeSet<>());
      if (!of.remove(value.value())) {
        of.add(value.value());
      }
      values.refresh();
      fields.refresh();
      tell();
      changed.run();
    }
  }

  private boolean isTicked(Value value) {
    SegmentField field = fields.getSelectionModel().getSelectedItem();
    return field != null && ticked.getOrDefault(field, Set.of()).contains(value.value());
  }

  private void tell() {
    List<String> said = new ArrayList<>();
    ticked.forEach((field, of) -> {
      if (!of.isEmpty()) {
        said.add(words.values(field, of));
      }
    });
    told.setText(
        said.isEmpty()
            ? texts.text("studio.rule.pickHow")
            : String.join(texts.text("studio.rule.both"), said));
  }

  private String name(Value value) {
    SegmentField field = fields.getSelectionModel().getSelectedItem();
    return field == null ? value.value() : texts.word(field.code() + ".", value.value());
  }

  private final class FieldCell extends ListCell<SegmentField> {
    @Override
    protected void updateItem(@Nullable SegmentField field, boolean empty) {
      super.updateItem(field, empty);
      int count = field == null ? 0 : ticked.getOrDefault(field, Set.of()).size();
      String name = field == null ? "" : texts.text("field." + field.code());
      setText(count == 0 ? name : name + " · " + texts.numbers().count(count));
    }
  }

  private final class ValueCell extends ListCell<Value> {
    private final CheckBox tick = new CheckBox();

    ValueCell() {
      tick.setFocusTraversable(false);
      tick.setMouseTransparent(true);
      setOnMouseClicked(clicked -> toggle(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Value value, boolean empty) {
      super.updateItem(value, empty);
      if (empty || value == null) {
        setGraphic(null);
        setText("");
        return;
      }
      tick.setSelected(isTicked(value));
      setGraphic(tick);
      setText(texts.text("studio.rule.value", name(value), texts.numbers().count(value.lines())));
    }
  }
}
