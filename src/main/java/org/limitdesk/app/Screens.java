package org.limitdesk.app;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.ui.borrowers.BorrowerFinder;
import org.limitdesk.ui.cards.WaitingCards;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.oversight.WaitingBadge;
import org.limitdesk.ui.policy.WaitingPolicies;
import org.limitdesk.ui.shell.Finder;
import org.limitdesk.ui.shell.ScreenEntry;
import org.limitdesk.workflow.ReadPolicies;

/**
 * The screens of the desk, in the order of the rail, and what its palette searches.
 *
 * @param finders search the book
 */
record Screens(List<ScreenEntry> entries, List<Finder> finders) {
  private static final Predicate<DeskUser> ANYBODY = user -> true;
  private static final Predicate<DeskUser> SEES_CASES =
      user -> user.may(Act.VIEW_CASES, Ownership.OTHER);
  private static final Predicate<DeskUser> LOADS = user -> user.may(Act.LOAD, Ownership.OWN);
  private static final Predicate<DeskUser> SEES_CARDS =
      user ->
          user.may(Act.SUBMIT_DOCUMENT, Ownership.OTHER)
              || user.may(Act.PUBLISH_DOCUMENT, Ownership.OTHER)
              || user.roles().contains(Role.AUDITOR);
  private static final Predicate<DeskUser> SEES_POLICY = SEES_CASES.or(SEES_CARDS);
  private static final Predicate<DeskUser> OVERSEES =
      user -> user.roles().contains(Role.SUPERVISOR) || user.roles().contains(Role.AUDITOR);

  /** All screens, for a person at a book. */
  static Screens of(Workplace work, Parts parts, Background background) {
    if (OVERSEES.test(work.user())) {
      WaitingBadge.read(work.book(), work.status());
    }
    if (SEES_CARDS.test(work.user())) {
      WaitingCards.read(work.book(), work.user(), work.status());
      WaitingPolicies.read(
          work.book(), new ReadPolicies(parts.clock()), work.user(), work.status());
    }
    return new Screens(
        entries(new ScreenMaker(work, parts, background)),
        SEES_CASES.test(work.user()) ? List.of(new BorrowerFinder(work.book())) : List.of());
  }

  private static List<ScreenEntry> entries(ScreenMaker make) {
    return List.of(
        new ScreenEntry("today", "screen.today", "fth-sun", KeyCode.H, false, ANYBODY, make::today),
        new ScreenEntry(
            "review", "screen.review", "fth-inbox", KeyCode.R, false, SEES_CASES, make::review),
        new ScreenEntry(
            "borrowers",
            "screen.borrowers",
            "fth-users",
            KeyCode.B,
            false,
            SEES_CASES,
            make::borrowers),
        ScreenEntry.under("borrowers", "profile", "screen.profile", SEES_CASES, make::profile),
        new ScreenEntry(
            "trends",
            "screen.trends",
            "fth-trending-up",
            KeyCode.T,
            false,
            SEES_CASES,
            make::trends),
        ScreenEntry.under("trends", "packages", "screen.packages", SEES_CASES, make::packages),
        new ScreenEntry(
            "policy", "screen.policy", "fth-sliders", KeyCode.P, false, SEES_POLICY, make::policy),
        new ScreenEntry(
            "oversight",
            "screen.oversight",
            "fth-shield",
            KeyCode.O,
            false,
            OVERSEES,
            make::oversight),
        new ScreenEntry(
            "cards", "screen.cards", "fth-credit-card", KeyCode.C, false, SEES_CARDS, make::cards),
        new ScreenEntry(
            "signals",
            "screen.signals",
            "fth-activity",
            KeyCode.S,
            false,
            SEES_CASES,
            make::signals),
        new ScreenEntry(
            "collections",
            "screen.collections",
            "fth-phone",
            KeyCode.L,
            false,
            SEES_CASES,
            make::collections),
        new ScreenEntry(
            "data", "screen.data", "fth-database", KeyCode.UNDEFINED, true, LOADS, make::data),
        new ScreenEntry(
            "settings",
            "screen.settings",
            "fth-settings",
            KeyCode.UNDEFINED,
            true,
            ANYBODY,
            make::settings));
  }
}
