package org.limitdesk.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** The mark of a signal's severity, with how many there are where there are several. */
public final class SeverityMark extends Label {
  private static final double SIZE = 9;

  /**
   * @param count how many signals of that severity; written from two on
   */
  public SeverityMark(Texts texts, Severity severity, int count) {
    getStyleClass().addAll("severity", "num");
    setGraphic(Shapes.node(severity.shape(), SIZE, severity.style()));
    setText(count > 1 ? Integer.toString(count) : "");
    setAccessibleRole(AccessibleRole.TEXT);
    accessibleTextProperty()
        .bind(texts.bind(severity.textKey()).concat(count > 1 ? " " + count : ""));
  }
}
