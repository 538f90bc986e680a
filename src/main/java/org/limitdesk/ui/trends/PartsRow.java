package org.limitdesk.ui.trends;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.Cut;

/** A chip for each part of the combination that the charts show; pressing one drops it. */
final class PartsRow {
  private final TrendsModel model;
  private final TrendsController controller;
  private final Texts texts;
  private final HBox row;

  PartsRow(TrendsModel model, TrendsController controller, Texts texts, HBox row) {
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    this.row = row;
  }

  void attach(Subscriptions shown) {
    shown.watch(model.parts(), parts -> show());
    shown.onChange(texts.language(), this::show);
  }

  private void show() {
    row.getChildren().clear();
    model.parts().get().forEach(part -> row.getChildren().add(chip(part)));
    row.setVisible(!model.parts().get().isEmpty());
    row.setManaged(!model.parts().get().isEmpty());
  }

  private Button chip(Cut.Where part) {
    String words = CutWords.of(part, texts);
    Button chip = new Button(words, new FontIcon("fth-x"));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().addAll("chip", "on");
    chip.setMnemonicParsing(false);
    chip.setMinWidth(Button.USE_PREF_SIZE);
    chip.setAccessibleText(texts.text("lines.drop", words));
    chip.setOnAction(event -> controller.drop(part));
    return chip;
  }
}
