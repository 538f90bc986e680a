package org.limitdesk.domain.scoring.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.scoring.AllowedValues;
import org.limitdesk.domain.scoring.Attribute;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.Comparison;
import org.limitdesk.domain.scoring.Condition;
import org.limitdesk.domain.scoring.FieldKind;
import org.limitdesk.domain.scoring.FieldRules;
import org.limitdesk.domain.scoring.InvalidTreatment;
import org.limitdesk.domain.scoring.Lines;
import org.limitdesk.domain.scoring.Months;
import org.limitdesk.domain.scoring.Outliers;
import org.limitdesk.domain.scoring.ReasonRule;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.expression.Datum;
import org.limitdesk.domain.scoring.expression.Expression;
import org.limitdesk.domain.trend.BucketEdges;

class PathFinderTest {
  private static final List<String> MOVED_BY_REPAYING =
      List.of(
          "utilisation_now",
          "utilisation_avg_3m",
          "utilisation_max_6m",
          "utilisation_change_3m",
          "balance_growth_3m",
          "months_without_balance_6m",
          "payment_ratio_1m",
          "payment_ratio_3m",
          "paid_avg_3m",
          "due_ratio_1m",
          "small_payments_6m",
          "paid_in_full_6m",
          "debt_to_income");
  private static final Outliers USUAL = Outliers.AS_THEY_ARE;
  private static final List<String> OTHERS =
      List.of(
          "dpd_now",
          "max_dpd_3m",
          "months_since_overdue",
          "drawn_ratio_1m",
          "draws_3m",
          "other_lenders",
          "other_lenders_change_6m",
          "bureau_queries_3m",
          "external_score");

  @Test
  void repaysTheLeastFenThatReachesTheTarget() {
    LineHistory line = line(1000, 900, 0, 0);
    PathFinder finder = finder(card(below("utilisation_now", 0.5, "40")));

    ImprovementPath path = finder.within(line, new BigDecimal("40"), 0).orElseThrow();

    assertEquals(new Conduct(0, false, false, 0, 401), path.conduct());
    assertEquals(0, path.after().score().compareTo(new BigDecimal("40")));
    assertEquals(1, path.changes().size());
  }

  @Test
  void waitsForWhatOnlyTimeHeals() {
    LineHistory line = line(1000, 900, 0, 3);
    PathFinder finder = finder(card(below("bureau_queries_3m", 1, "25")));

    assertTrue(finder.within(line, new BigDecimal("25"), 2).isEmpty());
    ImprovementPath path = finder.within(line, new BigDecimal("25"), 12).orElseThrow();
    assertEquals(new Conduct(3, false, false, 0, 0), path.conduct());
  }

  @Test
  void catchesUpBeforeItWaits() {
    LineHistory line = line(1000, 900, 20, 0);
    PathFinder finder = finder(card(below("max_dpd_3m", 1, "30")));

    ImprovementPath path = finder.within(line, new BigDecimal("30"), 12).orElseThrow();

    assertEquals(0, path.conduct().months(), "the month end is taken as if it had been paid");
    assertTrue(path.conduct().catchesUp());
  }

  @Test
  void saysWhereThereIsNoPath() {
    LineHistory line = line(1000, 900, 0, 0);
    PathFinder finder = finder(card(below("external_score", 1, "30")));

    assertTrue(finder.within(line, new BigDecimal("30"), 12).isEmpty());
    assertEquals(Conduct.NOTHING, finder.within(line, BigDecimal.ZERO, 12).orElseThrow().conduct());
  }

  @Test
  void asManyLendersAsAFileClaimsCostNoTime() {
    LineHistory line = lenders(2_000_000_000);
    PathFinder finder = finder(card(below("other_lenders", 3.5, "30")));
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          ImprovementPath path = finder.within(line, new BigDecimal("30"), 0).orElseThrow();
          assertEquals(1_999_999_997, path.conduct().settled());
          assertTrue(finder.within(line, new BigDecimal("31"), 12).isEmpty());
        });
  }

  @Test
  void aSearchCanBeStoppedInsideAWait() {
    CardScorer scorer = scorer(card(below("utilisation_now", 0.5, "40")));
    AtomicInteger left = new AtomicInteger(5);
    PathFinder finder =
        new PathFinder(
            scorer,
            () -> {
              if (left.decrementAndGet() == 0) {
                throw new CancellationException();
              }
            });
    LineHistory line = line(1000, 900, 0, 0);
    BigDecimal target = new BigDecimal("40");
    assertThrows(CancellationException.class, () -> finder.after(line, target, 0));
  }

  /** What is taken for missing between two amounts is a bin that both ends do not see. */
  @Test
  void looksBetweenAmountsThatTheCardTakesForMissing() {
    CardField field =
        new CardField(
            0,
            "utilisation_now",
            FieldKind.NUMBER,
            AllowedValues.ANY,
            InvalidTreatment.NO_SCORE,
            new FieldRules(Set.of(new Datum.Number(0.25)), Set.of(), null, false, null, USUAL));
    Characteristic missing =
        new Characteristic(
            "c",
            List.of(
                new Attribute(new Condition.Missing(field, true), BigDecimal.TEN, "C"),
                new Attribute(new Condition.Always(true), BigDecimal.ZERO, "C")),
            BigDecimal.ZERO,
            null);
    PathFinder finder = finder(scorecard(List.of(field), List.of(missing)));

    ImprovementPath path = finder.within(line(1000, 900, 0, 0), BigDecimal.TEN, 0).orElseThrow();

    assertEquals(650, path.conduct().repaid());
  }

  @Test
  void aCardThatReckonsItsPointsIsRefused() {
    CardField field = CardField.of(0, "utilisation_now", FieldKind.NUMBER);
    Attribute reckoned =
        new Attribute(
            new Condition.Always(true), BigDecimal.ZERO, "C", new Expression.Field(field));
    Characteristic points = new Characteristic("c", List.of(reckoned), BigDecimal.ZERO, null);
    Scorecard card = scorecard(List.of(field), List.of(points));
    assertFalse(PathFinder.canSeek(card));
    assertThrows(IllegalArgumentException.class, () -> finder(card));
    assertTrue(PathFinder.canSeek(card(below("utilisation_now", 0.5, "40"))));
  }

  @Test
  void findsWhatTryingEveryFenFinds() {
    Random random = new Random(20_261_122);
    int found = 0;
    for (int i = 0; i < 400; i++) {
      Scorecard card = card(random);
      LineHistory line = line(random);
      BigDecimal target = BigDecimal.valueOf(random.nextInt(-20, 80));
      int months = random.nextInt(0, 4);
      Optional<ImprovementPath> path = finder(card).after(line, target, months);
      Optional<Conduct> tried = byTrying(card, line, target, months);
      assertEquals(tried, path.map(ImprovementPath::conduct), "case " + i);
      found += path.isPresent() && path.get().conduct().repaid() > 0 ? 1 : 0;
    }
    assertTrue(found > 25, "only " + found + " of the paths repay anything");
  }

  @Test
  void addsUpToTheScoreThatIsReached() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      finder(card(random))
          .within(line(random), BigDecimal.valueOf(random.nextInt(-20, 80)), 3)
          .ifPresent(path -> {
            BigDecimal moved =
                path.changes().stream()
                    .map(step -> step.difference())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(path.after().score(), path.before().score().add(moved));
          });
    }
  }

  private static Optional<Conduct> byTrying(
      Scorecard card, LineHistory line, BigDecimal target, int months) {
    CardScorer scorer = scorer(card);
    Conduct best = null;
    List<Integer> lenders =
        IntStream.rangeClosed(0, (int) line.now().otherLenders()).boxed().toList();
    for (Conduct start : Choices.of(line.now(), months, lenders)) {
      for (long fen = 0; fen <= line.now().balance(); fen++) {
        Conduct each = start.withRepaid(fen);
        Breakdown made = scorer.breakdown(scorer.score(new Forward(line).after(each)));
        if (made != null
            && made.score().compareTo(target) >= 0
            && (best == null || Conduct.SIMPLER.compare(each, best) < 0)) {
          best = each;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static PathFinder finder(Scorecard card) {
    return new PathFinder(scorer(card), () -> {});
  }

  private static CardScorer scorer(Scorecard card) {
    return new CardScorer(card, BucketEdges.STANDARD, RollFloor.NONE);
  }

  private static CardField field(String name) {
    return CardField.of(0, name, FieldKind.NUMBER);
  }

  private static Characteristic below(String name, double bound, String points) {
    Condition below = new Condition.Compare(field(name), Comparison.LESS, bound);
    return new Characteristic(
        name,
        List.of(
            new Attribute(below, new BigDecimal(points), "C"),
            new Attribute(new Condition.Always(true), BigDecimal.ZERO, "C")),
        BigDecimal.ZERO,
        null);
  }

  private static Scorecard card(Characteristic... characteristics) {
    List<CardField> fields = new ArrayList<>();
    List<Characteristic> placed = new ArrayList<>();
    for (Characteristic each : characteristics) {
      String name = each.name();
      CardField field = CardField.of(fields.size(), name, FieldKind.NUMBER);
      fields.add(field);
      List<Attribute> bins = new ArrayList<>();
      for (Attribute bin : each.attributes()) {
        bins.add(new Attribute(on(bin.condition(), field), bin.points(), bin.reasonCode()));
      }
      placed.add(new Characteristic(name, bins, each.baseline(), each.reasonCode()));
    }
    return scorecard(fields, placed);
  }

  private static Scorecard scorecard(List<CardField> fields, List<Characteristic> placed) {
    return new Scorecard(
        "test",
        "1",
        new CardTerms("reached M4", 12, "active lines", 1, null),
        BigDecimal.ZERO,
        null,
        null,
        ReasonRule.POINTS_BELOW,
        fields,
        placed);
  }

  private static Condition on(Condition condition, CardField field) {
    return condition instanceof Condition.Compare compare
        ? new Condition.Compare(field, compare.how(), compare.bound())
        : condition;
  }

  /** Bins of any shape: points go up and down along the values. */
  private static Scorecard card(Random random) {
    List<Characteristic> made = new ArrayList<>();
    List<String> names = new ArrayList<>(MOVED_BY_REPAYING);
    names.addAll(OTHERS);
    for (int i = 0; i < 4; i++) {
      String name = names.remove(random.nextInt(names.size()));
      List<Attribute> bins = new ArrayList<>();
      double bound = 0;
      for (int bin = 0; bin < 3; bin++) {
        bound += random.nextDouble() * (name.startsWith("m") ? 3 : 0.6);
        bins.add(
            new Attribute(
                new Condition.Compare(
                    field(name),
                    random.nextBoolean() ? Comparison.LESS : Comparison.LESS_OR_EQUAL,
                    bound),
                BigDecimal.valueOf(random.nextInt(-10, 30)),
                "C"));
      }
      bins.add(
          new Attribute(
              new Condition.Always(true), BigDecimal.valueOf(random.nextInt(-10, 30)), "C"));
      made.add(new Characteristic(name, bins, BigDecimal.ZERO, null));
    }
    return card(made.toArray(Characteristic[]::new));
  }

  private static LineHistory line(Random random) {
    int limit = random.nextInt(50, 400);
    Lines lines = new Lines();
    for (int month = 1; month <= 7; month++) {
      lines.month(
          month(
              202_600 + month,
              limit,
              random.nextInt(0, limit),
              month == 7 && random.nextInt(4) == 0 ? random.nextInt(1, 80) : 0,
              random.nextInt(3),
              random));
    }
    return lines.line();
  }

  private static LineHistory lenders(int lenders) {
    Months month = month(202_607, 1000, 900, 0, 0, new Random(1));
    return new Lines().month(month.number("other_lenders", lenders)).line();
  }

  private static LineHistory line(int limit, int balance, int dpd, int queries) {
    return new Lines().month(month(202_607, limit, balance, dpd, queries, new Random(1))).line();
  }

  private static Months month(
      int month, int limit, int balance, int dpd, int queries, Random random) {
    return Months.of(month, 0, 0, dpd)
        .number("limit", limit)
        .number("balance", balance)
        .number("due", balance / 10)
        .number("paid", random.nextInt(0, 60))
        .number("drawn", random.nextInt(0, 40))
        .number("draws", 2)
        .number("income", 5_000)
        .number("other_debt", random.nextInt(0, 2_000))
        .number("other_lenders", random.nextInt(0, 3))
        .number("external_score", 500)
        .number("bureau_queries", queries);
  }
}
