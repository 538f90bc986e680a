package org.limitdesk.ui.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was typed into the palette, and what fits it. */
final class PaletteModel {
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();

  /**
   * One line of the palette.
   *
   * @param detail what stands behind it in grey
   */
  record Hit(String icon, String title, String detail, Runnable act) {}

  StringProperty typed() {
    return typed;
  }

  ObservableList<Hit> hits() {
    return hits;
  }
}
