package org.limitdesk.workflow.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.policy.Action;

/** The runs of policies over the book and what they proposed. */
public interface Assessments {
  /**
   * The facts (JSON) of the last run with that card over that month; empty where there was none.
   */
  Optional<String> facts(long card, int month);

  /** The facts (JSON) of the last run over that month, whatever its card; empty for none. */
  Optional<String> facts(int month);

  /** The last run; empty where there was none. */
  Optional<PastRun> last();

  /**
   * Keeps a run and its proposals, and supersedes earlier proposals that nobody has decided, all in
   * one transaction with the entry.
   *
   * @param facts JSON, what the run reckoned over the whole book
   * @param proposals gone through once
   */
  void write(Key key, String facts, Iterable<NewProposal> proposals, LogDraft entry);

  /**
   * The business date of the last decision on each line that has one, yyyymmdd, by borrower key, as
   * it was known at the end of that day. A deferral decides nothing, and what was taken back is not
   * any more decided.
   *
   * @param day yyyymmdd
   */
  Map<Integer, Integer> lastDecisions(int day);

  /**
   * The same of one line alone: empty, or its day by its key.
   *
   * @param borrower the book's key
   */
  Map<Integer, Integer> lastDecision(int borrower, int day);

  /**
   * The lines that were cut in the month of that day up to its end, by borrower key: decisions to
   * reduce, suspend or recall that stand. One that was withdrawn by then, or sent back at any time,
   * does not.
   *
   * @param day yyyymmdd
   */
  Map<Integer, DecidedCut> cutsInMonth(int day);

  /**
   * The limits that were decided for lines that are given more, after one day and up to another, by
   * borrower key: decisions to restore or raise that stand, where they are the last of the line.
   *
   * @param after yyyymmdd, as is {@code day}
   */
  Map<Integer, Long> givenSince(int after, int day);

  /**
   * The place in the log of the newest word of a person that a run sees: a decision, a second
   * approval of one, or a signal put off; 0 where there was none.
   */
  long newestWord();

  /** The cases that nobody has decided, by due day and then by the expected loss they save. */
  void queue(int most, Consumer<QueuedCase> to);

  /**
   * What a run is made of: the same gives the same.
   *
   * @param month yyyymm
   * @param policy the document's number
   * @param card the document's number
   * @param generation the last load that it saw
   * @param businessDate yyyymmdd
   */
  record Key(int month, long policy, long card, long generation, int businessDate) {}

  /**
   * A cut that was decided.
   *
   * @param action the last one, where a line was cut twice in the month
   * @param cut what it takes of the limit in fen, of both together
   */
  record DecidedCut(Action action, long cut) {}

  /**
   * A run that was made.
   *
   * @param at when, UTC milliseconds
   * @param facts JSON
   */
  record PastRun(Key key, long at, String facts) {}

  /**
   * A proposal to keep. Amounts are fen.
   *
   * @param due yyyymmdd
   * @param waits the guard rail of the book that holds it back; empty for none
   * @param trace JSON
   * @param frozen JSON, all that the proposal stands on; null where nobody is asked to decide it
   */
  record NewProposal(
      int borrower,
      String action,
      long limitBefore,
      long limitAfter,
      long lossBefore,
      long lossAfter,
      long incomeGivenUp,
      int due,
      String waits,
      String trace,
      Standing standing,
      @Nullable String frozen,
      List<NewSignal> signals) {}

  /**
   * How the line stands, for lists.
   *
   * @param balance fen
   * @param score null for none
   * @param pd with four decimals; null for none
   * @param tier empty for none
   * @param reasons the characteristics that lost most points, the most first
   */
  record Standing(
      long balance,
      @Nullable Double score,
      @Nullable Double pd,
      String tier,
      List<String> reasons) {}

  /**
   * A signal to keep.
   *
   * @param dated yyyymmdd
   * @param evidence JSON: a code and numbers, never a sentence
   */
  record NewSignal(String code, String severity, int dated, String evidence) {}

  /** A proposal that a person has to decide. Amounts are fen; due is yyyymmdd. */
  record QueuedCase(
      String borrowerId,
      String action,
      long limitBefore,
      long limitAfter,
      long lossSaved,
      int due) {}
}
