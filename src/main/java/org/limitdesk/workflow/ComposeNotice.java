package org.limitdesk.workflow;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.notice.DrivingFacts;
import org.limitdesk.domain.notice.Finding;
import org.limitdesk.domain.notice.NoticeTiming;
import org.limitdesk.domain.notice.PrincipalReasons;
import org.limitdesk.domain.notice.Reason;
import org.limitdesk.domain.notice.ReasonLinter;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.Tier;
import org.limitdesk.domain.scoring.Tiers;
import org.limitdesk.domain.scoring.path.ImprovementPath;
import org.limitdesk.domain.scoring.path.PathFinder;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.report.notice.NoticeFacts;
import org.limitdesk.report.notice.ReasonSentences;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BorrowerList.Identity;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Releases;

/** Puts together what a borrower is told of a decided cut, out of what the case froze. */
final class ComposeNotice {
  private static final int DECEASED = ObservedLine.flagKinds().indexOf("deceased");

  private final FindPath findPath;
  private final Clock clock;

  ComposeNotice(FindPath findPath, Clock clock) {
    this.findPath = findPath;
    this.clock = clock;
  }

  /**
   * The facts of the notice.
   *
   * @param issued the day on which it is made out; null for the day on which it is told, if the
   *     decision went out, else that of the decision
   * @throws ActRefused LD-472 where the borrower is deceased, LD-474 where there is no reason that
   *     can be told, LD-475 where it would be made out before the decision, LD-477 where the
   *     decision went out with another day of the notice
   */
  NoticeFacts compose(
      Book book, DecidedCut cut, @Nullable LocalDate issued, Locale language, Progress progress)
      throws IOException {
    FrozenFacts frozen = cut.frozen();
    Scorecard card = FrozenRules.card(book, frozen);
    DrivingFacts driving = CaseReasons.facts(frozen, card);
    requireAlive(book, cut, driving);
    List<Reason> reasons = PrincipalReasons.of(cut.decision().terms().action(), driving);
    requireSound(driving, reasons, language, cut);
    return new NoticeFacts(
        receiver(book, cut.facts().borrowerId()),
        reference(cut),
        book.currency(),
        cut.facts().proposed().limitBefore(),
        cut.decision().terms(),
        timing(book, cut, issued),
        frozen.month(),
        reasons,
        path(book, card, cut, progress));
  }

  /** What the borrower quotes: the case and the decision. */
  static String reference(DecidedCut cut) {
    return "N%d-%d".formatted(cut.facts().id(), cut.decision().id());
  }

  static NoticeFacts.Receiver receiver(Book book, String borrower) {
    String name = book.borrowerList().find(borrower).map(Identity::name).orElse(null);
    return new NoticeFacts.Receiver(borrower, name);
  }

  /** What the case froze, and what was loaded since. */
  private void requireAlive(Book book, DecidedCut cut, DrivingFacts driving) {
    String borrower = cut.facts().borrowerId();
    requireAlive(book, borrower, BusinessDate.of(book, clock));
    if (driving.isDeceased()) {
      throw deceased(borrower);
    }
  }

  /** Refuses to write to somebody whom a flag calls deceased on that day. */
  static void requireAlive(Book book, String borrower, LocalDate today) {
    int day = CalendarNumber.of(today);
    boolean isDeceased =
        book
            .line(borrower, book.months().getLast())
            .map(LineHistory::flags)
            .orElse(List.of())
            .stream()
            .anyMatch(flag -> flag.kind() == DECEASED && flag.standsOn(day));
    if (isDeceased) {
      throw deceased(borrower);
    }
  }

  private static ActRefused deceased(String borrower) {
    return new ActRefused(
        "LD-472", "Borrower %s is flagged as deceased. Nobody is written to.".formatted(borrower));
  }

  private static void requireSound(
      DrivingFacts driving, List<Reason> reasons, Locale language, DecidedCut cut) {
    List<Finding> found = new ReasonLinter(driving).read(ReasonSentences.in(language).of(reasons));
    if (!found.isEmpty()) {
      throw new ActRefused(
          "LD-474",
          "The reasons for the cut of borrower %s cannot be told as they are (%s)."
              .formatted(
                  cut.facts().borrowerId(),
                  found.stream()
                      .map(each -> each.fault().code())
                      .distinct()
                      .collect(Collectors.joining(", "))));
    }
  }

  private static NoticeTiming timing(Book book, DecidedCut cut, @Nullable LocalDate issued)
      throws IOException {
    Policy policy = FrozenRules.policy(book, cut.frozen());
    Decision decision = cut.decision();
    Instruction out = out(book, cut);
    if (out != null) {
      if (issued != null && !issued.equals(out.noticeOn())) {
        throw new ActRefused(
            "LD-477",
            "It went out with %s as the day of its notice. Leave the day out."
                .formatted(out.noticeOn()));
      }
      return ChangeDays.of(policy, out);
    }
    LocalDate day = issued == null ? decision.day() : issued;
    if (day.isBefore(decision.day())) {
      throw new ActRefused(
          "LD-475",
          "It was decided on %s. The notice cannot be made out before.".formatted(decision.day()));
    }
    return ChangeDays.of(policy, decision, day);
  }

  /** How the decision went out; null where it did not. */
  static @Nullable Instruction out(Book book, DecidedCut cut) {
    return book.releases()
        .ofCase(cut.facts().id())
        .filter(each -> each.decision() == cut.decision().id())
        .map(Releases.Standing::instruction)
        .orElse(null);
  }

  private NoticeFacts.Path path(Book book, Scorecard card, DecidedCut cut, Progress progress) {
    BigDecimal target = target(card.tiers(), cut.frozen().score().orElse(null));
    LineHistory line = book.line(cut.facts().borrowerId(), cut.frozen().month()).orElse(null);
    if (target == null || line == null || !PathFinder.canSeek(card)) {
      return NoticeFacts.Path.NONE;
    }
    return new NoticeFacts.Path(
        PathFinder.MOST_MONTHS,
        findPath.choices(book, card, line, target, progress).stream()
            .map(ImprovementPath::conduct)
            .findFirst()
            .orElse(null));
  }

  /** Where the next tier begins; null where there is none above, or no score. */
  private static @Nullable BigDecimal target(@Nullable Tiers tiers, @Nullable BigDecimal score) {
    if (tiers == null || score == null || tiers.of(score) == Tier.LOW) {
      return null;
    }
    return tiers.of(score) == Tier.HIGH ? tiers.mediumFrom() : tiers.lowFrom();
  }
}
