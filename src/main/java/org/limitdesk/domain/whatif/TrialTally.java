package org.limitdesk.domain.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Bands;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.proposal.Rail;

/** Adds up what a trial proposes, part by part. */
final class TrialTally {
  private static final String OFFICER = "officer";

  final int[] byAction = new int[Action.values().length];
  final Slice cuts = new Slice();
  final Slice secondApproval = new Slice();
  final Slice withoutOverdue = new Slice();
  final Map<String, Slice> waiting = new LinkedHashMap<>();
  final List<Slice> cutSizes = slices(TrialFigures.PARTS + 1);
  final List<Slice> usedAfter = slices(TrialFigures.PARTS + 1);
  final List<Slice> scoreBands;
  final List<List<Slice>> bySegment = new ArrayList<>();
  final Cents cutShares = new Cents();
  final Cents uses = new Cents();
  long limitBefore;
  long limitAfter;
  long lossBefore;
  long lossAfter;
  long balanceOfCuts;
  int waitingLines;

  private TrialTally(Counted of) {
    scoreBands = slices(of.bands().count() + 1);
    of.codes().forEach(each -> bySegment.add(slices(each.count())));
  }

  /** What is counted; a tally keeps nothing of it. */
  private record Counted(
      TrialResult result, TrialRows rows, List<SegmentCodes> codes, Bands bands) {
    static Counted of(TrialResult result) {
      TrialRows rows = result.book().rows();
      List<SegmentCodes> codes = SegmentField.ALL.stream().map(rows::segments).toList();
      return new Counted(result, rows, codes, result.policy().matrix().score());
    }
  }

  private static List<Slice> slices(int count) {
    return Stream.generate(Slice::new).limit(count).toList();
  }

  static TrialTally of(TrialResult result, RowParts parts) {
    Counted of = Counted.of(result);
    List<TrialTally> tallies = parts.of(result.size(), (from, to) -> of(of, from, to));
    TrialTally whole = tallies.getFirst();
    tallies.subList(1, tallies.size()).forEach(whole::append);
    return whole;
  }

  private static TrialTally of(Counted of, int from, int to) {
    TrialTally tally = new TrialTally(of);
    for (int number = from; number < to; number++) {
      tally.add(of, number);
    }
    return tally;
  }

  private void append(TrialTally next) {
    for (int action = 0; action < byAction.length; action++) {
      byAction[action] += next.byAction[action];
    }
    cuts.append(next.cuts);
    secondApproval.append(next.secondApproval);
    withoutOverdue.append(next.withoutOverdue);
    next.waiting.forEach(
        (rail, slice) -> waiting.computeIfAbsent(rail, name -> new Slice()).append(slice));
    append(cutSizes, next.cutSizes);
    append(usedAfter, next.usedAfter);
    append(scoreBands, next.scoreBands);
    for (int field = 0; field < bySegment.size(); field++) {
      append(bySegment.get(field), next.bySegment.get(field));
    }
    cutShares.append(next.cutShares);
    uses.append(next.uses);
    addTotals(next);
  }

  private static void append(List<Slice> slices, List<Slice> next) {
    for (int i = 0; i < slices.size(); i++) {
      slices.get(i).append(next.get(i));
    }
  }

  private void addTotals(TrialTally next) {
    limitBefore += next.limitBefore;
    limitAfter += next.limitAfter;
    lossBefore += next.lossBefore;
    lossAfter += next.lossAfter;
    balanceOfCuts += next.balanceOfCuts;
    waitingLines += next.waitingLines;
  }

  private void add(Counted of, int number) {
    TrialResult result = of.result();
    Action action = result.action(number);
    byAction[action.ordinal()]++;
    boolean waits = result.waits(number);
    limitBefore += result.limitBefore(number);
    limitAfter += waits ? result.limitBefore(number) : result.limitAfter(number);
    lossBefore += result.lossBefore(number);
    lossAfter += waits ? result.lossBefore(number) : result.lossAfter(number);
    if (waits) {
      waitingLines++;
      waiting.computeIfAbsent(rail(result, number), name -> new Slice()).add(result, number);
      return;
    }
    if (action.isCut()) {
      addCut(of, number, action);
    }
    if (action != Action.MONITOR && needsSecond(result, number)) {
      secondApproval.add(result, number);
    }
  }

  private void addCut(Counted of, int number, Action action) {
    TrialResult result = of.result();
    TrialRows rows = of.rows();
    int row = result.row(number);
    long cut = result.cut(number);
    long balance = rows.balance.at(row);
    long share = Share.ratio(cut, result.limitBefore(number));
    long used = Share.ratio(balance, result.limitAfter(number));
    cutShares.add(share);
    if (action == Action.REDUCE) {
      uses.add(used);
    }
    balanceOfCuts += balance;
    long saved = result.saved(number);
    long givenUp = result.givenUp(number);
    cuts.add(number, cut, saved, givenUp);
    if (!result.book().isLatelyOverdue(row)) {
      withoutOverdue.add(number, cut, saved, givenUp);
    }
    cutSizes.get(upperPart(share)).add(number, cut, saved, givenUp);
    usedAfter.get(part(used)).add(number, cut, saved, givenUp);
    scoreBands.get(band(of.bands(), rows.score[row])).add(number, cut, saved, givenUp);
    for (int field = 0; field < bySegment.size(); field++) {
      int code = of.codes().get(field).code(row);
      bySegment.get(field).get(code).add(number, cut, saved, givenUp);
    }
  }

  /** 0 for nothing, then (0, 10 %] and so on. */
  private static int upperPart(long share) {
    return (int) ((share * TrialFigures.PARTS + Fen.WHOLE - 1) / Fen.WHOLE);
  }

  /** [0, 10 %) and so on; the last for 100 % and more. */
  private static int part(long share) {
    return (int) Math.min(TrialFigures.PARTS, share * TrialFigures.PARTS / Fen.WHOLE);
  }

  private int band(Bands bands, double score) {
    return Double.isNaN(score) ? scoreBands.size() - 1 : bands.of(score);
  }

  private static String rail(TrialResult result, int number) {
    Rail rail = result.rail(number);
    if (rail == null) {
      throw new IllegalStateException("proposal " + number + " waits for no rail");
    }
    return rail.name();
  }

  private static boolean needsSecond(TrialResult result, int number) {
    long limit = result.limitAfter(number);
    return !result
        .policy()
        .authority()
        .needed(OFFICER, result.action(number), result.limitBefore(number), limit, limit)
        .isEmpty();
  }
}
