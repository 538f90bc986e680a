package org.limitdesk.domain.whatif;

import java.util.EnumMap;
import java.util.Map;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.proposal.DecidedCuts;
import org.limitdesk.domain.proposal.Effects;
import org.limitdesk.domain.proposal.ExpectedLoss;
import org.limitdesk.domain.proposal.LineState;
import org.limitdesk.domain.proposal.ProposalRequest;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.trend.Bucket;

/** Puts a trial book together, line by line in the order of the borrowers' keys. */
public final class TrialBookBuilder {
  private static final int MONTHS_LOOKED_BACK = 12;

  private final Policy policy;
  private final TrialBook.Terms terms;
  private final Effects effects;
  private final TrialRows rows = new TrialRows();
  private final FairnessGroups groups;
  private final Map<SegmentField, Integer> codes = new EnumMap<>(SegmentField.class);
  private long lines;
  private long limit;
  private long balance;
  private long loss;

  /** Of lines that are made up in memory. */
  public TrialBookBuilder(Policy policy, int month, int asOf, int horizonMonths) {
    this(policy, TrialBook.Source.MADE_UP, month, asOf, horizonMonths);
  }

  /**
   * Of lines of a book.
   *
   * @param month yyyymm
   * @param asOf the business date, yyyymmdd
   */
  public TrialBookBuilder(
      Policy policy, TrialBook.Source source, int month, int asOf, int horizonMonths) {
    this.policy = policy;
    terms =
        new TrialBook.Terms(policy.triggers(), policy.losses(), source, month, asOf, horizonMonths);
    effects = new Effects(policy);
    groups = new FairnessGroups(month);
  }

  /** How many open lines there were so far. */
  public long lines() {
    return lines;
  }

  /** One more line, as it would be asked a proposal for; a line that left is not counted. */
  public void add(ProposalRequest request) {
    ObservedLine view = request.view();
    if (!view.line().now().status().isOpen()) {
      return;
    }
    LineState line = new LineState(request, policy);
    Borrower borrower = view.line().borrower();
    count(line);
    groups.count(borrower, line.tier());
    if (line.hasNews() || mayBeGivenTo(line)) {
      rows.add(line, borrower.key(), borrower.borrowerId(), marks(line, view));
      codes.forEach((field, code) -> rows.segments(field).addRow(code));
      groups.addRow(borrower);
    }
  }

  private void count(LineState line) {
    lines++;
    limit += line.limit();
    balance += line.balance();
    ExpectedLoss unchanged = effects.unchanged(line);
    loss += unchanged == null ? 0 : unchanged.before();
    for (SegmentField field : SegmentField.ALL) {
      codes.put(field, rows.segments(field).count(line.segment(field), line.limit()));
    }
  }

  /** Whether any policy could restore or raise it. */
  private static boolean mayBeGivenTo(LineState line) {
    boolean raise = line.income() != Row.NONE && !line.isBlocked();
    return !line.isFlagged() && (raise || line.limitBeforeCut() != 0);
  }

  private static int marks(LineState line, ObservedLine view) {
    return (line.hasNews() ? TrialRows.NEWS : 0)
        | (line.isBlocked() ? TrialRows.BLOCKED : 0)
        | (latelyOverdue(view) ? TrialRows.LATELY_OVERDUE : 0);
  }

  private static boolean latelyOverdue(ObservedLine view) {
    int from = view.month(view.last()).monthIndex() - MONTHS_LOOKED_BACK;
    for (int place = view.last(); place >= 0 && view.month(place).monthIndex() > from; place--) {
      if (view.bucket(place) != Bucket.M0) {
        return true;
      }
    }
    return false;
  }

  /** The book where nobody has cut a line this month. */
  public TrialBook build() {
    return build(new DecidedCuts());
  }

  /**
   * The book; to be called once, after the last line.
   *
   * @param decided what people cut this month already
   */
  public TrialBook build(DecidedCuts decided) {
    rows.trim();
    TrialBook.Totals totals = new TrialBook.Totals(lines, limit, balance, loss);
    return new TrialBook(terms, totals, rows, groups, decided);
  }
}
