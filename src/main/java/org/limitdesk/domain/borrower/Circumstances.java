package org.limitdesk.domain.borrower;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a borrower beside the figures before a line is cut: what stands against
 * them or for them, what was agreed, and what was said. As files told it, newest first.
 *
 * @param flags those that stand
 * @param arrangements all that were offered and have not ended otherwise than broken
 * @param contacts the last ones
 * @param complaints those that are open, and those of the last year
 */
public record Circumstances(
    List<Flag> flags,
    List<Arrangement> arrangements,
    List<Contact> contacts,
    List<Complaint> complaints) {
  /** Days in which a complaint is answered: DOMAIN.md §11. */
  public static final int ANSWER_DAYS = 15;

  public Circumstances {
    flags = List.copyOf(flags);
    arrangements = List.copyOf(arrangements);
    contacts = List.copyOf(contacts);
    complaints = List.copyOf(complaints);
  }

  /** Whether there is nothing to be said. */
  public boolean isEmpty() {
    return flags.isEmpty() && arrangements.isEmpty() && contacts.isEmpty() && complaints.isEmpty();
  }

  /**
   * A flag that stands.
   *
   * @param kind a word of {@code flags.kind}
   * @param to null while no end is known
   * @param source empty where none was told
   */
  public record Flag(String kind, LocalDate from, @Nullable LocalDate to, String source) {}

  /**
   * An arrangement to pay. Amounts are fen, null where not told.
   *
   * @param kind a word of {@code arrangements.kind}
   * @param state a word of {@code arrangements.state}, as last reported
   */
  public record Arrangement(
      String kind,
      String state,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Long due,
      @Nullable Long paid) {
    /** Whether it is offered or runs on that day. */
    public boolean isOpenOn(LocalDate day) {
      LocalDate last = to;
      return (state.equals("offered") || state.equals("active"))
          && (last == null || !last.isBefore(day));
    }

    /** Whether the borrower keeps to it, so that a cut would break what was agreed. */
    public boolean isKept() {
      return state.equals("active") || state.equals("kept");
    }
  }

  /**
   * Somebody spoke to the borrower, or tried to.
   *
   * @param channel empty where not told
   * @param outcome empty where not told
   * @param promised in fen; null where nothing was promised
   * @param became what became of the promise, in the word of {@code
   *     org.limitdesk.domain.collections.PromiseState}; empty where nothing was promised
   * @param note what was said, as the desk noted it; empty for what files told, or where it was
   *     erased
   */
  public record Contact(
      LocalDateTime at,
      String channel,
      String outcome,
      @Nullable Long promised,
      @Nullable LocalDate promisedOn,
      String became,
      String note) {}

  /**
   * A complaint.
   *
   * @param about empty where not told
   * @param closed null while it is open
   * @param result empty where not told
   */
  public record Complaint(
      LocalDate received, String about, @Nullable LocalDate closed, String result) {
    /** The last day on which it is answered in time. */
    public LocalDate answerBy() {
      return received.plusDays(ANSWER_DAYS);
    }
  }
}
