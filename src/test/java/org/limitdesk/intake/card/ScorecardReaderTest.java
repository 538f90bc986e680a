package org.limitdesk.intake.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.CardEngine;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.domain.scoring.FieldValues;
import org.limitdesk.domain.scoring.ReasonRule;
import org.limitdesk.domain.scoring.Scale;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.Tiers;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.report.card.CardText;

class ScorecardReaderTest {
  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Test
  void theTermsOfACardAreRead() throws IOException {
    Scorecard card = CardFiles.read(CardFiles.SMALL);
    assertEquals("small", card.name());
    assertEquals("7", card.version());
    assertEquals(number("500.5"), card.base());
    assertEquals(new Scale(number("480"), number("20")), card.scale());
    assertEquals(new Tiers(number("520"), number("500")), card.tiers());
    assertEquals(new CardTerms("reached M4", 12, "active lines", 1, "made by hand"), card.terms());
    assertEquals(ReasonRule.POINTS_BELOW, card.reasons());
  }

  @ParameterizedTest
  @CsvSource({"0.1, nurse, 522.5", "0.5, night guard, 499.25", "NaN, , 505.5", "9, clerk, 498.25"})
  void linesGetTheirPoints(double use, String work, BigDecimal score) throws IOException {
    assertEquals(0, score.compareTo(breakdown(use, work).score()));
  }

  private static Breakdown breakdown(double use, String work) throws IOException {
    Scorecard card = CardFiles.read(CardFiles.SMALL);
    FieldValues values = new FieldValues(2);
    values.set(card.fields().get(0), use).set(card.fields().get(1), work);
    return Breakdown.of(card, new CardEngine(card).evaluate(values));
  }

  @Test
  void ownBaselinesBeatTheCardsAndOwnCodesTheCharacteristics() throws IOException {
    Breakdown breakdown = breakdown(0.9, "clerk");
    assertEquals(number("13.25"), breakdown.lines().get(0).lost());
    assertEquals(number("1"), breakdown.lines().get(1).lost());
    assertEquals(java.util.List.of("HIGH", "WORK"), breakdown.reasonCodes());
  }

  @Test
  void aCardGoesOutAndComesBackTheSame() throws IOException {
    Scorecard card = CardFiles.read(CardFiles.with(" invalidValueTreatment=\"asMissing\"", ""));
    assertEquals(card, CardFiles.read(CardText.write(card)));
    for (String name : Cards.shipped()) {
      Scorecard shipped = Cards.read(name, Cards.shipped(name));
      assertEquals(shipped, CardFiles.read(CardText.write(shipped)));
    }
  }

  @Test
  void withoutReasonCodesABaselineIsNotNeeded() throws IOException {
    String text =
        CardFiles.with("baselineScore=\"10\"", "useReasonCodes=\"false\"")
            .replace(" reasonCode=\"USE\"", "");
    Scorecard card = CardFiles.read(text);
    assertEquals(ReasonRule.NONE, card.reasons());
    assertEquals(number("20"), card.characteristics().getFirst().baseline());
  }

  @Test
  void withoutOurTermsThereIsNoPdAndNoTier() throws IOException {
    Scorecard card =
        CardFiles.read(CardFiles.SMALL.replaceAll("<Extension name=\"limitdesk[^>]*/>", ""));
    assertNull(card.scale());
    assertNull(card.tiers());
    assertEquals(new CardTerms(null, 0, null, 0, "made by hand"), card.terms());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LD-232 | 9:5  | no term limitdesk.pd0     | limitdesk.pdo" | limitdesk.pd0"
          LD-232 | 10:5 | limitdesk.pdo stands here a second time | limitdesk.offset | limitdesk.pdo
          LD-232 | 10:5  | limitdesk.offset needs limitdesk.pdo | limitdesk.pdo | other.pdo
          LD-232 | 10:5  | is no number              | value="480" | value="four"
          LD-232 | 9:5  | must be above 0           | value="20" | value="0"
          LD-232 | 11:5 | must be above             | value="520" | value="500"
          LD-232 | 14:5 | whole number from 1 to 120 | value="12" | value="0"
          LD-232 | 7:3  | must name its bad definition | limitdesk.bad | other.bad
          LD-232 | 19:7 | DataDictionary has no field use | DataField name="use" | DataField name="usage"
          LD-232 | 19:7 | half is no number         | MiningField name="use" | MiningField name="use" missingValueReplacement="half"
          LD-232 | 19:7 | no missingValueTreatment  | MiningField name="use" | MiningField name="use" missingValueTreatment="asGuess"
          LD-232 | 19:7 | needs the attribute lowValue | MiningField name="use" | MiningField name="use" outliers="asExtremeValues"
          LD-232 | 19:7 | only there                | MiningField name="use" | MiningField name="use" invalidValueTreatment="asValue"
          LD-232 | 19:7 | invalidValueTreatment is  | MiningField name="use" | MiningField name="use" invalidValueTreatment="asGuess"
          LD-232 | 7:3  | no baselineMethod best    | baselineScore="10" | baselineScore="10" baselineMethod="best"
          LD-232 | 25:38 | no active field usage    | field="use" operator="lessThan" | field="usage" operator="lessThan"
          LD-232 | 25:38 | no operator less         | lessThan | less
          LD-232 | 25:38 | no number                | value="0.5" | value="half"
          LD-232 | 25:38 | has too many digits      | value="0.5" | value="1e999"
          LD-232 | 25:9 | needs its points          | partialScore="20" | score="20"
          LD-232 | 26:9 | exactly one predicate     | <True/></Attribute>\\n      </Char | </Attribute>\\n      </Char
          LD-232 | 24:9 | has no reasonCode         | " reasonCode="USE" | "
          LD-232 | 23:7 | has no baselineScore      | baselineScore="10" | baselineMethod="max"
          LD-232 | 31:13 | the Array has 2 items, not 3 | n="2" | n="3"
          LD-232 | 31:13 | cannot be read from      | guard" | guard
          LD-232 | 7:3  | two characteristics       | name="use of line" | name="work"
          LD-232 | 7:3  | this is a TreeModel       | Scorecard | TreeModel
          LD-233 | 1:57  | PMML 4.0 to 4.4           | version="4.4" | version="3.2"
          LD-232 | 1:35  | the namespace is          | http://www.dmg.org/PMML-4_4 | urn:x
          LD-233 | 18:14 | castInteger of a Target  | <MiningSchema> | <Targets><Target castInteger="round"/></Targets><MiningSchema>
          LD-233 | 18:5 | Segmentation is not read  | <MiningSchema> | <Segmentation/><MiningSchema>
          LD-233 | 4:5  | numbers, strings or booleans | "double" | "dateDaysSince[1960]"
          """)
  void whatIsWrongIsSaidWithItsPlace(
      String code, String place, String why, String old, String replacement) {
    String text = CardFiles.with(lines(old), lines(replacement));
    IntakeException failure = assertThrows(IntakeException.class, () -> CardFiles.read(text));
    String[] at = place.split(":", -1);
    String start = "card.pmml, line " + at[0] + ", column " + at[1] + ": ";
    assertTrue(failure.getMessage().startsWith(start), failure.getMessage());
    assertTrue(failure.getMessage().contains(why), failure.getMessage());
    assertEquals(code, failure.code());
  }

  private static String lines(String cell) {
    return cell.replace("\\n", "\n");
  }

  @Test
  void aMissingFileOrCardIsNamed() {
    assertEquals(
        "LD-230",
        assertThrows(IntakeException.class, () -> Cards.read(Path.of("nowhere.pmml"))).code());
    assertEquals(
        "LD-230", assertThrows(IntakeException.class, () -> Cards.shipped("nothing")).code());
  }
}
