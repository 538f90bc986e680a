package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

  /** The most points that a line can have here; reckoned points, which have no end, left out. */
  public BigDecimal most() {
    return fixed().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
  }

  /** The least points that a line can have here; reckoned points, which have no end, left out. */
  public BigDecimal least() {
    return fixed().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
  }

  /** The same, counting the points that a line has. */
  BigDecimal mostWith(BigDecimal points) {
    return fixed().reduce(points, BigDecimal::max);
  }

  /** The same, counting the points that a line has. */
  BigDecimal leastWith(BigDecimal points) {
    return fixed().reduce(points, BigDecimal::min);
  }

  private Stream<BigDecimal> fixed() {
    return attributes.stream().filter(bin -> bin.reckoned() == null).map(Attribute::points);
  }

  /** Whether a bin reckons its points. */
  public boolean reckons() {
    return attributes.stream().anyMatch(bin -> bin.reckoned() != null);
  }

  /** The fields that its bins look at. */
  public Set<CardField> fields() {
    Set<CardField> fields = new LinkedHashSet<>();
    for (Attribute attribute : attributes) {
      ConditionFields.collect(attribute.condition(), fields);
      if (attribute.reckoned() != null) {
        attribute.reckoned().collectFields(fields);
      }
    }
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
