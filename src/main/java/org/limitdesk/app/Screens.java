package org.limitdesk.app;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.settings.SettingsController;
import org.limitdesk.ui.settings.SettingsModel;
import org.limitdesk.ui.settings.SettingsView;
import org.limitdesk.ui.shell.Finder;
import org.limitdesk.ui.shell.ScreenEntry;

/**
 * The screens of the desk, in the order of the rail, and what its palette searches.
 *
 * @param finders search the book
 */
record Screens(List<ScreenEntry> entries, List<Finder> finders) {
  /** All screens, for a person at a book. */
  static Screens of(Workplace work) {
    return new Screens(
        List.of(
            new ScreenEntry(
                "settings",
                "screen.settings",
                "fth-settings",
                KeyCode.UNDEFINED,
                true,
                user -> true,
                () -> settings(work))),
        List.of());
  }

  private static SettingsView settings(Workplace work) {
    SettingsModel model = new SettingsModel();
    SettingsController controller = new SettingsController(model, work.preferences(), work.texts());
    return new SettingsView(model, controller, work.texts());
  }
}
