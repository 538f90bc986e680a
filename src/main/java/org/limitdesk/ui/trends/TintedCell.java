package org.limitdesk.ui.trends;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A percentage, the more tinted the nearer it comes to the greatest; its figure says it too. */
final class TintedCell extends TableCell<List<String>, String> {
  private static final List<PseudoClass> TINTS =
      List.of("tint1", "tint2", "tint3", "tint4", "tint5").stream()
          .map(PseudoClass::getPseudoClass)
          .toList();

  private final double greatest;

  /**
   * @param greatest 0 to 1
   */
  TintedCell(double greatest) {
    this.greatest = greatest;
    getStyleClass().add("tinted");
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    String shown = empty || text == null ? "" : text;
    setText(shown);
    int step = VintageSheet.step(shown, greatest);
    for (int i = 0; i < TINTS.size(); i++) {
      pseudoClassStateChanged(TINTS.get(i), i + 1 == step);
    }
  }
}
