package org.limitdesk.ui.settings;

import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Preferences;
import org.limitdesk.ui.kit.Settings;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.ThemeChoice;

/** Takes what a person sets to the preferences, and shows what is set wherever that was done. */
public final class SettingsController {
  private final SettingsModel model;
  private final Preferences preferences;
  private final Texts texts;

  public SettingsController(SettingsModel model, Preferences preferences, Texts texts) {
    this.model = model;
    this.preferences = preferences;
    this.texts = texts;
  }

  /** Keeps the model as the settings are, until these subscriptions close. */
  public void attach(Subscriptions shown) {
    shown.watch(preferences.settings(), this::show);
    shown.watch(texts.language(), model.language()::set);
  }

  private void show(Settings settings) {
    model.theme().set(settings.theme());
    model.textSize().set(settings.textSize());
    model.lockMinutes().set(settings.lockMinutes());
    model.plainLetters().set(settings.plainLetters());
  }

  public void chooseTheme(ThemeChoice choice) {
    preferences.change(settings -> settings.withTheme(choice));
  }

  public void chooseTextSize(int percent) {
    preferences.change(settings -> settings.withTextSize(percent));
  }

  public void chooseLockMinutes(int minutes) {
    preferences.change(settings -> settings.withLockMinutes(minutes));
  }

  public void chooseLanguage(Language language) {
    preferences.change(settings -> settings.withLanguage(language));
  }

  public void choosePlainLetters(boolean on) {
    preferences.change(settings -> settings.withPlainLetters(on));
  }
}
