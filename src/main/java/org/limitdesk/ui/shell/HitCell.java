package org.limitdesk.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.ui.shell.PaletteModel.Hit;

/** A line of the palette. */
final class HitCell extends ListCell<Hit> {
  private final FontIcon icon = new FontIcon("fth-chevron-right");
  private final Label title = new Label();
  private final Label detail = new Label();
  private final HBox line;

  HitCell() {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    detail.getStyleClass().add("subtle");
    line = new HBox(8, icon, title, between, detail);
    line.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(@Nullable Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    icon.setIconLiteral(hit.icon());
    title.setText(hit.title());
    detail.setText(hit.detail());
    setAccessibleText(hit.title() + " " + hit.detail());
    setGraphic(line);
  }
}
