package org.limitdesk.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;

/**
 * A cut that was decided for good: by somebody with the authority, or confirmed by another.
 *
 * @param decision the one that stands
 */
record DecidedCut(CaseFacts facts, Decision decision, FrozenFacts frozen) {
  /** States in which a decision stands; of those before its release some wait for a second pair. */
  static final Set<CaseState> DECIDED =
      Set.of(
          CaseState.APPROVED,
          CaseState.OVERRIDDEN,
          CaseState.KEPT,
          CaseState.CONFIRMED,
          CaseState.RELEASED,
          CaseState.NOTIFIED,
          CaseState.EFFECTIVE,
          CaseState.APPEALED,
          CaseState.UPHELD);

  private static final int PAGE = 500;
  private static final Set<CaseState> UNCONFIRMED =
      Set.of(CaseState.APPROVED, CaseState.OVERRIDDEN, CaseState.KEPT);

  /** How a case stands to a notice. */
  enum Standing {
    /** There is a cut to tell of. */
    CUT,
    /** Decided, but it takes nothing from the borrower. */
    TAKES_NOTHING,
    /** Decided, but another has to confirm it first. */
    WAITS,
    UNDECIDED
  }

  /**
   * The latest of a borrower.
   *
   * @throws BookRefused LD-124 where there is no such borrower
   * @throws ActRefused LD-470 where nothing is decided, LD-471 where a second approval is missing,
   *     LD-473 where what was decided takes nothing
   */
  static DecidedCut latest(Book book, String borrowerId) {
    int key =
        book.borrowerList()
            .find(borrowerId)
            .orElseThrow(() ->
                new BookRefused(
                    "LD-124",
                    "There is no borrower %s in this book. Check the id.".formatted(borrowerId)))
            .key();
    Standing best = Standing.UNDECIDED;
    for (CaseFacts each : book.cases().ofBorrower(key).reversed()) {
      List<Decision> decisions = book.cases().decisions(each.id());
      Standing standing = standing(book, each, decisions);
      if (standing == Standing.CUT) {
        return new DecidedCut(each, decisions.getLast(), FrozenFacts.of(each));
      }
      best = best == Standing.UNDECIDED ? standing : best;
    }
    throw refused(best, borrowerId);
  }

  /**
   * The one of a case.
   *
   * @param mayWait whether one that still waits for its second approval will do
   * @throws ActRefused as {@link #latest}; LD-403 where there is no such case
   */
  static DecidedCut of(Book book, long caseId, boolean mayWait) {
    CaseFacts facts =
        book.cases()
            .find(caseId)
            .orElseThrow(() -> new ActRefused("LD-403", "There is no such case in this book."));
    List<Decision> decisions = book.cases().decisions(caseId);
    Standing standing = standing(book, facts, decisions);
    if (standing == Standing.CUT || standing == Standing.WAITS && mayWait) {
      return new DecidedCut(facts, decisions.getLast(), FrozenFacts.of(facts));
    }
    throw refused(standing, facts.borrowerId());
  }

  /**
   * All of a month, yyyymm, the month that was assessed; of a borrower with several, the latest.
   */
  static Collection<DecidedCut> ofMonth(Book book, int month) {
    Map<Integer, DecidedCut> cuts = new LinkedHashMap<>();
    forEach(
        book,
        cut -> {
          if (cut.frozen().month() == month) {
            cuts.merge(
                cut.facts().borrower(),
                cut,
                (one, other) -> one.facts().id() > other.facts().id() ? one : other);
          }
        });
    return cuts.values();
  }

  /** How many borrowers have one in each month that was assessed, yyyymm; only months with some. */
  static SortedMap<Integer, Integer> months(Book book) {
    Map<Integer, Set<Integer>> borrowers = new HashMap<>();
    forEach(
        book,
        cut ->
            borrowers
                .computeIfAbsent(cut.frozen().month(), month -> new HashSet<>())
                .add(cut.facts().borrower()));
    SortedMap<Integer, Integer> months = new TreeMap<>();
    borrowers.forEach((month, of) -> months.put(month, of.size()));
    return months;
  }

  /** One that holds, whichever; empty where there is none. */
  static Optional<DecidedCut> any(Book book) {
    return first(book, _ -> true);
  }

  private static void forEach(Book book, Consumer<DecidedCut> work) {
    first(
        book,
        cut -> {
          work.accept(cut);
          return false;
        });
  }

  /** The first of all that hold which is what is looked for, a page at a time. */
  private static Optional<DecidedCut> first(Book book, Predicate<DecidedCut> wanted) {
    List<CaseFacts> page = book.cases().page(DECIDED, null, PAGE);
    while (!page.isEmpty()) {
      for (CaseFacts each : page) {
        List<Decision> decisions = book.cases().decisions(each.id());
        if (standing(book, each, decisions) == Standing.CUT) {
          DecidedCut cut = new DecidedCut(each, decisions.getLast(), FrozenFacts.of(each));
          if (wanted.test(cut)) {
            return Optional.of(cut);
          }
        }
      }
      page = book.cases().page(DECIDED, page.getLast(), PAGE);
    }
    return Optional.empty();
  }

  /** What gives back after an appeal takes nothing, though it leaves less than there once was. */
  private static boolean givesBack(Book book, Decision last) {
    return last.corrects() != null && Appeal.restores(last, book.appeals().ofCase(last.caseId()));
  }

  static Standing standing(Book book, CaseFacts facts, List<Decision> decisions) {
    if (!DECIDED.contains(facts.state()) || decisions.isEmpty()) {
      return Standing.UNDECIDED;
    }
    Decision last = decisions.getLast();
    if (!last.kind().settles()) {
      return Standing.UNDECIDED;
    }
    if (!last.terms().action().isCut() || givesBack(book, last)) {
      return Standing.TAKES_NOTHING;
    }
    return waits(facts, last) ? Standing.WAITS : Standing.CUT;
  }

  /** Whether another has to confirm it before it holds. */
  boolean waits() {
    return waits(facts, decision);
  }

  /** The same of whatever was decided last. */
  static boolean waits(CaseFacts facts, Decision last) {
    return UNCONFIRMED.contains(facts.state()) && !last.second().isEmpty();
  }

  private static ActRefused refused(Standing standing, String borrowerId) {
    return switch (standing) {
      case WAITS ->
          new ActRefused(
              "LD-471",
              "The cut of borrower %s waits for its second approval. There is no notice before that."
                  .formatted(borrowerId));
      case TAKES_NOTHING ->
          new ActRefused(
              "LD-473",
              "What was decided for borrower %s takes nothing. No notice is due."
                  .formatted(borrowerId));
      case UNDECIDED, CUT ->
          new ActRefused(
              "LD-470",
              "Nothing is decided for borrower %s. There is a notice once a cut is decided."
                  .formatted(borrowerId));
    };
  }
}
