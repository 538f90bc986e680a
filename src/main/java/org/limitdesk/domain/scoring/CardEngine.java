package org.limitdesk.domain.scoring;

import java.util.List;

/** A card made ready to evaluate many lines; holds no state between two of them. */
public final class CardEngine {
  private final Scorecard card;
  private final Characteristic[] characteristics;
  private final PointTable points;

  public CardEngine(Scorecard card) {
    this.card = card;
    List<Characteristic> all = card.characteristics();
    characteristics = all.toArray(Characteristic[]::new);
    points = PointTable.of(card.base(), all);
  }

  public Scorecard card() {
    return card;
  }

  /** The bin of each characteristic and their sum; not valid where one has no bin for the value. */
  public Evaluation evaluate(FieldValues values) {
    int[] bins = new int[characteristics.length];
    String fault = values.fault();
    long total = points.base();
    for (int i = 0; i < bins.length && fault == null; i++) {
      bins[i] = characteristics[i].bin(values);
      if (bins[i] < 0) {
        fault = noBin(characteristics[i], values);
      } else {
        total += points.points(i, bins[i]);
      }
    }
    return new Evaluation(values, bins, points.decimal(total), fault);
  }

  private static String noBin(Characteristic characteristic, FieldValues values) {
    StringBuilder seen = new StringBuilder();
    for (CardField field : characteristic.fields()) {
      String text = values.of(field).text();
      seen.append(seen.isEmpty() ? "" : ", ")
          .append(field.name())
          .append(text == null ? " missing" : " = " + text);
    }
    return "no bin of " + characteristic.name() + " holds " + seen;
  }
}
