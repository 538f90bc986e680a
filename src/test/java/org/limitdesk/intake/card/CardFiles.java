package org.limitdesk.intake.card;

import java.nio.charset.StandardCharsets;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.intake.IntakeException;

/** A small card as a file, of which tests change one thing at a time. */
final class CardFiles {
  static final String SMALL =
      """
      <PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4">
        <Header modelVersion="7"><Annotation>made by hand</Annotation></Header>
        <DataDictionary>
          <DataField name="use" optype="continuous" dataType="double"/>
          <DataField name="work" optype="categorical" dataType="string"/>
        </DataDictionary>
        <Scorecard modelName="small" functionName="regression" initialScore="500.5"
            baselineScore="10">
          <Extension name="limitdesk.pdo" value="20"/>
          <Extension name="limitdesk.offset" value="480"/>
          <Extension name="limitdesk.tiers.low_from" value="520"/>
          <Extension name="limitdesk.tiers.medium_from" value="500"/>
          <Extension name="limitdesk.bad" value="reached M4"/>
          <Extension name="limitdesk.horizon_months" value="12"/>
          <Extension name="limitdesk.population" value="active lines"/>
          <Extension name="limitdesk.characteristics_version" value="1"/>
          <Extension name="somebody.else" value="is left alone"/>
          <MiningSchema>
            <MiningField name="use"/>
            <MiningField name="work" invalidValueTreatment="asMissing"/>
          </MiningSchema>
          <Characteristics>
            <Characteristic name="use of line" reasonCode="USE">
              <Attribute partialScore="5"><SimplePredicate field="use" operator="isMissing"/></Attribute>
              <Attribute partialScore="20"><SimplePredicate field="use" operator="lessThan" value="0.5"/></Attribute>
              <Attribute partialScore="-3.25" reasonCode="HIGH"><True/></Attribute>
            </Characteristic>
            <Characteristic name="work" reasonCode="WORK" baselineScore="2">
              <Attribute partialScore="2">
                <SimpleSetPredicate field="work" booleanOperator="isIn">
                  <Array n="2" type="string">nurse "night guard"</Array>
                </SimpleSetPredicate>
              </Attribute>
              <Attribute partialScore="0"><SimplePredicate field="work" operator="isMissing"/></Attribute>
              <Attribute partialScore="1"><True/></Attribute>
            </Characteristic>
          </Characteristics>
        </Scorecard>
      </PMML>
      """;

  private CardFiles() {}

  static Scorecard read(String text) throws IntakeException {
    return Cards.read("card.pmml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The small card with something else in one place. */
  static String with(String old, String replacement) {
    if (!SMALL.contains(old)) {
      throw new IllegalArgumentException("the small card has no " + old);
    }
    return SMALL.replace(old, replacement);
  }
}
