package org.limitdesk.intake.card;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.CardEngine;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.Evaluation;
import org.limitdesk.domain.scoring.FieldValues;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.intake.IntakeException;

/** Cards whose one bin reckons its points. */
final class ExpressionCards {
  private static final String TEXT =
      """
      <PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4">
      <DataDictionary>
        <DataField name="x" optype="continuous" dataType="double"/>
        <DataField name="y" optype="continuous" dataType="double"/>
        <DataField name="w" optype="categorical" dataType="string"/>
      </DataDictionary>
      <TransformationDictionary>%s</TransformationDictionary>
      <Scorecard functionName="regression" initialScore="0" useReasonCodes="false">
        <MiningSchema><MiningField name="x"/><MiningField name="y"/><MiningField name="w"/></MiningSchema>
        <Characteristics><Characteristic name="c">
          <Attribute><True/><ComplexPartialScore>%s</ComplexPartialScore></Attribute>
        </Characteristic></Characteristics>
      </Scorecard></PMML>
      """;

  private ExpressionCards() {}

  static Scorecard card(String dictionary, String expression) throws IntakeException {
    return CardFiles.read(TEXT.formatted(dictionary, expression));
  }

  /** The score of a line, or why there is none. */
  static String score(Scorecard card, @Nullable String x, @Nullable String y, @Nullable String w) {
    @Nullable String[] cells = {x, y, w};
    FieldValues values = new FieldValues(card.fields().size());
    for (CardField field : card.fields()) {
      values.setText(field, cells[field.place()]);
    }
    Evaluation evaluation = new CardEngine(card).evaluate(values);
    String fault = evaluation.fault();
    return fault == null ? plain(evaluation.score()) : fault;
  }

  private static String plain(BigDecimal score) {
    return score.signum() == 0 ? "0" : score.stripTrailingZeros().toPlainString();
  }
}
