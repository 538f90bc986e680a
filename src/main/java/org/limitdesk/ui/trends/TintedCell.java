package org.limitdesk.ui.trends;

import java.math.BigDecimal;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A percentage, the more tinted the nearer it comes to the greatest; its figure says it too. */
final class TintedCell extends TableCell<List<String>, String> {
  private static final int STEPS = 5;
  private static final double PERCENT = 100;
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
    int step = step(shown, greatest);
    for (int i = 0; i < TINTS.size(); i++) {
      pseudoClassStateChanged(TINTS.get(i), i + 1 == step);
    }
  }

  /** From 0 for none to 5 for the greatest. */
  static int step(String percent, double greatest) {
    if (percent.isEmpty() || greatest <= 0) {
      return 0;
    }
    double share = new BigDecimal(percent.replace(",", "")).doubleValue() / PERCENT / greatest;
    return (int) Math.clamp(Math.ceil(share * STEPS - 1e-9), 0, STEPS);
  }
}
