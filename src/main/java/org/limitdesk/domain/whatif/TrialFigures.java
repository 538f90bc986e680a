package org.limitdesk.domain.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.SegmentField;

/**
 * What a trial comes to. Cuts that wait for a rail of the book are counted under {@link #waiting},
 * and nowhere else but in {@link #proposals} and {@link #byAction}, as an assessment counts them.
 */
public final class TrialFigures {
  /** How many equal parts cut sizes are sorted into, and uses of the limit after a cut. */
  public static final int PARTS = 10;

  private final TrialResult result;
  private final TrialTally tally;
  private final List<SegmentCut> segments = new ArrayList<>();

  private TrialFigures(TrialResult result, TrialTally tally) {
    this.result = result;
    this.tally = tally;
    for (int field = 0; field < SegmentField.ALL.size(); field++) {
      nameSegments(SegmentField.ALL.get(field), tally.bySegment.get(field));
    }
  }

  /** Adds everything up, on the caller's thread. */
  public static TrialFigures of(TrialResult result) {
    return of(result, RowParts.ONE);
  }

  /** Adds everything up, in parts. */
  public static TrialFigures of(TrialResult result, RowParts parts) {
    return new TrialFigures(result, TrialTally.of(result, parts));
  }

  /** The same figures and the lines behind them, without the lines that have no proposal. */
  public TrialFigures compact() {
    return new TrialFigures(result.compact(), tally);
  }

  private void nameSegments(SegmentField field, List<Slice> slices) {
    SegmentCodes codes = result.book().rows().segments(field);
    for (int code = 0; code < slices.size(); code++) {
      segments.add(
          new SegmentCut(
              field, codes.name(code), codes.lines(code), codes.limits(code), slices.get(code)));
    }
  }

  public TrialResult result() {
    return result;
  }

  /** All proposals, waiting ones among them. */
  public int proposals() {
    return result.size();
  }

  /** All of an action, waiting ones among them. */
  public int byAction(Action action) {
    return tally.byAction[action.ordinal()];
  }

  /** The lines of an action, waiting ones among them; picked when they are asked for. */
  public Slice lines(Action action) {
    return pick(number -> result.action(number) == action);
  }

  /** The lines that wait for a rail of the book; picked when they are asked for. */
  public Slice waitingCuts() {
    return pick(result::waits);
  }

  /** The cuts that no rail of the book holds back or counts; picked when they are asked for. */
  public Slice exemptCuts() {
    return pick(number -> result.isCut(number) && result.isExempt(number));
  }

  /** The reduced lines that go on: those whose use after is measured. */
  public Slice reduced() {
    return pick(number -> result.isCut(number) && result.action(number) == Action.REDUCE);
  }

  Slice pick(IntPredicate which) {
    Slice picked = new Slice();
    for (int number = 0; number < result.size(); number++) {
      if (which.test(number)) {
        picked.add(result, number);
      }
    }
    return picked;
  }

  /** The cuts that go on: reduced, suspended and recalled lines. */
  public Slice cuts() {
    return tally.cuts;
  }

  /** What goes on and is more than an officer decides alone. */
  public Slice secondApproval() {
    return tally.secondApproval;
  }

  /** The cuts of lines without a month in M1 or worse among the last twelve. */
  public Slice withoutOverdue() {
    return tally.withoutOverdue;
  }

  /** How many wait for a rail of the book. */
  public int waitingLines() {
    return tally.waitingLines;
  }

  /** What waits, by the rail: {@code book lines}, {@code region 浙江省 limits}. */
  public Map<String, Slice> waiting() {
    return Collections.unmodifiableMap(tally.waiting);
  }

  /** Cuts by size: none of the limit, up to a tenth, up to two tenths, and so on. */
  public List<Slice> cutSizes() {
    return tally.cutSizes;
  }

  /** Cuts by the use of the new limit: below a tenth, and so on; the last for 100 % and more. */
  public List<Slice> usedAfter() {
    return tally.usedAfter;
  }

  /** Cuts by the score bands of the policy's matrix; the last for lines without a score. */
  public List<Slice> scoreBands() {
    return tally.scoreBands;
  }

  /** Cuts by every value of every field. */
  public List<SegmentCut> segments() {
    return Collections.unmodifiableList(segments);
  }

  /** The median cut as a share of the limit, in 1e-8. */
  public long medianCut() {
    return tally.cutShares.median();
  }

  /**
   * The median use of the new limits of reduced lines, in 1e-8; a suspended one has no use left.
   */
  public long medianUseAfter() {
    return tally.uses.median();
  }

  /** What the lines cut owe, in fen. */
  public long balanceOfCuts() {
    return tally.balanceOfCuts;
  }

  /** The limits of all lines with a proposal, in fen. */
  public long limitBefore() {
    return tally.limitBefore;
  }

  /** The same after, where those that wait keep theirs. */
  public long limitAfter() {
    return tally.limitAfter;
  }

  /** The expected loss of all lines with a proposal, in fen. */
  public long lossBefore() {
    return tally.lossBefore;
  }

  /** The same after, where those that wait keep theirs. */
  public long lossAfter() {
    return tally.lossAfter;
  }

  /** The expected loss of the book after it, in fen, by the terms that the book was built with. */
  public long lossOfBook() {
    return result.book().totals().loss() - tally.lossBefore + tally.lossAfter;
  }

  /** The policy that was tried. */
  public Policy policy() {
    return result.policy();
  }
}
