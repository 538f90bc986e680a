package org.limitdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Preferences;
import org.limitdesk.ui.kit.Settings;
import org.limitdesk.ui.kit.SettingsFile;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.ThemeChoice;

/** Without a toolkit: a controller and its model are plain objects. */
class SettingsControllerTest {
  @TempDir private Path folder;

  private SettingsFile file() {
    return new SettingsFile(folder.resolve("settings.json"));
  }

  @Test
  void whatIsChosenIsKeptAndShown() {
    Preferences preferences = new Preferences(Settings.DEFAULT, file(), Background.atOnce());
    SettingsModel model = new SettingsModel();
    SettingsController controller =
        new SettingsController(model, preferences, new Texts(Language.EN));
    controller.attach(new Subscriptions());
    controller.chooseTheme(ThemeChoice.DARK);
    controller.chooseLanguage(Language.ZH);
    controller.choosePlainLetters(false);
    controller.chooseTextSize(150);
    controller.chooseLockMinutes(60);
    assertEquals(ThemeChoice.DARK, model.theme().get());
    assertFalse(model.plainLetters().get());
    assertEquals(150, model.textSize().get());
    assertEquals(60, model.lockMinutes().get());
    assertEquals(preferences.get(), file().read().settings());
  }

  @Test
  void closedScreenHearsNothingMore() {
    Preferences preferences = new Preferences(Settings.DEFAULT, file(), Background.atOnce());
    SettingsModel model = new SettingsModel();
    Subscriptions shown = new Subscriptions();
    new SettingsController(model, preferences, new Texts(Language.EN)).attach(shown);
    shown.close();
    preferences.change(settings -> settings.withTheme(ThemeChoice.DARK));
    assertEquals(ThemeChoice.SYSTEM, model.theme().get());
  }
}
