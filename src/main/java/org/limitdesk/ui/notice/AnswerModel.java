package org.limitdesk.ui.notice;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.workflow.AnswerLetter.Letter;

/** The answer to an appeal as a letter, in one of the languages there are. */
public final class AnswerModel {
  private final ObjectProperty<Locale> language = new SimpleObjectProperty<>(Locale.CHINESE);
  private final ObjectProperty<@Nullable Letter> letter = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
  private final BooleanProperty busy = new SimpleBooleanProperty();

  /** The borrower's, not the desk's. */
  ObjectProperty<Locale> language() {
    return language;
  }

  /** Null until it is read. */
  ObjectProperty<@Nullable Letter> letter() {
    return letter;
  }

  /** Why it could not be read or written; null where it could. */
  ObjectProperty<@Nullable Refusal> refusal() {
    return refusal;
  }

  /** Whether it is being written. */
  BooleanProperty busy() {
    return busy;
  }
}
