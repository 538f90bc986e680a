package org.limitdesk.domain.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.limitdesk.domain.scoring.expression.Datum;
import org.limitdesk.domain.scoring.expression.Scope;

/**
 * What is done with a line's values before the bins look at them: missing ones are replaced, and
 * derived fields are reckoned. A card that has neither pays nothing for it.
 */
final class Preparation {
  private final List<CardField> minded;
  private final List<DerivedField> derived;
  private final int room;

  private Preparation(List<CardField> minded, List<DerivedField> derived, int room) {
    this.minded = minded;
    this.derived = derived;
    this.room = room;
  }

  static Preparation of(Scorecard card) {
    Set<CardField> used = new LinkedHashSet<>();
    card.characteristics().forEach(each -> used.addAll(each.fields()));
    for (DerivedField each : card.derived().reversed()) {
      if (used.contains(each.field())) {
        each.expression().collectFields(used);
      }
    }
    return new Preparation(
        card.fields().stream().filter(each -> each.rules().mindsMissing()).toList(),
        card.derived().stream().filter(each -> used.contains(each.field())).toList(),
        card.derived().size());
  }

  /** The values themselves where there is nothing to do. */
  FieldValues of(FieldValues given) {
    if (minded.isEmpty() && derived.isEmpty()) {
      return given;
    }
    FieldValues values = given.with(room);
    for (CardField field : minded) {
      if (values.missing(field)) {
        values.put(field, whenMissing(field));
      }
    }
    Scope scope = Scope.of(values);
    for (DerivedField each : derived) {
      values.put(each.field(), reckoned(each, scope));
    }
    return values;
  }

  private static Datum whenMissing(CardField field) {
    Datum replacement = field.rules().whenMissing();
    return replacement != null && !field.rules().refuseMissing()
        ? replacement
        : new Datum.Fault("the card gives no score without a value of " + field.name());
  }

  private static Datum reckoned(DerivedField each, Scope scope) {
    Datum value = each.type().convert(each.expression().value(scope));
    return value instanceof Datum.Fault fault
        ? new Datum.Fault(each.field().name() + " cannot be reckoned: " + fault.why())
        : value;
  }
}
