package org.limitdesk.domain.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.RailCap;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.proposal.Exemption;
import org.limitdesk.domain.proposal.LineState;
import org.limitdesk.domain.proposal.ProposalRequest;
import org.limitdesk.domain.proposal.RandomPolicies;
import org.limitdesk.domain.proposal.RandomRequests;
import org.limitdesk.intake.policy.Policies;

/** Sums, swap sets and rails of diced books, counted again in another way. */
class TrialFiguresTest {
  private final ExecutorService others = Executors.newFixedThreadPool(4);

  private static final int LINES = 300;

  private final SplittableRandom random = new SplittableRandom(61);
  private final List<ProposalRequest> lines = new ArrayList<>();

  private TrialBook book(Policy policy) {
    RandomRequests requests = new RandomRequests(random);
    TrialBookBuilder builder = new TrialBookBuilder(policy, 202608, 20260905, 12);
    lines.clear();
    for (int i = 0; i < LINES; i++) {
      ProposalRequest line = requests.next(policy);
      lines.add(line);
      builder.add(line);
    }
    return builder.build();
  }

  @AfterEach
  void close() {
    others.close();
  }

  @Test
  void theLinesBehindAGroupAndAMedianAreThoseThatWereCounted() throws IOException {
    RandomPolicies policies = new RandomPolicies(random, Policies.defaultPolicy());
    int groups = 0;
    for (int round = 0; round < 20; round++) {
      Policy policy = policies.next();
      TrialFigures figures = TrialFigures.of(new TrialRun(book(policy), policy).run());
      for (FairnessRow row : Fairness.of(figures)) {
        assertEquals(row.cut(), Fairness.lines(figures, row).lines(), row::toString);
        groups += row.cut() > 0 ? 1 : 0;
      }
      TrialResult result = figures.result();
      Cents uses = new Cents();
      for (int number : figures.reduced().numbers()) {
        assertEquals(Action.REDUCE, result.action(number));
        uses.add(Share.ratio(result.book().balance(result.row(number)), result.limitAfter(number)));
      }
      assertEquals(figures.medianUseAfter(), uses.median());
    }
    assertTrue(groups > 100, "hardly a group with a cut: " + groups);
  }

  @Test
  void howManyPartsThereAreChangesNoFigure() throws IOException {
    RandomPolicies policies = new RandomPolicies(random, Policies.defaultPolicy());
    for (int round = 0; round < 20; round++) {
      Policy policy = policies.next();
      TrialBook book = book(policy);
      TrialResult result = new TrialRun(book, policy).run();
      for (int parts : new int[] {2, 7, 150}) {
        RowParts shared = new RowParts(others, parts);
        assertEquals(told(TrialFigures.of(result)), told(TrialFigures.of(result, shared)));
        assertEquals(
            told(MatrixCounts.of(book, policy.matrix(), RowParts.ONE), policy),
            told(MatrixCounts.of(book, policy.matrix(), shared), policy));
      }
    }
  }

  @Test
  void compactFiguresSayTheSameAndLeadToTheSameLines() throws IOException {
    RandomPolicies policies = new RandomPolicies(random, Policies.defaultPolicy());
    for (int round = 0; round < 20; round++) {
      Policy policy = policies.next();
      TrialFigures figures = TrialFigures.of(new TrialRun(book(policy), policy).run());
      TrialFigures compact = figures.compact();
      assertEquals(told(figures), told(compact));
      assertEquals(lines(figures), lines(compact));
      assertEquals(Fairness.of(figures), Fairness.of(compact));
      assertEquals(figures.proposals(), compact.result().book().size());
      assertEquals(figures.result().book().totals(), compact.result().book().totals());
      assertThrows(
          IllegalArgumentException.class, () -> new TrialRun(compact.result().book(), policy));
    }
  }

  private static List<String> lines(TrialFigures figures) {
    TrialResult result = figures.result();
    TrialBook book = result.book();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < result.size(); i++) {
      int row = result.row(i);
      lines.add(
          "%s %d %d %d %d %s %d %b %s"
              .formatted(
                  book.borrowerId(row),
                  book.key(row),
                  book.balance(row),
                  result.limitBefore(i),
                  result.limitAfter(i),
                  result.action(i),
                  result.cut(i),
                  result.waits(i),
                  result.income(i)));
    }
    return lines;
  }

  private static List<String> told(MatrixCounts counts, Policy policy) {
    List<String> told = new ArrayList<>();
    for (int row = 0; row <= policy.matrix().score().count(); row++) {
      told.add(counts.lines(row) + " " + counts.meanPd(row));
    }
    return told;
  }

  private static List<String> told(TrialFigures figures) {
    List<String> told = new ArrayList<>();
    told.add(figures.limitBefore() + " " + figures.limitAfter() + " " + figures.waitingLines());
    told.add(figures.lossBefore() + " " + figures.lossAfter() + " " + figures.balanceOfCuts());
    told.add(figures.medianCut() + " " + figures.medianUseAfter());
    List.of(Action.values()).forEach(action -> told.add(action + " " + figures.byAction(action)));
    figures.waiting().forEach((rail, slice) -> told.add(rail + told(slice)));
    Stream.of(figures.cutSizes(), figures.usedAfter(), figures.scoreBands())
        .flatMap(List::stream)
        .forEach(slice -> told.add(told(slice)));
    figures.segments().forEach(each -> told.add(each.value() + told(each.cut())));
    Stream.of(figures.cuts(), figures.secondApproval(), figures.withoutOverdue())
        .forEach(slice -> told.add(told(slice)));
    return told;
  }

  private static String told(Slice slice) {
    return Arrays.toString(slice.numbers())
        + " %d %d %s %d".formatted(slice.cut(), slice.saved(), slice.income(), slice.unpriced());
  }

  @Test
  void everyWayOfDividingTheCutsAddsUpToTheSame() throws IOException {
    RandomPolicies policies = new RandomPolicies(random, Policies.defaultPolicy());
    for (int round = 0; round < 60; round++) {
      Policy policy = policies.next();
      TrialFigures figures = TrialFigures.of(new TrialRun(book(policy), policy).run());
      same(figures.cuts(), figures.cutSizes());
      same(figures.cuts(), figures.usedAfter());
      same(figures.cuts(), figures.scoreBands());
      for (SegmentField field : SegmentField.ALL) {
        List<SegmentCut> segments =
            figures.segments().stream().filter(each -> each.field() == field).toList();
        same(figures.cuts(), segments.stream().map(SegmentCut::cut).toList());
        assertEquals(
            figures.result().book().totals().lines(),
            segments.stream().mapToLong(SegmentCut::lines).sum());
      }
      int waiting = figures.waiting().values().stream().mapToInt(Slice::lines).sum();
      assertEquals(figures.waitingLines(), waiting);
    }
  }

  private static void same(Slice whole, List<Slice> parts) {
    assertEquals(whole.lines(), parts.stream().mapToInt(Slice::lines).sum());
    assertEquals(whole.cut(), parts.stream().mapToLong(Slice::cut).sum());
    assertEquals(whole.saved(), parts.stream().mapToLong(Slice::saved).sum());
    assertEquals(known(whole), parts.stream().mapToLong(TrialFiguresTest::known).sum());
    assertEquals(whole.unpriced(), parts.stream().mapToInt(Slice::unpriced).sum());
  }

  private static long known(Slice slice) {
    Long income = slice.income();
    assertEquals(slice.lines() > 0 && slice.unpriced() == slice.lines(), income == null);
    return income == null ? 0 : income;
  }

  @Test
  void aSwapSetIsTheDifferenceOfTheTwoSetsOfCuts() throws IOException {
    RandomPolicies policies = new RandomPolicies(random, Policies.defaultPolicy());
    for (int round = 0; round < 60; round++) {
      TrialBook book = book(policies.next());
      TrialResult before = new TrialRun(book, policies.next()).run();
      TrialResult after = new TrialRun(book, policies.next()).run();
      SwapSet swap = SwapSet.of(before, after);
      Set<Integer> come = rows(after);
      come.removeAll(rows(before));
      assertEquals(come.size(), swap.newlyCut().lines());
      Set<Integer> gone = rows(before);
      gone.removeAll(rows(after));
      assertEquals(gone.size(), swap.noLongerCut().lines());
      int both = swap.cutDeeper().lines() + swap.cutLess().lines() + swap.cutAlike().lines();
      assertEquals(rows(after).size() - come.size(), both);
      assertEquals(0, SwapSet.of(after, after).cutDeeper().lines());
    }
  }

  private static Set<Integer> rows(TrialResult result) {
    Set<Integer> rows = new TreeSet<>();
    result.cuts().forEach(number -> rows.add(result.row(number)));
    return rows;
  }

  @Test
  void noRailOfTheBookIsEverBreached() throws IOException {
    RandomPolicies policies = new RandomPolicies(random, Policies.defaultPolicy());
    int checked = 0;
    for (int round = 0; round < 120; round++) {
      Policy policy = policies.next();
      TrialResult result = new TrialRun(book(policy), policy).run();
      checked += recount(policy, result, null, policy.bookRails().whole());
      for (Map.Entry<SegmentField, RailCap> rail : policy.bookRails().segments().entrySet()) {
        checked += recount(policy, result, rail.getKey(), rail.getValue());
      }
    }
    assertTrue(checked > 200, checked + " rails with cuts");
  }

  /** How many segments had a cut that a rail could have held. */
  private int recount(
      Policy policy, TrialResult result, @Nullable SegmentField field, RailCap cap) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int number : result.cuts()) {
      numbers.put(result.book().borrowerId(result.row(number)), number);
    }
    Map<String, long[]> sums = new HashMap<>();
    for (ProposalRequest line : lines) {
      Borrower borrower = line.view().line().borrower();
      String segment = field == null ? "" : field.of(borrower);
      if (segment != null && line.view().line().now().status().isOpen()) {
        long[] sum = sums.computeIfAbsent(segment, each -> new long[4]);
        sum[0]++;
        sum[1] += line.view().line().now().limit();
        Integer number = numbers.get(borrower.borrowerId());
        if (number != null && exemption(policy, line, result, number) == null) {
          sum[2]++;
          sum[3] += result.cut(number);
        }
      }
    }
    int least = field == null ? 0 : policy.bookRails().fromLines();
    sums.values().stream().filter(sum -> sum[0] >= least).forEach(sum -> within(sum, cap));
    return (int) sums.values().stream().filter(sum -> sum[2] > 0).count();
  }

  private static @Nullable Exemption exemption(
      Policy policy, ProposalRequest line, TrialResult result, int number) {
    return new LineState(line, policy).exemption(result.action(number));
  }

  private static void within(long[] sum, RailCap cap) {
    assertTrue(
        times(sum[2], Fen.WHOLE).compareTo(times(cap.lines(), sum[0])) <= 0, "too many lines");
    assertTrue(
        times(sum[3], Fen.WHOLE).compareTo(times(cap.limits(), sum[1])) <= 0, "too much limit");
  }

  private static BigInteger times(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }
}
