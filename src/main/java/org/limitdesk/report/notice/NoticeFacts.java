package org.limitdesk.report.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.notice.NoticeTiming;
import org.limitdesk.domain.notice.Reason;
import org.limitdesk.domain.scoring.path.Conduct;

/**
 * All that a notice tells.
 *
 * @param reference what the borrower quotes
 * @param limitBefore in fen
 * @param decided the action and the limit after it
 * @param month yyyymm, the month of the records that the reasons are of
 * @param path what the borrower can do
 */
public record NoticeFacts(
    Receiver receiver,
    String reference,
    String currency,
    long limitBefore,
    LimitTerms decided,
    NoticeTiming timing,
    int month,
    List<Reason> reasons,
    Path path) {
  public NoticeFacts {
    reasons = List.copyOf(reasons);
  }

  /**
   * Whom it is for.
   *
   * @param name null where it is not known
   */
  public record Receiver(String borrowerId, @Nullable String name) {
    /** Says nothing of it: this may end in a program's log. */
    @Override
    public String toString() {
      return "Receiver";
    }
  }

  /**
   * The path to the next tier.
   *
   * @param soughtFor within how many months one was sought; 0 where none was: there is no score, no
   *     tier above, or the card lets none be sought
   * @param conduct null where none was found
   */
  public record Path(int soughtFor, @Nullable Conduct conduct) {
    /** None was sought. */
    public static final Path NONE = new Path(0, null);
  }
}
