package org.limitdesk.domain.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.proposal.BookRailWalk;
import org.limitdesk.domain.proposal.Proposer;
import org.limitdesk.domain.proposal.RailVerdicts;
import org.limitdesk.domain.proposal.Verdict;

/**
 * Carries a policy out over a trial book. It goes the way of an assessment: {@link Proposer} for
 * each line, {@link BookRailWalk} for the month; only the trace is left out. So what it proposes is
 * what an assessment by the same policy proposes, to the fen.
 */
public final class TrialRun {
  private final TrialBook book;
  private final Policy policy;
  private final boolean gives;
  private final boolean raises;

  /**
   * @throws IllegalArgumentException where the book was built with other triggers
   */
  public TrialRun(TrialBook book, Policy policy) {
    if (!book.serves(policy)) {
      throw new IllegalArgumentException("the policy finds other signals than the trial book has");
    }
    this.book = book;
    this.policy = policy;
    gives = policy.rules().stream().anyMatch(rule -> rule.action().gives());
    raises = policy.rules().stream().anyMatch(rule -> rule.action() == Action.RAISE);
  }

  /** On the caller's thread. */
  public TrialResult run() {
    return run(RowParts.ONE);
  }

  /** The rows in parts. */
  public TrialResult run(RowParts parts) {
    PolicyTables tables = new PolicyTables(book.rows(), policy);
    List<Proposals> found = parts.of(book.size(), (from, to) -> propose(tables, from, to));
    return railed(Proposals.joined(found), new TrialLine(book, tables));
  }

  private Proposals propose(PolicyTables tables, int from, int to) {
    Proposals into = new Proposals((to - from) / 8 + 16);
    Proposer proposer = new Proposer(policy);
    TrialLine line = new TrialLine(book, tables);
    TrialRows rows = book.rows();
    for (int row = from; row < to; row++) {
      boolean news = (rows.marks[row] & TrialRows.NEWS) != 0;
      if (news || raises || (gives && rows.limitBeforeCut.at(row) != 0)) {
        Verdict verdict = proposer.decide(line.at(row));
        if (verdict != null) {
          into.add(row, verdict);
        }
      }
    }
    return into;
  }

  private TrialResult railed(Proposals proposals, TrialLine line) {
    BookRailWalk walk = new BookRailWalk(policy.bookRails());
    walk.decided(book.decided());
    List<@Nullable SegmentField> fields = walk.fields();
    int[][] segments = new int[fields.size()][];
    for (int group = 0; group < segments.length; group++) {
      segments[group] = segments(walk, group, fields.get(group));
    }
    int[] offers = new int[proposals.size()];
    int[] mine = new int[segments.length];
    for (int i = 0; i < offers.length; i++) {
      offers[i] = RailVerdicts.EXEMPT;
      if (proposals.action(i).isCut()) {
        int row = proposals.row(i);
        long cut = Math.max(0, book.limit(row) - proposals.limit(i));
        if (line.at(row).exemption(proposals.action(i)) == null) {
          for (int group = 0; group < mine.length; group++) {
            mine[group] = segments[group][code(fields.get(group), row)];
          }
          offers[i] = walk.offer(book.rows().ids.bytes(row), cut, proposals.saved(i), mine);
        } else {
          walk.exempt(cut);
        }
      }
    }
    return new TrialResult(book, policy, proposals, offers, walk.walk());
  }

  private int code(@Nullable SegmentField field, int row) {
    return field == null ? 0 : book.rows().segments(field).code(row);
  }

  /** The walk's number of each code, with the lines of that segment counted. */
  private int[] segments(BookRailWalk walk, int group, @Nullable SegmentField field) {
    if (field == null) {
      return new int[] {walk.lines(group, "", book.totals().lines(), book.totals().limit())};
    }
    SegmentCodes codes = book.rows().segments(field);
    int[] numbers = new int[codes.count()];
    numbers[SegmentCodes.UNKNOWN] = -1;
    for (int code = 0; code < numbers.length; code++) {
      String name = codes.name(code);
      if (name != null) {
        numbers[code] = walk.lines(group, name, codes.lines(code), codes.limits(code));
      }
    }
    return numbers;
  }
}
