package org.limitdesk.app;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.ui.data.DataActs;
import org.limitdesk.ui.data.DataController;
import org.limitdesk.ui.data.DataModel;
import org.limitdesk.ui.data.DataView;
import org.limitdesk.ui.files.FilesController;
import org.limitdesk.ui.files.FilesView;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.settings.SettingsController;
import org.limitdesk.ui.settings.SettingsModel;
import org.limitdesk.ui.settings.SettingsView;
import org.limitdesk.ui.shell.Finder;
import org.limitdesk.ui.shell.ScreenEntry;
import org.limitdesk.ui.today.TodayController;
import org.limitdesk.ui.today.TodayModel;
import org.limitdesk.ui.today.TodayView;
import org.limitdesk.workflow.LookAtFile;
import org.limitdesk.workflow.ReadQuarantine;
import org.limitdesk.workflow.ReadToday;

/**
 * The screens of the desk, in the order of the rail, and what its palette searches.
 *
 * @param finders search the book
 */
record Screens(List<ScreenEntry> entries, List<Finder> finders) {
  /** All screens, for a person at a book. */
  static Screens of(Workplace work, Parts parts, Background background) {
    return new Screens(
        List.of(
            new ScreenEntry(
                "today",
                "screen.today",
                "fth-sun",
                KeyCode.H,
                false,
                user -> true,
                () -> today(work, parts)),
            new ScreenEntry(
                "data",
                "screen.data",
                "fth-database",
                KeyCode.UNDEFINED,
                true,
                Screens::loads,
                () -> data(work, parts, background)),
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

  private static TodayView today(Workplace work, Parts parts) {
    TodayModel model = new TodayModel();
    TodayController controller =
        new TodayController(
            model, work.book(), work.user(), new ReadToday(parts.clock()), work.status());
    return new TodayView(model, controller, work.texts(), work.places(), work.status());
  }

  private static boolean loads(DeskUser user) {
    return user.may(Act.LOAD, Ownership.OWN);
  }

  private static DataView data(Workplace work, Parts parts, Background background) {
    DataModel model = new DataModel();
    FilesController files = new FilesController(model.files(), new LookAtFile(), background);
    DataActs acts =
        new DataActs(
            parts.loadFiles(), parts.assessMonth(), parts.backUpBook(), new ReadQuarantine());
    DataController controller =
        new DataController(model, files, acts, work.book(), work.user(), work.status());
    FilesView filesView = new FilesView(model.files(), files, work.texts());
    return new DataView(model, controller, filesView, work.texts(), work.toasts());
  }

  private static SettingsView settings(Workplace work) {
    SettingsModel model = new SettingsModel();
    SettingsController controller = new SettingsController(model, work.preferences(), work.texts());
    return new SettingsView(model, controller, work.texts());
  }
}
