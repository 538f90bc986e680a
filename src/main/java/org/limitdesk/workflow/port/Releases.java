package org.limitdesk.workflow.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.CoreAnswer;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.notice.NoticeTiming;

/**
 * Decided changes on their way out: released, sent, answered. Every write is one transaction with
 * its entry in the log, and returns after the log's anchor is safe.
 */
public interface Releases {
  /**
   * Releases the decision that stands on a case.
   *
   * @param timing from when the change holds; null where nothing changes, and the case closes
   * @throws StaleCase where the case is not any more of the version that was seen
   */
  void release(
      CaseFacts seen,
      Decision decision,
      @Nullable NoticeTiming timing,
      long maker,
      LocalDate day,
      LogStamp stamp);

  /**
   * Whether a later decision stands on another case of the same line, so that this one must not be
   * the core system's last word. One that was sent back does not stand.
   */
  boolean isOvertaken(Decision decision);

  /**
   * What was released and has left in no file, in the order of its release; without cuts whose
   * borrower disputes a record.
   */
  List<Instruction> unsent();

  /** How many cuts were released and do not leave, because their borrower disputes a record. */
  long held();

  /** All files that left, the first first. */
  List<SentFile> files();

  /** What left in a file, in its order. */
  List<Instruction> of(long file);

  /**
   * Keeps that these left together, which are the ones that {@link #unsent} tells.
   *
   * @return the file's number
   */
  long send(List<Instruction> instructions, LocalDate day, LogStamp stamp);

  /** What became of a case's last release; empty where there is none. */
  Optional<Standing> ofCase(long caseId);

  /**
   * Whether a change that was decided after that decision stands on another case of its line.
   *
   * @param fallen one that an appeal reversed
   */
  boolean isChangedSince(Decision fallen);

  /** What became of the instruction with that key; empty where none with it was sent. */
  Optional<Standing> sent(String key);

  /**
   * Keeps the core system's answer.
   *
   * @param next the state that the case comes to
   * @throws StaleCase where the case is not any more of the version that was seen
   */
  void answer(CaseFacts seen, long decision, CoreAnswer answer, CaseState next, LogStamp stamp);

  /**
   * A file that left.
   *
   * @param at UTC milliseconds
   */
  record SentFile(long id, LocalDate day, long instructions, String sha256, long at) {}

  /**
   * A release and what followed.
   *
   * @param instruction null where nothing was to be told
   * @param file the number of the file in which it left; 0 for none yet
   * @param maker the name of who released it
   * @param answer null for none yet
   */
  record Standing(
      long decision,
      long caseId,
      String maker,
      LocalDate day,
      @Nullable Instruction instruction,
      long file,
      @Nullable CoreAnswer answer) {}
}
