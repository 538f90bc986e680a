package org.limitdesk.workflow;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.ReleaseDelay;
import org.limitdesk.domain.notice.NoticeTiming;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.StaleCase;
import org.limitdesk.workflow.port.Worklist.Item;

/**
 * Lets decided changes go out. Until then a decision can be taken back; after it a correction is a
 * new one. A case whose line stays as it is has nothing to send, and closes.
 */
public final class ReleaseDecisions {
  /** Where a case stands whose decision may go out by itself. */
  private static final Set<CaseState> BY_ITSELF = Set.of(CaseState.APPROVED, CaseState.CONFIRMED);

  private final SignIn signIn;
  private final Stamps stamps;
  private final Clock clock;

  public ReleaseDecisions(SignIn signIn, Stamps stamps, Clock clock) {
    this.signIn = signIn;
    this.stamps = stamps;
    this.clock = clock;
  }

  /**
   * What became of the cases.
   *
   * @param released how many changes go out
   * @param closed how many cases closed because nothing changes
   * @param left how many were left: another must confirm them first, they changed meanwhile, a
   *     later decision stands on the line, or the borrower disputes a record and waits
   */
  public record Result(int released, int closed, int left) {}

  /** Whether any of them goes away from its proposal, so that its release asks for the password. */
  public static boolean asksPassword(Book book, List<Item> cases) {
    return cases.stream()
        .map(each -> book.cases().decisions(each.id()))
        .anyMatch(made -> !made.isEmpty() && made.getLast().kind().departs());
  }

  /**
   * Releases the decisions that stand on these cases, in this order. What went out stays so where
   * it is cancelled.
   *
   * @param password of whoever releases; null where no override is among them
   * @throws ActRefused LD-401 where they may not, LD-485 where the password is missing, LD-411 and
   *     LD-412 where it is wrong
   */
  public Result release(
      Book book, DeskUser who, List<Item> cases, char @Nullable [] password, Progress progress)
      throws IOException {
    DeskUser user = Permits.require(book, who, Act.RELEASE, Ownership.OTHER);
    if (asksPassword(book, cases)) {
      if (password == null) {
        throw new ActRefused("LD-485", "An override is released with the password. Tell it.");
      }
      signIn.signIn(book, user.name(), password, user.actor());
    }
    return releaseOn(book, user, cases, BusinessDate.of(book, clock), progress);
  }

  /**
   * What that person decided as proposed and goes out by itself, the delay of the book having
   * passed. What goes away from its proposal waits for its password.
   */
  public List<Item> due(Book book, DeskUser who) {
    ReleaseDelay delay = ChangeSetting.releaseDelay(book);
    return !delay.isByItself()
        ? List.of()
        : book.cases().standing(BY_ITSELF).stream()
            .filter(each -> each.maker() == who.id() && isDue(book, each, delay))
            .map(each -> book.worklist().item(each.caseId(), BY_ITSELF))
            .flatMap(Optional::stream)
            .toList();
  }

  private boolean isDue(Book book, Decision made, ReleaseDelay delay) {
    return !made.kind().departs()
        && !delay.goesOut(book.cases().stoodAt(made)).isAfter(clock.instant())
        && book.cases()
            .find(made.caseId())
            .filter(facts -> isReleasable(facts, made))
            .filter(facts -> !isHeld(book, facts, book.cases().decisions(facts.id())))
            .isPresent();
  }

  /** Whether a decision stands that needs neither another nor a password to go out. */
  static boolean goesByItself(CaseFacts facts, Decision standing) {
    return !standing.kind().departs() && isReleasable(facts, standing);
  }

  /**
   * Lets what is {@link #due} go out.
   *
   * @throws ActRefused LD-401 where they may not
   */
  public Result releaseDue(Book book, DeskUser who, Progress progress) throws IOException {
    DeskUser user = Permits.require(book, who, Act.RELEASE, Ownership.OTHER);
    return releaseOn(book, user, due(book, user), BusinessDate.of(book, clock), progress);
  }

  /** The same on a given business date; whoever calls has asked who releases. */
  Result releaseOn(Book book, DeskUser user, List<Item> cases, LocalDate today, Progress progress)
      throws IOException {
    int released = 0;
    int closed = 0;
    for (int i = 0; i < cases.size() && !progress.isCancelled(); i++) {
      CaseState now = release(book, user, cases.get(i), today);
      released += now == CaseState.RELEASED ? 1 : 0;
      closed += now == CaseState.CLOSED ? 1 : 0;
      progress.at("cases", (i + 1.0) / cases.size());
    }
    return new Result(released, closed, cases.size() - released - closed);
  }

  /** Where the case stands then; null where it was left as it is. */
  private @Nullable CaseState release(Book book, DeskUser user, Item listed, LocalDate today)
      throws IOException {
    CaseFacts seen = book.cases().find(listed.id()).orElse(null);
    if (seen == null || seen.version() != listed.version()) {
      return null;
    }
    List<Decision> made = book.cases().decisions(seen.id());
    if (made.isEmpty() || !isReleasable(seen, made.getLast())) {
      return null;
    }
    Decision decision = made.getLast();
    if (isHeld(book, seen, made)) {
      return null;
    }
    boolean restores = Appeal.restores(decision, book.appeals().ofCase(seen.id()));
    Action action = restores ? Action.RESTORE : decision.terms().action();
    NoticeTiming timing =
        decision.changes() || restores ? timing(book, seen, decision, action, today) : null;
    try {
      book.releases().release(seen, decision, timing, user.id(), today, stamps.stamp(user.actor()));
    } catch (StaleCase changedMeanwhile) {
      return null;
    }
    return timing == null ? CaseState.CLOSED : CaseState.RELEASED;
  }

  /** By a later decision on the line, or by a dispute. */
  private static boolean isHeld(Book book, CaseFacts seen, List<Decision> made) {
    Decision decision = made.getLast();
    Decision fallen = GivenBack.fallen(book, seen, made);
    boolean overtaken =
        fallen == null
            ? decision.changes() && book.releases().isOvertaken(decision)
            : book.releases().isChangedSince(fallen);
    return overtaken || book.disputes().holdsDecision(decision.id());
  }

  private static NoticeTiming timing(
      Book book, CaseFacts seen, Decision decision, Action action, LocalDate today)
      throws IOException {
    LocalDate issued = today.isBefore(decision.day()) ? decision.day() : today;
    return ChangeDays.of(
        FrozenRules.policy(book, FrozenFacts.of(seen)), action, decision.day(), issued);
  }

  /** Whether a decision stands on the case that nobody has to confirm any more. */
  public static boolean isReleasable(CaseFacts facts, Decision standing) {
    return switch (facts.state()) {
      case APPROVED, OVERRIDDEN, KEPT -> standing.second().isEmpty();
      case CONFIRMED -> true;
      default -> false;
    };
  }
}
