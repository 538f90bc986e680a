package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.expression.Datum;
import org.limitdesk.domain.scoring.expression.Expression;
import org.limitdesk.domain.scoring.expression.Scope;
import org.limitdesk.domain.scoring.expression.ValueType;

/** A card made ready to evaluate many lines; holds no state between two of them. */
public final class CardEngine {
  private static final @Nullable BigDecimal[] NONE = new @Nullable BigDecimal[0];

  private final Scorecard card;
  private final Characteristic[] characteristics;
  private final Preparation preparation;
  private final PointTable points;
  private final boolean reckons;

  public CardEngine(Scorecard card) {
    this.card = card;
    List<Characteristic> all = card.characteristics();
    characteristics = all.toArray(Characteristic[]::new);
    preparation = Preparation.of(card);
    points = PointTable.of(card.base(), all);
    reckons = all.stream().anyMatch(Characteristic::reckons);
  }

  public Scorecard card() {
    return card;
  }

  /** The bin of each characteristic and their sum; not valid where one has no bin for the value. */
  public Evaluation evaluate(FieldValues given) {
    FieldValues values = preparation.of(given);
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
    return reckons && fault == null
        ? reckoned(values, bins, points.decimal(total))
        : new Evaluation(values, bins, NONE, points.decimal(total), fault);
  }

  private Evaluation reckoned(FieldValues values, int[] bins, BigDecimal fixed) {
    @Nullable BigDecimal[] own = new @Nullable BigDecimal[bins.length];
    Scope scope = Scope.of(values);
    BigDecimal total = fixed;
    String fault = null;
    for (int i = 0; i < bins.length && fault == null; i++) {
      Expression how = characteristics[i].attributes().get(bins[i]).reckoned();
      Datum result = how == null ? null : ValueType.NUMBER.convert(how.value(scope));
      if (result instanceof Datum.Number number) {
        own[i] = BigDecimal.valueOf(number.number());
        total = total.add(Objects.requireNonNull(own[i]));
      } else if (result != null) {
        fault = noPoints(characteristics[i], result);
      }
    }
    return new Evaluation(values, bins, own, total, fault);
  }

  private static String noPoints(Characteristic characteristic, Datum result) {
    return "the points of %s cannot be reckoned: %s"
        .formatted(
            characteristic.name(), result.isMissing() ? "a value is missing" : result.text());
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
