package org.limitdesk.ui.borrowers;

import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell that shows its text, or what is drawn in its place; a text that is cut shows on hover. */
final class LineCell extends TableCell<LineRow, String> {
  private static final double LETTER = 6.5;

  private final BiFunction<LineRow, String, @Nullable Node> drawer;

  /**
   * @param drawer draws a row's value; null from it shows the text
   */
  LineCell(BiFunction<LineRow, String, @Nullable Node> drawer) {
    this.drawer = drawer;
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    LineRow row = getTableRow() == null ? null : getTableRow().getItem();
    if (empty || text == null || row == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      return;
    }
    Node node = drawer.apply(row, text);
    setGraphic(node);
    setText(node == null ? text : null);
    setAccessibleText(text);
    boolean cut = node == null && text.length() * LETTER > getTableColumn().getWidth();
    setTooltip(cut ? new Tooltip(text) : null);
  }
}
