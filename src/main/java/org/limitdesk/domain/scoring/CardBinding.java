package org.limitdesk.domain.scoring;

import java.util.List;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.scoring.characteristic.Characteristics;
import org.limitdesk.domain.scoring.characteristic.DerivedCharacteristic;
import org.limitdesk.domain.scoring.characteristic.DerivedNumber;
import org.limitdesk.domain.scoring.characteristic.DerivedWord;
import org.limitdesk.domain.scoring.characteristic.LineView;

/** Which derived characteristic fills each field of a card. */
final class CardBinding {
  private final CardField[] fields;
  private final DerivedCharacteristic[] sources;

  private CardBinding(CardField[] fields, DerivedCharacteristic[] sources) {
    this.fields = fields;
    this.sources = sources;
  }

  static CardBinding of(Scorecard card) {
    if (card.terms().registryVersion() > Characteristics.VERSION) {
      throw new CardMisfit(
          "the card was made with version "
              + card.terms().registryVersion()
              + " of the characteristics; this program has version "
              + Characteristics.VERSION);
    }
    List<CardField> fields = card.fields();
    return new CardBinding(
        fields.toArray(CardField[]::new),
        fields.stream().map(CardBinding::source).toArray(DerivedCharacteristic[]::new));
  }

  private static DerivedCharacteristic source(CardField field) {
    DerivedCharacteristic source =
        Characteristics.find(field.name())
            .orElseThrow(() ->
                new CardMisfit(
                    "the card looks at \""
                        + field.name()
                        + "\", which is no characteristic of this program; the page about"
                        + " scorecards lists them"));
    if (source instanceof DerivedNumber != (field.kind() == FieldKind.NUMBER)) {
      throw new CardMisfit(
          "the card takes \"" + field.name() + "\" for another kind of value than it is");
    }
    return source;
  }

  FieldValues values(LineHistory line) {
    LineView view = new LineView(line);
    FieldValues values = new FieldValues(fields.length);
    for (int i = 0; i < fields.length; i++) {
      switch (sources[i]) {
        case DerivedNumber number -> values.set(fields[i], number.value().applyAsDouble(view));
        case DerivedWord word -> values.set(fields[i], word.value().of(view));
      }
    }
    return values;
  }
}
