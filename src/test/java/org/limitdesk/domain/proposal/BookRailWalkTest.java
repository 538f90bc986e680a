package org.limitdesk.domain.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.BookRails;
import org.limitdesk.domain.policy.RailCap;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.signal.Lines;

class BookRailWalkTest {
  private static final long PERCENT = 1_000_000;
  private static final RailCap OPEN = new RailCap(100 * PERCENT, 100 * PERCENT);

  private record Cut(String id, String region, long cut, long saved) {
    Borrower borrower() {
      return BookRailWalkTest.borrower(id, region);
    }
  }

  private static Borrower borrower(String id, @Nullable String region) {
    Lines line = Lines.line();
    line.id = id;
    line.region = region;
    return line.borrower();
  }

  /** A book of so many lines with a limit of 1,000 fen each, alternately east and west. */
  private static BookRailWalk walk(BookRails rails, int lines) {
    BookRailWalk walk = new BookRailWalk(rails);
    for (int i = 0; i < lines; i++) {
      walk.line(borrower("L" + i, i % 2 == 0 ? "east" : "west"), 1_000);
    }
    return walk;
  }

  private static Map<String, String> verdicts(BookRailWalk walk, List<Cut> cuts) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Cut cut : cuts) {
      numbers.put(cut.id(), walk.offer(cut.borrower(), cut.cut(), cut.saved()));
    }
    RailVerdicts verdicts = walk.walk();
    Map<String, String> told = new TreeMap<>();
    numbers.forEach((id, number) -> told.put(id, told(verdicts.waitsFor(number))));
    return told;
  }

  private static String told(@Nullable Rail rail) {
    return rail == null
        ? "goes on"
        : (rail.field() == null ? "book" : rail.value()) + " " + rail.measure();
  }

  @Test
  void theBestPerYuanGoesFirstThenTheLargerSavingThenTheId() {
    BookRails two = new BookRails(new RailCap(20 * PERCENT, 100 * PERCENT), Map.of(), 1);
    List<Cut> cuts =
        List.of(
            new Cut("c", "east", 100, 10),
            new Cut("b", "east", 200, 20),
            new Cut("a", "east", 100, 9),
            new Cut("B", "east", 200, 20));
    assertEquals(
        Map.of("b", "goes on", "B", "goes on", "c", "book LINES", "a", "book LINES"),
        verdicts(walk(two, 10), cuts));
    BookRails one = new BookRails(new RailCap(10 * PERCENT, 100 * PERCENT), Map.of(), 1);
    assertEquals("goes on", verdicts(walk(one, 10), cuts).get("B"));
  }

  @Test
  void theWalkGoesOnPastOneThatWaits() {
    BookRails rails = new BookRails(new RailCap(100 * PERCENT, 5 * PERCENT), Map.of(), 1);
    List<Cut> cuts =
        List.of(
            new Cut("first", "east", 400, 400),
            new Cut("large", "east", 200, 150),
            new Cut("small", "east", 100, 50));
    assertEquals(
        Map.of("first", "goes on", "large", "book LIMITS", "small", "goes on"),
        verdicts(walk(rails, 10), cuts));
  }

  @Test
  void segmentsHaveRailsOfTheirOwnIfTheyAreLargeEnough() {
    Map<SegmentField, RailCap> regions =
        Map.of(SegmentField.REGION, new RailCap(20 * PERCENT, 100 * PERCENT));
    List<Cut> cuts =
        List.of(
            new Cut("a", "east", 100, 90),
            new Cut("b", "east", 100, 80),
            new Cut("c", "west", 100, 70));
    assertEquals(
        Map.of("a", "goes on", "b", "east LINES", "c", "goes on"),
        verdicts(walk(new BookRails(OPEN, regions, 5), 10), cuts));
    assertEquals(
        Map.of("a", "goes on", "b", "goes on", "c", "goes on"),
        verdicts(walk(new BookRails(OPEN, regions, 6), 10), cuts));
    BookRailWalk nowhere = walk(new BookRails(OPEN, regions, 1), 10);
    assertNull(waits(nowhere, nowhere.offer(borrower("x", null), 500, 5)));
  }

  private static @Nullable Rail waits(BookRailWalk walk, int candidate) {
    return walk.walk().waitsFor(candidate);
  }

  @Test
  void whatWasDecidedThisMonthIsUsedUpFirst() {
    BookRails rails = new BookRails(new RailCap(10 * PERCENT, 10 * PERCENT), Map.of(), 1);
    BookRailWalk walk = walk(rails, 20);
    DecidedCuts decided = new DecidedCuts();
    decided.add(borrower("d", "east"), 1_999);
    walk.decided(decided);
    int last = walk.offer(borrower("x", "east"), 2, 1);
    RailVerdicts verdicts = walk.walk();
    Rail rail = verdicts.waitsFor(last);
    assertNotNull(rail);
    assertEquals(
        "TraceStep[step=book_rail, rule=limit cut / limits, inputs={segment=book, cap=0.1,"
            + " total=200.00, cut=19.99}, result=waits]",
        rail.step().toString());
    assertEquals(1, verdicts.waiting());
    assertEquals(new RailVerdicts.Cut(0, 0), verdicts.taken());
  }

  @ParameterizedTest
  @CsvSource({"1000, 0", "999, 0", "1001, 1"})
  void aRailIsBreachedBeyondItsShareNotAtIt(long cut, int waiting) {
    BookRails rails = new BookRails(new RailCap(100 * PERCENT, 10 * PERCENT), Map.of(), 1);
    BookRailWalk walk = walk(rails, 10);
    walk.offer(borrower("x", "east"), cut, 1);
    assertEquals(waiting, walk.walk().waiting());
  }

  @Test
  void exemptCutsAreCountedApartAndUseNothingUp() {
    BookRailWalk walk = walk(new BookRails(new RailCap(0, 0), Map.of(), 1), 10);
    assertEquals(RailVerdicts.EXEMPT, walk.offer(borrower("f", "east"), proposal(Exemption.FRAUD)));
    int held = walk.offer(borrower("g", "east"), proposal(null));
    RailVerdicts verdicts = walk.walk();
    assertEquals(new RailVerdicts.Cut(1, 700), verdicts.exempt());
    assertNull(verdicts.waitsFor(RailVerdicts.EXEMPT));
    assertNotNull(verdicts.waitsFor(held));
    Proposal watch = new Proposal(Action.MONITOR, "r", 1, 1, List.of(), NOTHING, null, null);
    assertThrows(IllegalArgumentException.class, () -> walk.offer(borrower("m", "east"), watch));
  }

  private static final Effect NOTHING = new Effect(null, null);

  private static Proposal proposal(@Nullable Exemption exemption) {
    return new Proposal(Action.SUSPEND, "r", 1_000, 300, List.of(), NOTHING, exemption, null);
  }

  @Test
  void neitherTheOrderOfLinesNorOfCutsMatters() {
    Random random = new Random(5);
    List<Cut> cuts = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String region = random.nextBoolean() ? "east" : "west";
      long cut = random.nextInt(6) * 100L;
      cuts.add(new Cut("c" + i, region, cut, cut == 0 ? 0 : random.nextInt(5) * 10L));
    }
    BookRails rails =
        new BookRails(
            new RailCap(30 * PERCENT, 15 * PERCENT),
            Map.of(SegmentField.REGION, new RailCap(20 * PERCENT, 40 * PERCENT)),
            1);
    Map<String, String> first = verdicts(walk(rails, 500), cuts);
    assertEquals(slowly(rails, 500, cuts), first);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(cuts, random);
      assertEquals(first, verdicts(walk(rails, 500), cuts));
    }
  }

  /** The same rule a second time, with decimals and lists. */
  private static Map<String, String> slowly(BookRails rails, int lines, List<Cut> cuts) {
    List<Cut> order = new ArrayList<>(cuts);
    order.sort(
        Comparator.comparing(BookRailWalkTest::rate)
            .thenComparing(Cut::saved)
            .reversed()
            .thenComparing(Cut::id));
    Map<String, String> told = new TreeMap<>();
    List<Cut> taken = new ArrayList<>();
    for (Cut cut : order) {
      List<Cut> mates = taken.stream().filter(c -> c.region().equals(cut.region())).toList();
      RailCap region = rails.segments().getOrDefault(SegmentField.REGION, OPEN);
      String why = breach("book", rails.whole(), lines, taken, cut);
      why = why == null ? breach(cut.region(), region, lines / 2, mates, cut) : why;
      told.put(cut.id(), why == null ? "goes on" : why);
      if (why == null) {
        taken.add(cut);
      }
    }
    return told;
  }

  private static BigDecimal rate(Cut cut) {
    return cut.cut() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(cut.saved()).divide(new BigDecimal(cut.cut()), MathContext.DECIMAL64);
  }

  private static @Nullable String breach(
      String name, RailCap cap, int lines, List<Cut> taken, Cut cut) {
    double lineShare = (taken.size() + 1) / (double) lines;
    long limit = taken.stream().mapToLong(Cut::cut).sum() + cut.cut();
    if (lineShare > cap.lines() / 1e8) {
      return name + " LINES";
    }
    return limit / (1000.0 * lines) > cap.limits() / 1e8 ? name + " LIMITS" : null;
  }

  @Test
  void whatWasDecidedInASegmentIsUsedUpThereAndNowhereElse() {
    Map<SegmentField, RailCap> regions =
        Map.of(SegmentField.REGION, new RailCap(10 * PERCENT, 100 * PERCENT));
    BookRailWalk walk = walk(new BookRails(OPEN, regions, 1), 10);
    DecidedCuts decided = new DecidedCuts();
    decided.add(borrower("d", "east"), 1);
    decided.add(borrower("e", "west"), 1);
    walk.decided(decided);
    int east = walk.offer(borrower("x", "east"), 1, 5);
    int nowhere = walk.offer(borrower("y", null), 1, 4);
    RailVerdicts verdicts = walk.walk();
    assertTrue(verdicts.waits(east));
    assertFalse(verdicts.waits(nowhere));
  }

  @Test
  void greatAmountsDoNotOverflow() {
    BookRailWalk walk =
        new BookRailWalk(new BookRails(new RailCap(100 * PERCENT, 50 * PERCENT), Map.of(), 1));
    long most = 9_007_199_254_740_991L;
    for (int i = 0; i < 500; i++) {
      walk.line(borrower("L" + i, "east"), most);
    }
    int worse = walk.offer(borrower("L2", "east"), most, most - 2);
    int better = walk.offer(borrower("L1", "east"), most - 1, most - 2);
    DecidedCuts decided = new DecidedCuts();
    for (int i = 0; i < 249; i++) {
      decided.add(borrower("d", "east"), most);
    }
    walk.decided(decided);
    RailVerdicts verdicts = walk.walk();
    assertNull(verdicts.waitsFor(better));
    assertNotNull(verdicts.waitsFor(worse));
  }
}
