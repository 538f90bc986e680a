package org.limitdesk.workflow.port;

import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.audit.FreeText;
import org.limitdesk.domain.audit.LogHead;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.handover.HandedKeys;
import org.limitdesk.domain.handover.LoggedEntry;

/**
 * What was handed over to supervisors at other desks, and what came back. Every write is one
 * transaction with its entry in the log, and returns after the log's anchor is safe.
 */
public interface HandOvers {
  /** Keeps that a file went out. */
  void give(Given given, LogStamp stamp);

  /** A hand-over of this book by the hash that an answer names it by. */
  Optional<Given> find(String hash);

  /** Where the log stood in the last hand-over to somebody that was answered. */
  Optional<LogHead> lastAnswered(long recipient);

  /** Keeps that a reply was brought in. */
  void takeIn(Taken taken, LogStamp stamp);

  /**
   * When the newest word on an override was said, here or at another desk, in milliseconds since
   * 1970 UTC; 0 where there is none.
   */
  long markedAt(Decision decision);

  /** Whether an answer with that signature was brought in before. */
  boolean has(String signature);

  /** A decision's entry as it is stored. */
  LoggedEntry entry(Decision decision);

  /** What a decision's maker wrote, with its salt; empty for none, or where it was erased. */
  Optional<FreeText> note(Decision decision);

  /** A decision by its number. */
  Optional<Decision> decision(long id);

  /** The entries behind that one up to the end of the log. */
  List<LoggedEntry> since(LogHead head);

  /** The public halves of all keys. */
  HandedKeys keys();

  /**
   * A file that went out.
   *
   * @param hash what it is signed by
   * @param head where the log stood in it
   * @param items how many decisions it holds
   */
  record Given(String hash, long maker, long recipient, LogHead head, long items) {}

  /**
   * A reply that was brought in.
   *
   * @param handed the hash of the hand-over that it answers
   * @param reply what the reply is signed by
   * @param applied how many answers were applied
   * @param before how many were applied before
   * @param refused how many were refused
   */
  record Taken(String handed, String reply, long maker, long applied, long before, long refused) {}

  /**
   * The supervisor's signed answer on which an approval or a mark stands that somebody else brings
   * in.
   *
   * @param handed the hash of the hand-over
   * @param entry the hash of the decision's entry that was answered
   * @param at when, by the other desk's clock
   * @param key the name of the supervisor's key
   * @param signature hexadecimal digits
   */
  record Handed(String handed, String entry, long at, long key, String signature) {}
}
