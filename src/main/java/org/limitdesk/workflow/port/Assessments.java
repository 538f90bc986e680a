package org.limitdesk.workflow.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.limitdesk.domain.audit.LogDraft;

/** The runs of policies over the book and what they proposed. */
public interface Assessments {
  /** The facts (JSON) of the run with that key; empty where there was none. */
  Optional<String> facts(Key key);

  /**
   * The facts (JSON) of the last run with that card over that month; empty where there was none.
   */
  Optional<String> facts(long card, int month);

  /**
   * Keeps a run and its proposals, and supersedes earlier proposals that nobody has decided, all in
   * one transaction with the entry.
   *
   * @param facts JSON, what the run reckoned over the whole book
   */
  void write(Key key, String facts, List<NewProposal> proposals, LogDraft entry);

  /** The day of the last decision on each line that has one, yyyymmdd (UTC), by borrower key. */
  Map<Integer, Integer> lastDecisions();

  /** The cases to decide: proposals in force that wait for nothing, by due day and size. */
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
   * A proposal to keep. Amounts are fen.
   *
   * @param due yyyymmdd
   * @param waits the guard rail of the book that holds it back; empty for none
   * @param trace JSON
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
      List<NewSignal> signals) {}

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
