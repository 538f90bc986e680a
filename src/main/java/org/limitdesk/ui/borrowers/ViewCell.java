package org.limitdesk.ui.borrowers;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Texts;

/** A view in the list: its name, how many lines it gives, and whether the book knows it. */
final class ViewCell extends ListCell<ViewRow> {
  private final Texts texts;
  private final ViewsController controller;

  ViewCell(Texts texts, ViewsController controller) {
    this.texts = texts;
    this.controller = controller;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ViewRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().remove("shown");
    HoverText.on(this, "");
    if (row == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      show(row);
    }
  }

  private void show(ViewRow row) {
    String name = ViewsPane.name(row, texts);
    String told = told(row, name);
    if (controller.isShown(row.view())) {
      getStyleClass().add("shown");
    }
    setAccessibleText(told);
    HoverText.on(this, told);
    HBox line = line(row, name);
    setGraphic(beginsOwn(row) ? new VBox(6, heading(), line) : line);
  }

  private HBox line(ViewRow row, String name) {
    FontIcon icon = new FontIcon(row.own() ? "fth-star" : "fth-bookmark");
    Label label = new Label(name);
    label.getStyleClass().addAll("view-name", "abridged");
    label.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(8, icon, label, gap);
    line.getStyleClass().add("view-line");
    if (!row.unknown().isEmpty()) {
      FontIcon warns = new FontIcon("fth-alert-triangle");
      warns.getStyleClass().add("warning");
      line.getChildren().add(warns);
    } else if (row.count() >= 0) {
      Label count = new Label(texts.numbers().count(row.count()));
      count.getStyleClass().addAll("num", "second", "muted");
      count.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(count);
    }
    return line;
  }

  private Label heading() {
    Label heading = new Label(texts.text("views.mine"));
    heading.getStyleClass().add("views-heading");
    return heading;
  }

  private boolean beginsOwn(ViewRow row) {
    int before = getIndex() - 1;
    return row.own() && (before < 0 || !getListView().getItems().get(before).own());
  }

  private String told(ViewRow row, String name) {
    if (!row.unknown().isEmpty()) {
      return texts.text("views.unknown", name, row.unknown());
    }
    return row.count() < 0
        ? name
        : texts.text("views.told", name, texts.numbers().count(row.count()));
  }
}
