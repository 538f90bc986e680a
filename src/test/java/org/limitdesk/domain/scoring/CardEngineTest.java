package org.limitdesk.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.limitdesk.domain.scoring.TestCards.bin;
import static org.limitdesk.domain.scoring.TestCards.from;
import static org.limitdesk.domain.scoring.TestCards.less;
import static org.limitdesk.domain.scoring.TestCards.missing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardEngineTest {
  private final TestCards cards = new TestCards();
  private final CardField use = cards.number("use");

  @ParameterizedTest
  @CsvSource({"-5, 10.5", "0, 10.5", "0.3, 7.25", "0.4999, 7.25", "0.5, 1", "9, 1", "NaN, 3"})
  void binsAreClosedBelowAndOpenAbove(double value, BigDecimal expected) {
    cards.add(
        "use",
        "0",
        "R",
        bin(missing(use), "3"),
        bin(less(use, 0.3), "10.5"),
        bin(less(use, 0.5), "7.25"),
        bin(from(use, 0.5), "1"));
    assertEquals(0, expected.compareTo(evaluate(value).score()));
  }

  @Test
  void theFirstBinThatIsTrueCounts() {
    cards.add("use", "0", "R", bin(less(use, 9), "1"), bin(less(use, 5), "2"));
    assertEquals(new BigDecimal("1"), evaluate(2).score());
  }

  @Test
  void decimalsAddUpExactly() {
    cards.base("0.1").same("a", "0", "0.2").same("b", "0", "116.31861805531601");
    assertEquals(new BigDecimal("116.61861805531601"), evaluate(0).score());
  }

  @Test
  void withoutABinThereIsNoScoreButAReason() {
    cards.add("use of line", "0", "R", bin(less(use, 0.3), "1"));
    Evaluation none = evaluate(0.75);
    assertFalse(none.valid());
    assertEquals("no bin of use of line holds use = 0.75", none.fault());
    assertThrows(IllegalStateException.class, none::score);
    assertEquals("no bin of use of line holds use missing", evaluate(Double.NaN).fault());
  }

  @ParameterizedTest
  @CsvSource({"NO_SCORE, -1", "AS_MISSING, 2", "AS_IS, 1"})
  void aValueThatIsNotAllowedIsTreatedAsTheFieldSays(InvalidTreatment otherwise, long score) {
    AllowedValues small =
        new AllowedValues(Set.of(), Set.of(), List.of(new NumberRange(0, false, 1, true)));
    CardField field = cards.field(new CardField(1, "share", FieldKind.NUMBER, small, otherwise));
    cards.add("share", "0", "R", bin(missing(field), "2"), bin(from(field, 0), "1"));
    CardEngine engine = new CardEngine(cards.card());
    assertTrue(engine.evaluate(new FieldValues(2).set(field, 0)).valid());
    Evaluation odd = engine.evaluate(new FieldValues(2).set(field, 1));
    assertEquals(score >= 0, odd.valid());
    if (odd.valid()) {
      assertEquals(BigDecimal.valueOf(score), odd.score());
    } else {
      assertEquals("the card does not allow the value 1 of share", odd.fault());
    }
  }

  @Test
  void aWordThatIsNotAllowedGivesNoScore() {
    AllowedValues known = new AllowedValues(Set.of("a", "b"), Set.of(), List.of());
    CardField field =
        cards.field(new CardField(1, "word", FieldKind.WORD, known, InvalidTreatment.NO_SCORE));
    cards.same("all", "0", "1");
    CardEngine engine = new CardEngine(cards.card());
    assertTrue(engine.evaluate(new FieldValues(2).set(field, "b")).valid());
    assertEquals(
        "the card does not allow the value c of word",
        engine.evaluate(new FieldValues(2).set(field, "c")).fault());
  }

  @Test
  void pointsThatCannotBeHeldExactlyAreRefused() {
    cards.same("a", "0", "1000000000").same("b", "0", "0.000000000000001");
    assertThrows(IllegalArgumentException.class, cards::card);
  }

  @Test
  void aCardThatContradictsItselfIsRefused() {
    assertThrows(IllegalArgumentException.class, cards::card, "no characteristics");
    cards.same("a", "0", "1").same("a", "0", "1");
    assertThrows(IllegalArgumentException.class, cards::card, "a name twice");
    TestCards unnamed = new TestCards().pd().same("a", "0", "1");
    assertThrows(
        IllegalArgumentException.class, () -> unnamed.card(CardTerms.NONE), "PD without terms");
    TestCards codeless = new TestCards().add("a", "0", null, bin(new Condition.Always(true), "1"));
    assertThrows(IllegalArgumentException.class, codeless::card, "a bin without a reason code");
    assertEquals(1, codeless.reasons(ReasonRule.NONE).card().characteristics().size());
  }

  private Evaluation evaluate(double value) {
    return new CardEngine(cards.card()).evaluate(new FieldValues(1).set(use, value));
  }
}
