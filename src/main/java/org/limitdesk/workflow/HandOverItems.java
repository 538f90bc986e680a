package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.handover.HandedItem;
import org.limitdesk.domain.handover.HandedItem.Wants;
import org.limitdesk.domain.notice.DrivingFacts;
import org.limitdesk.domain.notice.PrincipalReasons;
import org.limitdesk.domain.notice.Reason;
import org.limitdesk.domain.notice.ReasonLinter;
import org.limitdesk.domain.notice.WrittenReason;
import org.limitdesk.report.notice.ReasonSentences;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Filter;
import org.limitdesk.workflow.port.DecisionLog.Waiting;
import org.limitdesk.workflow.port.Progress;

/**
 * Gathers what is handed over to a supervisor: each decision that waits for a second approval which
 * they may give, and each override that nobody has marked and that they did not confirm, the newest
 * first.
 */
final class HandOverItems {
  /** How many of each kind one file holds at the most; the rest is counted. */
  static final int MOST = 200;

  private static final int PAGE = 500;

  private final Book book;
  private final DeskUser to;
  private final List<HandedItem> items = new ArrayList<>();
  private final Set<Long> taken = new HashSet<>();
  private long leftOut;

  HandOverItems(Book book, DeskUser to) {
    this.book = book;
    this.to = to;
  }

  /** What was gathered. */
  List<HandedItem> items() {
    return items;
  }

  /** How many more there are. */
  long leftOut() {
    return leftOut;
  }

  /** Gathers it. */
  void gather(Progress progress) throws IOException {
    approvals(progress);
    marks(progress);
  }

  private void approvals(Progress progress) throws IOException {
    CaseFacts last = null;
    long count = 0;
    List<Waiting> page = book.decisionLog().waiting(last, PAGE);
    while (!page.isEmpty()) {
      for (Waiting each : page) {
        progress.check();
        count += add(Wants.APPROVAL, each.seen(), each.decision(), count) ? 1 : 0;
        progress.at("decisions", Math.min(1, (double) count / MOST));
      }
      last = page.getLast().seen();
      page = book.decisionLog().waiting(last, PAGE);
    }
  }

  private void marks(Progress progress) throws IOException {
    long before = Long.MAX_VALUE;
    long count = 0;
    List<Departure> page = book.decisionLog().departures(Filter.ALL, before, PAGE);
    while (!page.isEmpty()) {
      for (Departure each : page) {
        progress.check();
        if (isToMark(each)) {
          CaseFacts of = book.cases().find(each.decision().caseId()).orElseThrow();
          count += add(Wants.MARK, of, each.decision(), count) ? 1 : 0;
        }
      }
      before = page.getLast().decision().id();
      page = book.decisionLog().departures(Filter.ALL, before, PAGE);
    }
  }

  private boolean isToMark(Departure each) {
    return each.marked() == null
        && !book.appeals().handsOf(each.decision().id()).contains(to.id())
        && !each.withdrawn()
        && !taken.contains(each.decision().id());
  }

  private boolean add(Wants wants, CaseFacts of, Decision decision, long count) throws IOException {
    List<Long> settlers = settlers(book.cases().decisions(of.id()));
    boolean may =
        wants == Wants.APPROVAL ? !settlers.contains(to.id()) : decision.maker() != to.id();
    if (!may) {
      return false;
    }
    if (count >= MOST) {
      leftOut++;
      return false;
    }
    taken.add(decision.id());
    return items.add(item(wants, of, decision, settlers));
  }

  /** Who confirms nothing on it: who settled it, or had a hand in what it gives back. */
  private List<Long> settlers(List<Decision> decisions) {
    Set<Long> hands = new LinkedHashSet<>();
    decisions.stream()
        .filter(made -> made.kind().settles())
        .forEach(made -> hands.add(made.maker()));
    hands.addAll(GiveSecondApproval.fallenHands(book, decisions));
    return List.copyOf(hands);
  }

  private HandedItem item(Wants wants, CaseFacts of, Decision decision, List<Long> settlers)
      throws IOException {
    List<Reason> reasons = reasons(of, decision);
    return new HandedItem(
        wants,
        of.borrowerId(),
        book.handOvers().entry(decision),
        book.handOvers().note(decision).orElse(null),
        of.frozen(),
        settlers,
        words(reasons, Locale.ENGLISH),
        words(reasons, Locale.CHINESE));
  }

  /** As the notice would tell them; none where there is no cut, or none that can be told. */
  private List<Reason> reasons(CaseFacts of, Decision decision) throws IOException {
    if (!decision.cuts()) {
      return List.of();
    }
    FrozenFacts frozen = FrozenFacts.of(of);
    DrivingFacts driving = CaseReasons.facts(frozen, FrozenRules.card(book, frozen));
    List<Reason> reasons = PrincipalReasons.of(decision.terms().action(), driving);
    boolean sound =
        new ReasonLinter(driving).read(ReasonSentences.in(Locale.ENGLISH).of(reasons)).isEmpty();
    return sound ? reasons : List.of();
  }

  private static List<String> words(List<Reason> reasons, Locale language) {
    return ReasonSentences.in(language).of(reasons).stream().map(WrittenReason::words).toList();
  }
}
