package org.limitdesk.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.limitdesk.workflow.port.PastLoad;
import org.limitdesk.workflow.port.Worklist.DueCases;
import org.limitdesk.workflow.port.Worklist.Item;

/**
 * What somebody has to do today, and what is new in the book.
 *
 * @param today the book's business date
 * @param due the open cases by the day on which they are due, the first day first; what is overdue
 *     counts today
 * @param first the first of the open cases, in the order in which they are due
 * @param back what comes back to this person; without what there is none of
 * @param lastLoad empty where nothing was loaded
 * @param lastRun empty where nothing was assessed
 */
public record TodayBoard(
    LocalDate today,
    List<DueDay> due,
    List<Item> first,
    List<Back> back,
    Optional<PastLoad> lastLoad,
    Optional<Run> lastRun) {

  /** All open cases. */
  public long open() {
    return due.stream().mapToLong(DueDay::cases).sum();
  }

  /** All of them as if they were due today. */
  public DueDay whole() {
    return due.stream()
        .reduce(
            new DueDay(today, 0, 0, 0, 0),
            (sum, each) ->
                new DueDay(
                    today,
                    sum.cases + each.cases,
                    sum.severe + each.severe,
                    sum.warn + each.warn,
                    sum.lossSaved + each.lossSaved));
  }

  /** How many are due today or overdue. */
  public long dueToday() {
    return due.stream().filter(each -> each.day().equals(today)).mapToLong(DueDay::cases).sum();
  }

  /**
   * The open cases of one day.
   *
   * @param severe those of them with a severe signal
   * @param warn those of the others with a warning
   * @param lossSaved what they save together, fen
   */
  public record DueDay(LocalDate day, long cases, long severe, long warn, long lossSaved) {
    DueDay with(DueCases more) {
      return new DueDay(
          day,
          cases + more.cases(),
          severe + more.severe(),
          warn + more.warn(),
          lossSaved + more.lossSaved());
    }
  }

  /** Why something comes back. */
  public enum Why {
    /** My decision was sent back with a note. */
    RETURNED,
    /** The day until which I deferred it has come. */
    DEFERRAL_ENDED,
    /** Somebody's decision waits for my second approval. */
    TO_CONFIRM,
    /** My decision waits for somebody's second approval. */
    WAITING,
    /** My decision stands, and was not sent out yet. */
    TO_RELEASE,
    /** I deferred it, and its day is still to come. */
    DEFERRED,
    /** A borrower says that a record is wrong, and nobody has answered. */
    DISPUTED,
    /** A borrower objects to a cut, and nobody has answered. */
    APPEALED,
    /** A cut fell, and nothing was decided that gives it back. */
    OWED,
    /** Somebody's offer of an arrangement waits for my second approval. */
    OFFERED,
    /** Somebody's wording of notices waits for my second approval. */
    WORDING,
    /** Somebody asked for an erasure that waits for my answer. */
    ERASURE,
    /** Somebody's policy waits for my second approval. */
    POLICY,
    /** Somebody's scorecard waits for my second approval. */
    CARD,
    /** Changes went out and have left in no file for the core system. */
    UNSENT
  }

  /**
   * What comes back.
   *
   * @param first the first day that one of them is of: when it was decided, deferred until, or is
   *     to be answered
   * @param subject whom the first of them is about; empty where a list has them all
   */
  public record Back(Why why, long cases, LocalDate first, String subject) {
    Back(Why why, long cases, LocalDate first) {
      this(why, cases, first, "");
    }

    Back with(LocalDate day) {
      return new Back(why, cases + 1, day.isBefore(first) ? day : first);
    }
  }

  /**
   * The last run.
   *
   * @param at when, UTC milliseconds
   * @param isOlder whether another policy or scorecard is in force since
   */
  public record Run(long at, RunTotals totals, boolean isOlder) {}
}
