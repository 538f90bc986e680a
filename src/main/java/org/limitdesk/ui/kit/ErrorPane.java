package org.limitdesk.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;

/** Something did not work: what, where, the way out, and a code to quote. */
public final class ErrorPane extends StatePane {
  /**
   * @param whatKey the text that says what was to be done, such as "The book was not opened"
   */
  public ErrorPane(Texts texts, String whatKey, Trouble trouble) {
    super("fth-alert-circle", "error", texts.bind(whatKey));
    addLine(Bindings.createStringBinding(() -> trouble.in(texts), texts.language()), "muted");
    addLine(new SimpleStringProperty(trouble.code()), "subtle");
  }

  /** The way out. */
  public ErrorPane withMain(Texts texts, String key, Runnable act) {
    addAction(Buttons.main(texts.bind(key), act));
    return this;
  }

  public ErrorPane withOther(Texts texts, String key, Runnable act) {
    addAction(Buttons.plain(texts.bind(key), act));
    return this;
  }
}
