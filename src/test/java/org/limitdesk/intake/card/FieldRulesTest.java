package org.limitdesk.intake.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.scoring.CardEngine;
import org.limitdesk.domain.scoring.Evaluation;
import org.limitdesk.domain.scoring.FieldValues;
import org.limitdesk.domain.scoring.Scorecard;

/** The small card's points of {@code use}: 5 missing, 20 below 0.5, else −3.25; work gives 0. */
class FieldRulesTest {
  private static final String DATA =
      "<DataField name=\"use\" optype=\"continuous\" dataType=\"double\"/>";
  private static final String MINED = "<MiningField name=\"use\"/>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          missingValueReplacement="0.1"                            | | | 20
          missingValueReplacement="0.1" missingValueTreatment="asMean" | | 0.9 | -3.25
          missingValueTreatment="returnInvalid"                    | | | the card gives no score without a value of use
          missingValueTreatment="returnInvalid"                    | | 0.1 | 20
          outliers="asMissingValues" lowValue="0" highValue="1"    | | 7 | 5
          outliers="asExtremeValues" lowValue="0.6" highValue="1"  | | -7 | -3.25
          outliers="asExtremeValues" lowValue="0" highValue="0.4"  | | 7 | 20
          outliers="asIs"                                          | | 7 | -3.25
          invalidValueTreatment="asMissing" missingValueReplacement="0.1" | <Interval closure="closedClosed" leftMargin="0" rightMargin="1"/> | 7 | 20
          invalidValueTreatment="asMissing"                        | <Interval closure="closedClosed" leftMargin="0" rightMargin="1"/> | 7 | 5
          invalidValueTreatment="asValue" invalidValueReplacement="0.2" | <Interval closure="closedClosed" leftMargin="0" rightMargin="1"/> | 7 | 20
          invalidValueTreatment="asIs"                             | <Interval closure="closedClosed" leftMargin="0" rightMargin="1"/> | 7 | -3.25
          invalidValueTreatment="asIs"                             | | much | the card does not allow the value much of use
          invalidValueTreatment="asMissing"                        | | much | 5
          invalidValueTreatment="returnInvalid"                    | <Interval closure="openClosed" leftMargin="0" rightMargin="1"/> | 0 | the card does not allow the value 0 of use
          usageType="active"                                       | <Value value="-99" property="missing"/> | -99 | 5
          usageType="active"                                       | <Value value="none" property="missing"/> | none | 5
          usageType="active"                                       | <Value value="-99" property="invalid"/> | -99 | the card does not allow the value -99 of use
          invalidValueTreatment="asMissing"                        | <Value value="0.3"/><Value value="0.9"/> | 0.31 | 5
          """)
  void valuesAreMadeReadyAsTheFieldSays(String mined, String values, String use, String expected)
      throws IOException {
    String text =
        CardFiles.with(MINED, MINED.replace("/>", " " + mined + "/>"))
            .replace(
                DATA, DATA.replace("/>", ">" + (values == null ? "" : values) + "</DataField>"));
    Scorecard card = CardFiles.read(text);
    FieldValues given = new FieldValues(2);
    given.setText(card.fields().get(0), use);
    Evaluation evaluation = new CardEngine(card).evaluate(given);
    String told =
        evaluation.valid()
            ? evaluation.score().subtract(card.base()).stripTrailingZeros().toPlainString()
            : evaluation.fault();
    assertEquals(expected, told);
  }
}
