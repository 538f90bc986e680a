package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One characteristic of a card. A line gets the points of the first bin, in the card's order, whose
 * condition is true.
 *
 * @param baseline the points that losses are measured from
 * @param reasonCode null where every bin has its own, or the card gives no reasons
 */
public record Characteristic(
    String name, List<Attribute> attributes, BigDecimal baseline, @Nullable String reasonCode) {
  public Characteristic {
    attributes = List.copyOf(attributes);
    if (attributes.isEmpty()) {
      throw new IllegalArgumentException("the characteristic " + name + " has no bins");
    }
  }

  /** The most points that a line can have here. */
  public BigDecimal most() {
    return attributes.stream().map(Attribute::points).reduce(BigDecimal::max).orElseThrow();
  }

  /** The least points that a line can have here. */
  public BigDecimal least() {
    return attributes.stream().map(Attribute::points).reduce(BigDecimal::min).orElseThrow();
  }

  /** The fields that its bins look at. */
  public Set<CardField> fields() {
    Set<CardField> fields = new LinkedHashSet<>();
    attributes.forEach(attribute -> ConditionFields.collect(attribute.condition(), fields));
    return fields;
  }

  /** The code of a bin: its own, or else the characteristic's; null where there is neither. */
  public @Nullable String reasonCode(Attribute attribute) {
    return attribute.reasonCode() != null ? attribute.reasonCode() : reasonCode;
  }

  /** The place of the bin that these values fall in, or -1 where none does. */
  int bin(FieldValues values) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).condition().test(values) == Truth.TRUE) {
        return i;
      }
    }
    return -1;
  }
}
