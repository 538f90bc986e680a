package org.limitdesk.ui.borrowers;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Numbers;

/**
 * A cell that shows its text, or what is drawn in its place; a text that is cut shows on hover.
 * What is drawn stays while the text does: a drawing that is made anew is styled anew, and a list
 * that is searched has forty rows of them.
 */
final class LineCell extends TableCell<LineRow, String> {
  private static final double LETTER = 6.5;

  private @Nullable String drawn;

  private final BiFunction<LineRow, String, @Nullable Node> drawer;
  private final Supplier<String> whyNone;

  /**
   * @param drawer draws a row's value, from what its text says alone; null shows the text
   * @param whyNone why a row has no value, on hover; empty for nothing to say
   */
  LineCell(BiFunction<LineRow, String, @Nullable Node> drawer, Supplier<String> whyNone) {
    this.drawer = drawer;
    this.whyNone = whyNone;
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    LineRow row = getTableRow() == null ? null : getTableRow().getItem();
    if (empty || text == null || row == null) {
      setText(null);
      setGraphic(null);
      HoverText.on(this, "");
      return;
    }
    Node node = text.equals(drawn) && getGraphic() != null ? getGraphic() : drawer.apply(row, text);
    drawn = text;
    setGraphic(node);
    setText(node == null ? text : null);
    setAccessibleText(text);
    String hover = hover(text, node);
    HoverText.on(this, hover);
  }

  private String hover(String text, @Nullable Node node) {
    if (text.equals(Numbers.NONE)) {
      return whyNone.get();
    }
    boolean cut = node == null && text.length() * LETTER > getTableColumn().getWidth();
    return cut ? text : "";
  }
}
