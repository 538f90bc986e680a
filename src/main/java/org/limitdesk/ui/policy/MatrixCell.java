package org.limitdesk.ui.policy;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.LimitMatrix;
import org.limitdesk.ui.kit.Texts;

/** One cell of the matrix: the target, and what it was where it is changed. */
final class MatrixCell extends Label {
  private static final int DEPTHS = 6;

  /** A cut of so much, and more, has the strongest colour. */
  private static final double DEEPEST = 0.6;

  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final int row;
  private final int column;
  private final String rowName;
  private final String columnName;
  private final Texts texts;
  private final PolicyWords words;
  private final Text was = new Text();
  private String depth = "";

  /**
   * @param row as {@link LimitMatrix#shares} counts it
   * @param rowName the score band in words
   */
  MatrixCell(
      int row, int column, String rowName, LimitMatrix matrix, Texts texts, PolicyWords words) {
    this.row = row;
    this.column = column;
    this.rowName = rowName;
    this.texts = texts;
    this.words = words;
    columnName = words.shareBand(matrix.utilisation(), column);
    was.setStrikethrough(true);
    was.getStyleClass().add("matrix-was");
    getStyleClass().addAll("matrix-cell", "num");
    setMaxWidth(Double.MAX_VALUE);
    setFocusTraversable(true);
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  /** {@code 540–570 × 30–60}. */
  String place() {
    return rowName + " × " + columnName;
  }

  /** Shows a target in 1e-8 and what it is in the policy in force. */
  void show(long share, long inForce) {
    boolean changed = share != inForce;
    setText(words.percent(share));
    was.setText(words.percent(inForce));
    setGraphic(changed ? was : null);
    pseudoClassStateChanged(CHANGED, changed);
    getStyleClass().remove(depth);
    depth = "cut-" + depth(share);
    getStyleClass().add(depth);
    String told = texts.text("policy.cell", rowName, columnName, words.rate(share));
    setAccessibleText(changed ? texts.text("studio.cellWas", told, words.rate(inForce)) : told);
  }

  /** How strong the colour of a target is, 0 where nothing is cut. */
  static int depth(long share) {
    double cut = 1 - (double) share / Fen.WHOLE;
    return cut <= 0 ? 0 : Math.min(DEPTHS, 1 + (int) (cut / DEEPEST * (DEPTHS - 1)));
  }
}
