package org.limitdesk.workflow.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.DisputeAbout;
import org.limitdesk.domain.decision.DisputeResult;

/** What borrowers say is wrong. Nothing is ever changed; each is one entry with its row. */
public interface Disputes {
  /**
   * Of one borrower, the newest first.
   *
   * @param borrower the book's key
   */
  List<Dispute> of(int borrower);

  /** Those that nobody has answered, by the day on which they are due. */
  List<Open> open();

  /**
   * One that is open.
   *
   * @param name empty where not known
   * @param maker the name of who took it
   */
  record Open(Dispute dispute, String borrowerId, String name, String maker) {}

  /**
   * Whether no cut is decided on that case: its borrower disputes a record, or one was found wrong
   * and the case stands on what was assessed before that. Fraud and the deceased have their own
   * route.
   */
  boolean holdsCase(long caseId);

  /** Whether that decision is a cut that is not confirmed, released or sent for the same reason. */
  boolean holdsDecision(long decision);

  /** One by its number. */
  Optional<Dispute> find(long id);

  /** Keeps one with its entry, and returns once both are safe. */
  Dispute receive(int borrower, DisputeAbout about, LocalDate received, long maker, LogStamp stamp);

  /** Keeps an answer with its entry, and returns once both are safe. */
  void answer(Dispute dispute, DisputeResult result, LocalDate day, long maker, LogStamp stamp);
}
