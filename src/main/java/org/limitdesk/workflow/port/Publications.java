package org.limitdesk.workflow.port;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.NewDocument;

/**
 * How scorecards and policies come into force: kept as a draft, submitted by one person, confirmed
 * by another. Every write is one transaction with its entry in the log, and returns after the log's
 * anchor is safe. None of them changes a document's bytes.
 */
public interface Publications {
  /** All documents of that kind, by number. */
  List<Kept> all(Kind kind);

  /** The document of that number; empty where there is none. */
  Optional<Kept> find(long document);

  /** What was submitted of a document, by number. */
  List<Submission> submissions(long document);

  /**
   * Keeps a draft.
   *
   * @param maker the user who brings it in; 0 for the command line
   * @throws ActRefused LD-451 where the book has that name and version with other bytes
   */
  Kept keep(NewDocument document, long maker, LogStamp stamp);

  /** Asks that a document that is not in force be put in force. */
  Submission submit(Kept seen, long maker, LogStamp stamp);

  /** The same of a policy, with what it was tried with. */
  Submission submit(Kept seen, long maker, Trial trial, LogStamp stamp);

  /** What a submission of a policy was tried with; empty for a card's. */
  Optional<Trial> trial(long submission);

  /** What whoever submitted wrote for whoever confirms; empty where that was nothing. */
  String note(long submission);

  /** From which day a policy is in force, as it was last confirmed; empty where it never was. */
  Optional<Start> start(long document);

  /**
   * Writes the second approval of a policy's submission. One that confirms puts it in force from
   * its day on; others go out of force that are over by then and do not begin later.
   *
   * @param start null for one that is given back
   */
  void approve(
      Kept seen,
      Submission submission,
      long checker,
      ApprovalResult result,
      @Nullable Start start,
      LogStamp stamp);

  /**
   * Writes the second approval of a submission. One that confirms puts the document in force, and
   * the one that was so goes out of it.
   */
  void approve(
      Kept seen, Submission submission, long checker, ApprovalResult result, LogStamp stamp);

  /**
   * What a policy was tried with before it was submitted.
   *
   * @param inForceFrom the day that the document asks for, yyyymmdd; 0 for the day on which it is
   *     confirmed
   * @param tried canonical JSON of what the trial came to
   * @param broken the codes of the gauges that it breaks, with commas; empty for none
   * @param reason why it is to be published all the same; empty where it breaks none
   */
  record Trial(int inForceFrom, String tried, String broken, String reason) {}

  /**
   * From when a policy is in force.
   *
   * @param inForceFrom yyyymmdd
   * @param day the business date of its second approval, yyyymmdd
   * @param seq the number of that approval's entry; 0 before it is written
   */
  record Start(int inForceFrom, int day, long seq) {}

  /** Where a document stands. */
  enum State implements Code {
    /** Nobody is scored or judged by it. */
    DRAFT,
    /** In force. */
    PUBLISHED,
    /** It was in force. */
    RETIRED
  }

  /**
   * A document without its bytes.
   *
   * @param id its number in the book
   * @param maker the user who brought it in; 0 for the command line and for what came with the
   *     program
   * @param at when it was kept, in milliseconds since 1970 UTC
   */
  record Kept(
      long id,
      Kind kind,
      String name,
      String version,
      String sha256,
      State state,
      long maker,
      long at) {}

  /**
   * Somebody asked that a document be put in force.
   *
   * @param maker the user who asked
   * @param at when, in milliseconds since 1970 UTC
   * @param result null while it waits
   * @param checker the user who gave the second approval; 0 while it waits
   * @param settled when, in milliseconds since 1970 UTC; 0 while it waits
   */
  record Submission(
      long id,
      long document,
      long maker,
      long at,
      @Nullable ApprovalResult result,
      long checker,
      long settled) {
    /** Whether nobody has given a second approval yet. */
    public boolean waits() {
      return result == null;
    }
  }
}
