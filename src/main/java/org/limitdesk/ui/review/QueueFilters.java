package org.limitdesk.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.ui.kit.Texts;

/** The menu that narrows the list by tier, signal and segment, and a chip for each part. */
final class QueueFilters {
  private final ReviewModel model;
  private final Texts texts;
  private final MenuButton menu = new MenuButton();
  private final List<Button> chips = new ArrayList<>();

  QueueFilters(ReviewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    menu.setId("queueFilter");
    menu.getStyleClass().add("chip");
    menu.setMnemonicParsing(false);
    menu.setGraphic(new FontIcon("fth-plus"));
    menu.textProperty().bind(texts.bind("lines.filter"));
    menu.setOnShowing(_ -> offer());
  }

  /** Adds the menu, and keeps the chips behind it. */
  void fill(Pane bar) {
    bar.getChildren().add(menu);
    offer();
    model.narrowed().subscribe(filter -> show(bar, filter));
  }

  /** Says everything again, in another language. */
  void retold(Pane bar) {
    show(bar, model.narrowed().get());
  }

  private void show(Pane bar, QueueFilter filter) {
    bar.getChildren().removeAll(chips);
    chips.clear();
    filter.parts().forEach((name, value) -> chips.add(chip(name, value)));
    bar.getChildren().addAll(bar.getChildren().indexOf(menu) + 1, chips);
  }

  private Button chip(String name, String value) {
    String label =
        texts.text("lines.part", texts.text("review.part." + name), word(texts, name, value));
    Button chip = new Button(label, new FontIcon("fth-x"));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setMnemonicParsing(false);
    chip.getStyleClass().addAll("chip", "on");
    chip.setAccessibleText(texts.text("lines.drop", label));
    chip.setOnAction(_ -> set(name, ""));
    return chip;
  }

  private void set(String name, String value) {
    model.narrowed().set(model.narrowed().get().with(name, value));
  }

  /** What the cases of the book have to choose from, in the words of the moment. */
  private void offer() {
    menu.getItems().clear();
    for (String name : QueueFilter.NAMES) {
      Menu part = new Menu(texts.text("review.part." + name));
      part.setMnemonicParsing(false);
      part.getItems()
          .addAll(
              model.choices().get().getOrDefault(name, Set.of()).stream()
                  .map(value -> item(name, value))
                  .toList());
      part.setDisable(part.getItems().isEmpty());
      menu.getItems().add(part);
    }
  }

  private MenuItem item(String name, String value) {
    MenuItem item = new MenuItem(word(texts, name, value));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> set(name, value));
    return item;
  }

  private static String cluster(Texts texts, String value) {
    String by = value.substring(0, value.indexOf('='));
    return texts.word(by + ".", value.substring(by.length() + 1));
  }

  /** A value in words. */
  static String word(Texts texts, String name, String value) {
    return switch (name) {
      case QueueFilter.TIER -> texts.text("tier." + value);
      case QueueFilter.SIGNAL -> texts.text("severity." + value.toLowerCase(Locale.ROOT));
      case QueueFilter.CIRCUMSTANCE -> texts.text("circumstance.mark." + value);
      case QueueFilter.TRIGGER -> texts.text("signal." + value);
      case QueueFilter.CLUSTER -> cluster(texts, value);
      case QueueFilter.ASSIGNEE ->
          value.equals(QueueFilter.NOBODY) ? texts.text("assign.nobody") : value;
      default -> texts.word(name + ".", value);
    };
  }
}
