package org.limitdesk.report.card;

import java.util.LinkedHashMap;
import java.util.Map;
import org.limitdesk.domain.scoring.Attribute;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.fit.FittedCard;
import org.limitdesk.domain.scoring.fit.FittedCard.FittedBin;
import org.limitdesk.domain.scoring.fit.FittedCard.FittedCharacteristic;

/** A fitted card as a file that says of each bin what it was made from. */
public final class FittedCardText {
  private FittedCardText() {}

  /** The whole file. */
  public static String of(FittedCard fitted) {
    return CardText.write(
        fitted.card(), (characteristic, bin) -> notes(fitted, characteristic, bin));
  }

  private static Map<String, String> notes(
      FittedCard fitted, Characteristic characteristic, Attribute bin) {
    int place = fitted.card().characteristics().indexOf(characteristic);
    FittedCharacteristic made = fitted.characteristics().get(place);
    FittedBin figures = made.bins().get(characteristic.attributes().indexOf(bin));
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("good", Long.toString(figures.good()));
    notes.put("bad", Long.toString(figures.bad()));
    notes.put("woe", Double.toString(figures.woe()));
    notes.put("iv", Double.toString(figures.information()));
    notes.put("coefficient", Double.toString(made.slope()));
    return notes;
  }
}
