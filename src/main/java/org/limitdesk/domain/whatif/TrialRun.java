package org.limitdesk.domain.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
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
    return run(Runnable::run, 1);
  }

  /**
   * The rows in so many parts, all but the last of them given to an executor, the last on the
   * caller's thread. How many parts there are changes nothing in the result.
   */
  public TrialResult run(Executor others, int parts) {
    PolicyTables tables = new PolicyTables(book.rows(), policy);
    List<Proposals> found = new ArrayList<>();
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int from = (int) ((long) book.size() * part / parts);
      int to = (int) ((long) book.size() * (part + 1) / parts);
      Proposals into = new Proposals((to - from) / 8 + 16);
      found.add(into);
      if (part < parts - 1) {
        running.add(CompletableFuture.runAsync(() -> propose(tables, from, to, into), others));
      } else {
        propose(tables, from, to, into);
      }
    }
    running.forEach(TrialRun::await);
    return railed(Proposals.joined(found), new TrialLine(book, tables));
  }

  private static void await(CompletableFuture<Void> part) {
    try {
      part.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }

  private void propose(PolicyTables tables, int from, int to, Proposals into) {
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
