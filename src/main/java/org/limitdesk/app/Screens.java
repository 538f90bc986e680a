package org.limitdesk.app;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.review.ReviewView;
import org.limitdesk.ui.review.ReviewWorkflows;
import org.limitdesk.ui.settings.SettingsController;
import org.limitdesk.ui.settings.SettingsModel;
import org.limitdesk.ui.settings.SettingsView;
import org.limitdesk.ui.shell.Finder;
import org.limitdesk.ui.shell.ScreenEntry;
import org.limitdesk.workflow.ApproveMany;
import org.limitdesk.workflow.ReadCase;
import org.limitdesk.workflow.ReadWorklist;

/**
 * The screens of the desk, in the order of the rail, and what its palette searches.
 *
 * @param finders search the book
 */
record Screens(List<ScreenEntry> entries, List<Finder> finders) {
  /** All screens, for a person at a book. */
  static Screens of(Workplace work, Parts parts) {
    return new Screens(
        List.of(
            new ScreenEntry(
                "review",
                "screen.review",
                "fth-inbox",
                KeyCode.R,
                false,
                user -> user.may(Act.VIEW_CASES, Ownership.OTHER),
                () -> review(work, parts)),
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

  private static ReviewView review(Workplace work, Parts parts) {
    ReadCase readCase = new ReadCase(parts.clock());
    ReviewWorkflows workflows =
        new ReviewWorkflows(
            new ReadWorklist(parts.clock()),
            readCase,
            parts.decideProposal(),
            new ApproveMany(readCase, parts.decideProposal()));
    return new ReviewView(work, workflows, parts.clock());
  }

  private static SettingsView settings(Workplace work) {
    SettingsModel model = new SettingsModel();
    SettingsController controller = new SettingsController(model, work.preferences(), work.texts());
    return new SettingsView(model, controller, work.texts());
  }
}
