package org.limitdesk.workflow.port;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.FollowedCase;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.PastCase;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.decision.ReviewMark;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.trend.BucketEdges;

/** What was decided, as whoever oversees it reads it. */
public interface DecisionLog {
  /**
   * The decisions that wait for a second approval, by due date and case.
   *
   * @param after the last case of the page before; null for the first page
   * @param most how many at the most
   */
  List<Waiting> waiting(@Nullable CaseFacts after, int most);

  /** How many wait for a second approval. */
  long waiting();

  /** Every decision that settles a case and was neither withdrawn nor replaced, the first first. */
  void settled(Consumer<Settled> to);

  /**
   * The last cases that were decided, with what they were like; what waits for a second approval is
   * among them, what was withdrawn or sent back is not.
   *
   * @param proposed the action that was proposed for them
   * @param notCase the number of a case that is left out
   * @param most how many at the most
   */
  List<PastCase> decidedLike(Action proposed, long notCase, int most);

  /**
   * Marks an override or a keep; one transaction with its entry in the log, and returns after the
   * log's anchor is safe.
   *
   * @param handed the signed answer that it stands on where somebody else brings it in; else null
   */
  void mark(
      Decision decision,
      ReviewMark mark,
      long maker,
      HandOvers.@Nullable Handed handed,
      LogStamp stamp);

  /**
   * Proposed cuts that were decided and stand, of assessed months after which the book has so many
   * more, with how their lines went on; a line without a row in those months is left out.
   *
   * @param months in which the worst bucket is looked for, after the one that was assessed
   */
  List<FollowedCase> followed(int months, BucketEdges edges);

  /**
   * Overrides and keeps, the last one first, withdrawn ones included.
   *
   * @param before the last decision of the page before; {@link Long#MAX_VALUE} for the first page
   * @param most how many at the most
   */
  List<Departure> departures(Filter filter, long before, int most);

  /**
   * A decision that waits.
   *
   * @param seen its case as it stands
   * @param maker the name of who decided
   * @param note empty where it was erased, or there was none
   */
  record Waiting(CaseFacts seen, Decision decision, String maker, String note) {}

  /**
   * A decision for counting.
   *
   * @param maker the user who decided
   * @param month of its day, yyyymm
   * @param reason null for none
   */
  record Settled(
      long maker,
      int month,
      DecisionKind kind,
      @Nullable ReasonCode reason,
      Proposed proposed,
      LimitTerms decided) {
    /** Which way it goes. */
    public Direction direction() {
      return Direction.of(proposed.terms(), decided);
    }
  }

  /**
   * Which decisions to tell of.
   *
   * @param maker the user who decided; 0 for all
   * @param month of its day, yyyymm; 0 for all
   * @param reason null for all
   * @param direction null for all
   */
  record Filter(long maker, int month, @Nullable ReasonCode reason, @Nullable Direction direction) {
    /** All of them. */
    public static final Filter ALL = new Filter(0, 0, null, null);
  }

  /**
   * What a supervisor thought of a decision.
   *
   * @param by the name that they sign in with
   * @param note empty where there is none, or it was erased
   */
  record Marked(ReviewMark mark, String by, long at, String note) {}

  /**
   * An override or a keep, and what became of its line.
   *
   * @param maker the name of who decided
   * @param borrower the borrower's id
   * @param note empty where it was erased
   * @param approval null where none was given
   * @param withdrawn whether a later decision took it back or replaced it
   * @param marked the newest review mark; null for none
   */
  record Departure(
      Decision decision,
      String maker,
      String borrower,
      Proposed proposed,
      String note,
      @Nullable ApprovalResult approval,
      boolean withdrawn,
      Since since,
      @Nullable Marked marked) {
    /** Which way it goes. */
    public Direction direction() {
      return Direction.of(proposed.terms(), decision.terms());
    }
  }

  /**
   * The line in the months after the one that was assessed.
   *
   * @param dpd days past due in the book's last month; null where it has no such month
   * @param worst the most days past due in those months; null where there are none
   */
  record Since(@Nullable Integer dpd, @Nullable Integer worst) {}
}
