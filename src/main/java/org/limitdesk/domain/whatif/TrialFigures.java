package org.limitdesk.domain.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.proposal.Rail;

/**
 * What a trial comes to. Cuts that wait for a rail of the book are counted under {@link #waiting},
 * and nowhere else but in {@link #proposals} and {@link #byAction}, as an assessment counts them.
 */
public final class TrialFigures {
  /** How many equal parts cut sizes are sorted into, and uses of the limit after a cut. */
  public static final int PARTS = 10;

  private static final String OFFICER = "officer";

  private final TrialResult result;
  private final Map<Action, Integer> byAction = new EnumMap<>(Action.class);
  private final Slice cuts = new Slice();
  private final Slice secondApproval = new Slice();
  private final Slice withoutOverdue = new Slice();
  private final Map<String, Slice> waiting = new LinkedHashMap<>();
  private final List<Slice> cutSizes = slices(PARTS + 1);
  private final List<Slice> usedAfter = slices(PARTS + 1);
  private final List<Slice> scoreBands;
  private final List<SegmentCut> segments = new ArrayList<>();
  private final Map<SegmentField, List<Slice>> bySegment = new EnumMap<>(SegmentField.class);
  private final Cents cutShares = new Cents();
  private final Cents uses = new Cents();
  private long limitBefore;
  private long limitAfter;
  private long lossBefore;
  private long lossAfter;
  private long balanceOfCuts;
  private int waitingLines;

  private TrialFigures(TrialResult result) {
    this.result = result;
    scoreBands = slices(result.policy().matrix().score().count() + 1);
    for (Action action : Action.values()) {
      byAction.put(action, 0);
    }
    for (SegmentField field : SegmentField.ALL) {
      bySegment.put(field, slices(result.book().rows().segments(field).count()));
    }
  }

  private static List<Slice> slices(int count) {
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      slices.add(new Slice());
    }
    return Collections.unmodifiableList(slices);
  }

  /** Adds everything up. */
  public static TrialFigures of(TrialResult result) {
    TrialFigures figures = new TrialFigures(result);
    for (int number = 0; number < result.size(); number++) {
      figures.add(number);
    }
    figures.nameSegments();
    return figures;
  }

  private void add(int number) {
    byAction.merge(result.action(number), 1, Integer::sum);
    boolean waits = result.waits(number);
    limitBefore += result.limitBefore(number);
    limitAfter += waits ? result.limitBefore(number) : result.limitAfter(number);
    lossBefore += result.lossBefore(number);
    lossAfter += waits ? result.lossBefore(number) : result.lossAfter(number);
    if (waits) {
      waitingLines++;
      waiting.computeIfAbsent(rail(number), name -> new Slice()).add(result, number);
      return;
    }
    if (result.action(number).isCut()) {
      addCut(number);
    }
    if (result.action(number) != Action.MONITOR && needsSecond(number)) {
      secondApproval.add(result, number);
    }
  }

  private void addCut(int number) {
    TrialBook book = result.book();
    int row = result.row(number);
    cuts.add(result, number);
    if (!book.isLatelyOverdue(row)) {
      withoutOverdue.add(result, number);
    }
    long share = Share.ratio(result.cut(number), result.limitBefore(number));
    long used = Share.ratio(book.balance(row), result.limitAfter(number));
    cutShares.add(share);
    if (result.action(number) == Action.REDUCE) {
      uses.add(used);
    }
    balanceOfCuts += book.balance(row);
    cutSizes.get(upperPart(share)).add(result, number);
    usedAfter.get(part(used)).add(result, number);
    scoreBands.get(band(book.rows().score[row])).add(result, number);
    for (SegmentField field : SegmentField.ALL) {
      int code = book.rows().segments(field).code(row);
      bySegment.getOrDefault(field, List.of()).get(code).add(result, number);
    }
  }

  /** 0 for nothing, then (0, 10 %] and so on. */
  private static int upperPart(long share) {
    return (int) ((share * PARTS + Fen.WHOLE - 1) / Fen.WHOLE);
  }

  /** [0, 10 %) and so on; the last for 100 % and more. */
  private static int part(long share) {
    return (int) Math.min(PARTS, share * PARTS / Fen.WHOLE);
  }

  private int band(double score) {
    return Double.isNaN(score) ? scoreBands.size() - 1 : result.policy().matrix().score().of(score);
  }

  private String rail(int number) {
    Rail rail = result.rail(number);
    if (rail == null) {
      throw new IllegalStateException("proposal " + number + " waits for no rail");
    }
    return rail.name();
  }

  private boolean needsSecond(int number) {
    long limit = result.limitAfter(number);
    return !result
        .policy()
        .authority()
        .needed(OFFICER, result.action(number), result.limitBefore(number), limit, limit)
        .isEmpty();
  }

  private void nameSegments() {
    for (SegmentField field : SegmentField.ALL) {
      SegmentCodes codes = result.book().rows().segments(field);
      List<Slice> slices = bySegment.getOrDefault(field, List.of());
      for (int code = 0; code < slices.size(); code++) {
        segments.add(
            new SegmentCut(
                field, codes.name(code), codes.lines(code), codes.limits(code), slices.get(code)));
      }
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
    return byAction.getOrDefault(action, 0);
  }

  /** The lines of an action, waiting ones among them; picked when they are asked for. */
  public Slice lines(Action action) {
    return pick(number -> result.action(number) == action);
  }

  /** The lines that wait for a rail of the book; picked when they are asked for. */
  public Slice waitingCuts() {
    return pick(result::waits);
  }

  private Slice pick(IntPredicate which) {
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
    return cuts;
  }

  /** What goes on and is more than an officer decides alone. */
  public Slice secondApproval() {
    return secondApproval;
  }

  /** The cuts of lines without a month in M1 or worse among the last twelve. */
  public Slice withoutOverdue() {
    return withoutOverdue;
  }

  /** How many wait for a rail of the book. */
  public int waitingLines() {
    return waitingLines;
  }

  /** What waits, by the rail: {@code book lines}, {@code region 浙江省 limits}. */
  public Map<String, Slice> waiting() {
    return Collections.unmodifiableMap(waiting);
  }

  /** Cuts by size: none of the limit, up to a tenth, up to two tenths, and so on. */
  public List<Slice> cutSizes() {
    return cutSizes;
  }

  /** Cuts by the use of the new limit: below a tenth, and so on; the last for 100 % and more. */
  public List<Slice> usedAfter() {
    return usedAfter;
  }

  /** Cuts by the score bands of the policy's matrix; the last for lines without a score. */
  public List<Slice> scoreBands() {
    return scoreBands;
  }

  /** Cuts by every value of every field. */
  public List<SegmentCut> segments() {
    return Collections.unmodifiableList(segments);
  }

  /** The median cut as a share of the limit, in 1e-8. */
  public long medianCut() {
    return cutShares.median();
  }

  /**
   * The median use of the new limits of reduced lines, in 1e-8; a suspended one has no use left.
   */
  public long medianUseAfter() {
    return uses.median();
  }

  /** What the lines cut owe, in fen. */
  public long balanceOfCuts() {
    return balanceOfCuts;
  }

  /** The limits of all lines with a proposal, in fen. */
  public long limitBefore() {
    return limitBefore;
  }

  /** The same after, where those that wait keep theirs. */
  public long limitAfter() {
    return limitAfter;
  }

  /** The expected loss of all lines with a proposal, in fen. */
  public long lossBefore() {
    return lossBefore;
  }

  /** The same after, where those that wait keep theirs. */
  public long lossAfter() {
    return lossAfter;
  }

  /** The expected loss of the book after it, in fen, by the terms that the book was built with. */
  public long lossOfBook() {
    return result.book().totals().loss() - lossBefore + lossAfter;
  }

  /** The policy that was tried. */
  public Policy policy() {
    return result.policy();
  }
}
