package org.limitdesk.domain.whatif;

import java.util.List;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.proposal.DecidedCuts;
import org.limitdesk.domain.signal.Trigger;

/**
 * A book at a month as columns of primitives: a row for each open line that is looked at or may be
 * given to, and totals for all. Rows stand in the order of the borrowers' keys. Signals, scores and
 * PDs are in it, so it serves every policy with the same triggers. Never changed once built; any
 * number of threads may read it.
 */
public final class TrialBook {
  private final Terms terms;
  private final Totals totals;
  private final TrialRows rows;
  private final FairnessGroups groups;
  private final DecidedCuts decided;

  TrialBook(
      Terms terms, Totals totals, TrialRows rows, FairnessGroups groups, DecidedCuts decided) {
    this.terms = terms;
    this.totals = totals;
    this.rows = rows;
    this.groups = groups;
    this.decided = decided;
  }

  /**
   * What it was built by.
   *
   * @param triggers those by which the signals were found
   * @param losses the rates by which the loss of the whole book was reckoned
   * @param source of what it was read
   * @param month yyyymm
   * @param asOf the business date, yyyymmdd
   * @param horizonMonths of the PDs
   */
  public record Terms(
      List<Trigger> triggers,
      LossRates losses,
      Source source,
      int month,
      int asOf,
      int horizonMonths) {}

  /**
   * Of what a trial book was read.
   *
   * @param card the number of the card's document; 0 for one that is only tried out
   * @param generation the last load that it saw
   * @param newestWord the place in the log of the newest word of a person that it saw
   * @param isStressed whether its lines were put under stress
   */
  public record Source(long card, long generation, long newestWord, boolean isStressed) {
    /** Of no book: lines made up in memory. */
    public static final Source MADE_UP = new Source(0, 0, 0, false);
  }

  /**
   * All open lines; amounts in fen.
   *
   * @param loss the expected loss of the lines with a PD as they stand, by the policy that the book
   *     was built with
   */
  public record Totals(long lines, long limit, long balance, long loss) {}

  public Terms terms() {
    return terms;
  }

  public Totals totals() {
    return totals;
  }

  /** Whether that policy can be tried on it; else it has to be built again with the policy. */
  public boolean serves(Policy policy) {
    return policy.triggers().equals(terms.triggers());
  }

  /** Whether the loss of the whole book is reckoned as that policy reckons it. */
  public boolean hasLossBy(Policy policy) {
    return policy.losses().equals(terms.losses());
  }

  /** Whether some open line has that value of the field. */
  public boolean has(SegmentField field, String value) {
    return rows.segments(field).has(value);
  }

  /** How many rows there are. */
  public int size() {
    return rows.size();
  }

  /** What the columns take in memory. */
  public long bytes() {
    return rows.bytes();
  }

  /** The lender's id of a row's borrower. */
  public String borrowerId(int row) {
    return rows.ids.id(row);
  }

  /** The book's own key of a row's borrower. */
  public int key(int row) {
    return (int) rows.key.at(row);
  }

  public long limit(int row) {
    return rows.limit.at(row);
  }

  public long balance(int row) {
    return rows.balance.at(row);
  }

  /** Whether some month of the last twelve was M1 or worse. */
  public boolean isLatelyOverdue(int row) {
    return (rows.marks[row] & TrialRows.LATELY_OVERDUE) != 0;
  }

  /** These rows alone, with the totals of all lines; no policy can be tried on that. */
  TrialBook only(int[] picked) {
    Terms none =
        new Terms(
            List.of(),
            terms.losses(),
            terms.source(),
            terms.month(),
            terms.asOf(),
            terms.horizonMonths());
    return new TrialBook(none, totals, rows.only(picked), groups.only(picked), decided);
  }

  /** What people cut this month already. */
  DecidedCuts decided() {
    return decided;
  }

  TrialRows rows() {
    return rows;
  }

  /** Gender and age, for showing fairness alone; no policy ever sees them. */
  FairnessGroups groups() {
    return groups;
  }
}
