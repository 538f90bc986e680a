package org.limitdesk.app;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.ui.borrowers.BorrowerFinder;
import org.limitdesk.ui.borrowers.BorrowersController;
import org.limitdesk.ui.borrowers.BorrowersModel;
import org.limitdesk.ui.borrowers.BorrowersView;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.oversight.OversightController;
import org.limitdesk.ui.oversight.OversightModel;
import org.limitdesk.ui.oversight.OversightView;
import org.limitdesk.ui.oversight.WaitingBadge;
import org.limitdesk.ui.profile.ProfileController;
import org.limitdesk.ui.profile.ProfileModel;
import org.limitdesk.ui.profile.ProfileView;
import org.limitdesk.ui.review.ReviewView;
import org.limitdesk.ui.review.ReviewWorkflows;
import org.limitdesk.ui.settings.SettingsController;
import org.limitdesk.ui.settings.SettingsModel;
import org.limitdesk.ui.settings.SettingsView;
import org.limitdesk.ui.shell.Finder;
import org.limitdesk.ui.shell.ScreenEntry;
import org.limitdesk.ui.trends.TrendsController;
import org.limitdesk.ui.trends.TrendsModel;
import org.limitdesk.ui.trends.TrendsView;
import org.limitdesk.workflow.ApproveMany;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.ExplainLine;
import org.limitdesk.workflow.ExportLines;
import org.limitdesk.workflow.ExportOverrides;
import org.limitdesk.workflow.ReadCase;
import org.limitdesk.workflow.ReadLines;
import org.limitdesk.workflow.ReadOversight;
import org.limitdesk.workflow.ReadProfile;
import org.limitdesk.workflow.ReadTrends;
import org.limitdesk.workflow.ReadWorklist;
import org.limitdesk.workflow.ShowPrivate;
import org.limitdesk.workflow.VerifyLog;

/**
 * The screens of the desk, in the order of the rail, and what its palette searches.
 *
 * @param finders search the book
 */
record Screens(List<ScreenEntry> entries, List<Finder> finders) {
  private static final Predicate<DeskUser> SEES_CASES =
      user -> user.may(Act.VIEW_CASES, Ownership.OTHER);

  /** All screens, for a person at a book. */
  static Screens of(Workplace work, Parts parts) {
    if (oversees(work.user())) {
      WaitingBadge.read(work.book(), work.status());
    }
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
                "borrowers",
                "screen.borrowers",
                "fth-users",
                KeyCode.B,
                false,
                SEES_CASES,
                () -> borrowers(work, parts)),
            ScreenEntry.under(
                "borrowers", "profile", "screen.profile", SEES_CASES, () -> profile(work, parts)),
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
                () -> oversight(work, parts)),
            new ScreenEntry(
                "settings",
                "screen.settings",
                "fth-settings",
                KeyCode.UNDEFINED,
                true,
                user -> true,
                () -> settings(work))),
        SEES_CASES.test(work.user()) ? List.of(new BorrowerFinder(work.book())) : List.of());
  }

  private static BorrowersView borrowers(Workplace work, Parts parts) {
    BorrowersModel model = new BorrowersModel();
    BorrowersController controller =
        new BorrowersController(
            model,
            work.book(),
            new ReadLines(new BookFloors()),
            new ExportLines(parts.stamps()),
            work.places(),
            work.user());
    return new BorrowersView(model, controller, work);
  }

  private static ProfileView profile(Workplace work, Parts parts) {
    ProfileModel model = new ProfileModel();
    BookFloors floors = new BookFloors();
    ProfileController controller =
        new ProfileController(
            model,
            work.book(),
            new ReadProfile(parts.findRules(), new ExplainLine(floors, parts.clock()), floors),
            new ShowPrivate(parts.stamps()),
            work.places(),
            work.user());
    return new ProfileView(model, controller, work);
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

  private static TrendsView trends(Workplace work) {
    TrendsModel model = new TrendsModel();
    TrendsController controller =
        new TrendsController(model, work.book(), new ReadTrends(), work.places());
    return new TrendsView(model, controller, work);
  }

  private static boolean oversees(DeskUser user) {
    return user.roles().contains(Role.SUPERVISOR) || user.roles().contains(Role.AUDITOR);
  }

  private static OversightView oversight(Workplace work, Parts parts) {
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
