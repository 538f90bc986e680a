package org.limitdesk.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
  private static final CardField USE = CardField.of(0, "use", FieldKind.NUMBER);
  private static final CardField WORK = CardField.of(1, "work", FieldKind.WORD);
  private static final Condition YES = new Condition.Always(true);
  private static final Condition NO = new Condition.Always(false);

  /** Unknown as long as nothing is set. */
  private static final Condition PERHAPS = new Condition.Compare(USE, Comparison.LESS, 1);

  private static FieldValues values(double use) {
    return new FieldValues(2).set(USE, use);
  }

  private static FieldValues nothing() {
    return new FieldValues(2);
  }

  @ParameterizedTest
  @CsvSource({
    "EQUAL, FALSE, TRUE, FALSE",
    "NOT_EQUAL, TRUE, FALSE, TRUE",
    "LESS, TRUE, FALSE, FALSE",
    "LESS_OR_EQUAL, TRUE, TRUE, FALSE",
    "GREATER, FALSE, FALSE, TRUE",
    "GREATER_OR_EQUAL, FALSE, TRUE, TRUE"
  })
  void aNumberIsComparedWithItsBound(Comparison how, Truth below, Truth at, Truth above) {
    Condition condition = new Condition.Compare(USE, how, 0.3);
    assertEquals(below, condition.test(values(Math.nextDown(0.3))));
    assertEquals(at, condition.test(values(0.3)));
    assertEquals(above, condition.test(values(Math.nextUp(0.3))));
    assertEquals(Truth.UNKNOWN, condition.test(nothing()));
  }

  @Test
  void aShareThatIsExactlyTheBoundOfABinFallsOnIt() {
    for (long balance = 1; balance <= 1000; balance++) {
      double share = (double) (balance * 25_000) / 25_000_000;
      double bound = new java.math.BigDecimal(balance).movePointLeft(3).doubleValue();
      assertEquals(Truth.TRUE, TestCards.from(USE, bound).test(values(share)));
      assertEquals(Truth.FALSE, TestCards.less(USE, bound).test(values(share)));
    }
  }

  @Test
  void wordsAreInASetOrNotOrMissing() {
    Condition in = new Condition.OneWordOf(WORK, Set.of("farmer", "nurse"), true);
    Condition out = new Condition.OneWordOf(WORK, Set.of("farmer", "nurse"), false);
    assertEquals(Truth.TRUE, in.test(nothing().set(WORK, "nurse")));
    assertEquals(Truth.FALSE, out.test(nothing().set(WORK, "nurse")));
    assertEquals(Truth.TRUE, out.test(nothing().set(WORK, "clerk")));
    assertEquals(Truth.UNKNOWN, out.test(nothing()));
  }

  @Test
  void numbersAreInASetOrNotOrMissing() {
    Condition in = new Condition.OneNumberOf(USE, Set.of(1.0, 2.0), true);
    assertEquals(Truth.TRUE, in.test(values(2)));
    assertEquals(Truth.FALSE, in.test(values(3)));
    assertEquals(Truth.UNKNOWN, in.test(nothing()));
  }

  @Test
  void missingIsNeverUnknown() {
    assertEquals(Truth.TRUE, new Condition.Missing(USE, true).test(nothing()));
    assertEquals(Truth.FALSE, new Condition.Missing(USE, false).test(nothing()));
    assertEquals(Truth.FALSE, new Condition.Missing(USE, true).test(values(0)));
    assertEquals(Truth.TRUE, new Condition.Missing(WORK, true).test(nothing()));
  }

  @ParameterizedTest
  @CsvSource({
    "AND, TRUE, FALSE, UNKNOWN, FALSE, UNKNOWN",
    "OR, TRUE, TRUE, TRUE, FALSE, UNKNOWN",
    "XOR, FALSE, TRUE, UNKNOWN, FALSE, UNKNOWN",
    "SURROGATE, TRUE, TRUE, TRUE, FALSE, FALSE"
  })
  void severalConditionsFollowThePmmlTables(
      Joining how, Truth yesYes, Truth yesNo, Truth yesPerhaps, Truth noNo, Truth perhapsNo) {
    assertEquals(yesYes, join(how, YES, YES));
    assertEquals(yesNo, join(how, YES, NO));
    assertEquals(yesPerhaps, join(how, YES, PERHAPS));
    assertEquals(noNo, join(how, NO, NO));
    Truth expected = how == Joining.AND ? Truth.FALSE : perhapsNo;
    assertEquals(expected, join(how, PERHAPS, NO));
  }

  @Test
  void xorIsTrueForAnOddNumber() {
    assertEquals(Truth.TRUE, join(Joining.XOR, YES, YES, YES));
  }

  private static Truth join(Joining how, Condition... parts) {
    return new Condition.Several(how, List.of(parts)).test(nothing());
  }

  @Test
  void labelsReadLikeRangesAndLists() {
    Condition from = TestCards.from(USE, 0.3);
    Condition to = TestCards.less(USE, 0.5);
    assertEquals("< 0.5", to.label());
    assertEquals("[0.3, 0.5)", new Condition.Several(Joining.AND, List.of(from, to)).label());
    assertEquals("[0.3, 0.5)", new Condition.Several(Joining.AND, List.of(to, from)).label());
    Condition over = new Condition.Compare(USE, Comparison.GREATER, 18);
    Condition upTo = new Condition.Compare(USE, Comparison.LESS_OR_EQUAL, 100_000);
    assertEquals("(18, 100000]", new Condition.Several(Joining.AND, List.of(over, upTo)).label());
    Condition words = new Condition.OneWordOf(WORK, Set.of("nurse", "farmer"), true);
    assertEquals("farmer | nurse", words.label());
    assertEquals("not 7", new Condition.OneNumberOf(USE, Set.of(7.0), false).label());
    assertEquals("missing", new Condition.Missing(USE, true).label());
    assertEquals("otherwise", YES.label());
    Condition missing = new Condition.Missing(USE, true);
    assertEquals(
        "missing or < 0.5", new Condition.Several(Joining.OR, List.of(missing, to)).label());
    assertEquals(
        "use < 0.5 and work farmer | nurse",
        new Condition.Several(Joining.AND, List.of(to, words)).label());
  }
}
