package org.limitdesk.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.scoring.Condition.Compare;
import org.limitdesk.domain.scoring.Condition.Several;

class FreeRangeTest {
  private static final CardField FIELD = CardField.of(0, "some", FieldKind.NUMBER);
  private static final CardField WORD = CardField.of(1, "word", FieldKind.WORD);
  private final SplittableRandom random = new SplittableRandom(7);

  @Test
  void neighbouringBinsThatLoseNothingAreOneRange() {
    Characteristic each =
        of(
            bin(new Compare(FIELD, Comparison.LESS, 0.0065), 35),
            bin(between(0.0065, 0.21), 7),
            bin(between(0.21, 0.54), -1),
            bin(new Compare(FIELD, Comparison.GREATER_OR_EQUAL, 0.54), -3));
    NumberRange expected = new NumberRange(Double.NEGATIVE_INFINITY, true, 0.21, true);
    assertEquals(Optional.of(expected), FreeRange.nearest(card(each), each, 0.87));
  }

  @Test
  void theNearerOfTwoRangesIsTold() {
    Characteristic each =
        of(
            bin(between(0, 10), 5),
            bin(between(10, 20), -1),
            bin(between(20, 30), 5),
            bin(new Condition.Always(true), -9));
    assertEquals(
        Optional.of(new NumberRange(20, false, 30, true)), FreeRange.nearest(card(each), each, 17));
    assertEquals(
        Optional.of(new NumberRange(0, false, 10, true)), FreeRange.nearest(card(each), each, 13));
  }

  @Test
  void aFirstBinHidesTheSameNumbersOfALaterOne() {
    Characteristic each =
        of(
            bin(new Compare(FIELD, Comparison.GREATER, 3), -2),
            bin(new Compare(FIELD, Comparison.GREATER_OR_EQUAL, 0), 9),
            bin(new Condition.Always(true), -2));
    assertEquals(
        Optional.of(new NumberRange(0, false, 3, false)), FreeRange.nearest(card(each), each, 4));
  }

  @Test
  void wordsAndMissingNumbersAndHopelessBinsHaveNone() {
    Characteristic word =
        of(bin(new Condition.Missing(WORD, true), 5), bin(new Condition.Always(true), -1));
    assertEquals(Optional.empty(), FreeRange.nearest(card(word), word, 1));
    Characteristic hopeless = of(bin(new Condition.Missing(FIELD, false), -5));
    assertEquals(Optional.empty(), FreeRange.nearest(card(hopeless), hopeless, 1));
    assertEquals(Optional.empty(), FreeRange.nearest(card(hopeless), hopeless, Double.NaN));
  }

  @Test
  void whateverTheBinsEveryNumberOfTheRangeIsFreeAndNoneNearerIs() {
    int found = 0;
    for (int i = 0; i < 500; i++) {
      Characteristic each = diced();
      double number = random.nextInt(41) / 2.0 - 5;
      if (!isFree(each, number)) {
        NumberRange range = FreeRange.nearest(card(each), each, number).orElse(null);
        double nearest = Double.POSITIVE_INFINITY;
        // All bounds are whole numbers from 0 to 10, so that quarters meet every stretch.
        for (double other = -6; other <= 17; other += 0.25) {
          boolean isFree = isFree(each, other);
          if (isFree) {
            nearest = Math.min(nearest, Math.abs(other - number));
          }
          assertTrue(range == null || !range.holds(other) || isFree, other + " in " + range);
        }
        assertEquals(range == null, Double.isInfinite(nearest), each::toString);
        if (range != null) {
          double away = Math.max(range.from() - number, number - range.to());
          assertTrue(away <= nearest && nearest <= away + 0.25, away + " and " + nearest);
          found++;
        }
      }
    }
    assertTrue(found > 100, "ranges: " + found);
  }

  private boolean isFree(Characteristic each, double number) {
    int bin = each.bin(new FieldValues(2).set(FIELD, number));
    return bin >= 0 && each.attributes().get(bin).points().signum() >= 0;
  }

  private Characteristic diced() {
    List<Attribute> bins = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      Comparison[] how = Comparison.values();
      Condition condition =
          random.nextBoolean()
              ? between(random.nextInt(6), 5 + random.nextInt(6))
              : new Compare(FIELD, how[random.nextInt(how.length)], random.nextInt(11));
      bins.add(bin(condition, random.nextInt(10) - 7));
    }
    return of(bins.toArray(Attribute[]::new));
  }

  private static Condition between(double from, double to) {
    return new Several(
        Joining.AND,
        List.of(
            new Compare(FIELD, Comparison.GREATER_OR_EQUAL, from),
            new Compare(FIELD, Comparison.LESS, to)));
  }

  private static Attribute bin(Condition condition, int points) {
    return new Attribute(condition, BigDecimal.valueOf(points), null);
  }

  /** Points below 0 are lost. */
  private static Characteristic of(Attribute... bins) {
    return new Characteristic("some", List.of(bins), BigDecimal.ZERO, null);
  }

  private static Scorecard card(Characteristic each) {
    return new Scorecard(
        "a card",
        "1",
        CardTerms.NONE,
        BigDecimal.ZERO,
        null,
        null,
        ReasonRule.NONE,
        List.of(FIELD, WORD),
        List.of(each));
  }
}
