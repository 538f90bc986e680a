package org.limitdesk.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Settings;
import org.limitdesk.ui.kit.ThemeChoice;

/** What the screen shows: the settings of the moment. */
public final class SettingsModel {
  private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
  private final IntegerProperty textSize = new SimpleIntegerProperty(100);
  private final ObjectProperty<Integer> lockMinutes =
      new SimpleObjectProperty<>(Settings.DEFAULT.lockMinutes());
  private final BooleanProperty plainLetters = new SimpleBooleanProperty(true);

  public ObjectProperty<ThemeChoice> theme() {
    return theme;
  }

  public ObjectProperty<Language> language() {
    return language;
  }

  /** How large texts are, in percent. */
  public IntegerProperty textSize() {
    return textSize;
  }

  /** After how many minutes the desk locks. */
  public ObjectProperty<Integer> lockMinutes() {
    return lockMinutes;
  }

  /** Whether single letters are keys. */
  public BooleanProperty plainLetters() {
    return plainLetters;
  }
}
