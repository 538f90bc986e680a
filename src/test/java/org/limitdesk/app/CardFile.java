package org.limitdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small card of somebody's own, as a file. */
final class CardFile {
  private static final String CARD =
      """
      <PMML version="4.4"><Header modelVersion="%s"/>
      <DataDictionary><DataField name="dpd_now" optype="continuous" dataType="double"/>
      <DataField name="utilisation_now" optype="continuous" dataType="double"/></DataDictionary>
      <Scorecard modelName="own" functionName="regression" initialScore="600" useReasonCodes="false">
      <Extension name="limitdesk.bad" value="reached M4 (over 90 days past due) or was charged off"/>
      <Extension name="limitdesk.horizon_months" value="6"/>
      <Extension name="limitdesk.population" value="all open lines"/>
      <Extension name="limitdesk.pdo" value="20"/>
      <Extension name="limitdesk.offset" value="500"/>
      <Extension name="limitdesk.tiers.low_from" value="640"/>
      <Extension name="limitdesk.tiers.medium_from" value="600"/>
      <MiningSchema><MiningField name="dpd_now"/><MiningField name="utilisation_now"/></MiningSchema>
      <Characteristics><Characteristic name="overdue">
        <Attribute partialScore="30"><SimplePredicate field="dpd_now" operator="lessThan" value="1"/></Attribute>
        <Attribute partialScore="-45"><True/></Attribute>
      </Characteristic>
      <Characteristic name="use">
        <Attribute partialScore="25"><SimplePredicate field="utilisation_now" operator="lessThan" value="0.5"/></Attribute>
        <Attribute partialScore="-10"><True/></Attribute>
      </Characteristic></Characteristics></Scorecard></PMML>
      """;

  private CardFile() {}

  /** One of that version. */
  static Path of(Path folder, String version) throws IOException {
    return Files.writeString(folder.resolve("own-" + version + ".pmml"), CARD.formatted(version));
  }

  /** One whose fourth line is no XML. */
  static Path broken(Path folder) throws IOException {
    String text = CARD.formatted("1").replace("<Scorecard modelName", "<Scorecard < modelName");
    return Files.writeString(folder.resolve("broken.pmml"), text);
  }
}
