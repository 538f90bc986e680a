package org.limitdesk.ui.kit;

import javafx.beans.value.ObservableValue;

/** Nothing is here: one sentence what would be, one main action, one other. */
public final class EmptyState extends StatePane {
  public EmptyState(String icon, ObservableValue<String> title, ObservableValue<String> sentence) {
    super(icon, "empty", title);
    addLine(sentence, "muted");
  }

  public EmptyState withMain(ObservableValue<String> text, Runnable act) {
    addAction(Buttons.main(text, act));
    return this;
  }

  public EmptyState withOther(ObservableValue<String> text, Runnable act) {
    addAction(Buttons.plain(text, act));
    return this;
  }
}
