package org.limitdesk.app;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.oversight.OversightController;
import org.limitdesk.ui.oversight.OversightModel;
import org.limitdesk.ui.oversight.OversightView;
import org.limitdesk.ui.oversight.WaitingBadge;
import org.limitdesk.ui.settings.SettingsController;
import org.limitdesk.ui.settings.SettingsModel;
import org.limitdesk.ui.settings.SettingsView;
import org.limitdesk.ui.shell.Finder;
import org.limitdesk.ui.shell.ScreenEntry;
import org.limitdesk.ui.trends.TrendsController;
import org.limitdesk.ui.trends.TrendsModel;
import org.limitdesk.ui.trends.TrendsView;
import org.limitdesk.workflow.ExportOverrides;
import org.limitdesk.workflow.ReadOversight;
import org.limitdesk.workflow.ReadTrends;
import org.limitdesk.workflow.VerifyLog;

/**
 * The screens of the desk, in the order of the rail, and what its palette searches.
 *
 * @param finders search the book
 */
record Screens(List<ScreenEntry> entries, List<Finder> finders) {
  /** All screens, for a person at a book. */
  static Screens of(Parts parts, Workplace work) {
    if (oversees(work.user())) {
      WaitingBadge.read(work.book(), work.status());
    }
    return new Screens(
        List.of(
            new ScreenEntry(
                "trends",
                "screen.trends",
                "fth-trending-up",
                KeyCode.T,
                false,
                user -> user.may(Act.VIEW_CASES, Ownership.OTHER),
                () -> trends(work)),
            new ScreenEntry(
                "oversight",
                "screen.oversight",
                "fth-shield",
                KeyCode.O,
                false,
                Screens::oversees,
                () -> oversight(parts, work)),
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

  private static TrendsView trends(Workplace work) {
    TrendsModel model = new TrendsModel();
    TrendsController controller =
        new TrendsController(model, work.book(), new ReadTrends(), work.places());
    return new TrendsView(model, controller, work);
  }

  private static boolean oversees(DeskUser user) {
    return user.roles().contains(Role.SUPERVISOR) || user.roles().contains(Role.AUDITOR);
  }

  private static OversightView oversight(Parts parts, Workplace work) {
    OversightModel model = new OversightModel();
    OversightController controller =
        new OversightController(
            model,
            work.book(),
            work.user(),
            new OversightController.Acts(
                new ReadOversight(),
                parts.giveSecondApproval(),
                new VerifyLog(),
                new ExportOverrides(parts.stamps())),
            new OversightController.Surroundings(
                work.texts(), work.status(), work.toasts()::tell, parts.clock()));
    return new OversightView(model, controller, work);
  }

  private static SettingsView settings(Workplace work) {
    SettingsModel model = new SettingsModel();
    SettingsController controller = new SettingsController(model, work.preferences(), work.texts());
    return new SettingsView(model, controller, work.texts());
  }
}
