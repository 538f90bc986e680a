package org.limitdesk.intake.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.IntakeException;

/**
 * One element of a card's file.
 *
 * @param place where it begins; errors about its attributes are told there too
 * @param namespace empty for none
 * @param text its own text, without that of its children
 */
record PmmlNode(
    PmmlPlace place,
    String name,
    String namespace,
    Map<String, String> attributes,
    List<PmmlNode> children,
    String text) {
  private static final int MOST_DIGITS = 40;

  /** The attribute, or null where the element does not have it. */
  @Nullable String get(String attribute) {
    return attributes.get(attribute);
  }

  String get(String attribute, String otherwise) {
    return attributes.getOrDefault(attribute, otherwise);
  }

  String needed(String attribute) throws IntakeException {
    String value = attributes.get(attribute);
    if (value == null) {
      throw place.refuse(name + " needs the attribute " + attribute);
    }
    return value;
  }

  /** A decimal number; null where the element does not have the attribute. */
  @Nullable BigDecimal decimal(String attribute) throws IntakeException {
    String value = attributes.get(attribute);
    return value == null ? null : decimal(attribute, value);
  }

  /** A decimal number written in an attribute of this element. */
  BigDecimal decimal(String attribute, String value) throws IntakeException {
    try {
      BigDecimal number = new BigDecimal(value.strip());
      if (number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS) {
        return number.scale() < 0 ? number.setScale(0) : number;
      }
    } catch (NumberFormatException e) {
      throw place.refuse(attribute + " is no number: " + value);
    }
    throw place.refuse(attribute + " has too many digits: " + value);
  }

  /** A number that is compared with; not infinite and not NaN. */
  double number(String value) throws IntakeException {
    return decimal("value", value).doubleValue();
  }

  boolean yes(String attribute, boolean otherwise) throws IntakeException {
    return switch (get(attribute, Boolean.toString(otherwise))) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw place.refuse(attribute + " is true or false");
    };
  }

  List<PmmlNode> all(String child) {
    return children.stream().filter(each -> each.name.equals(child)).toList();
  }

  /** The first child of that name. */
  Optional<PmmlNode> first(String child) {
    return children.stream().filter(each -> each.name.equals(child)).findFirst();
  }

  PmmlNode only(String child) throws IntakeException {
    List<PmmlNode> found = all(child);
    if (found.size() != 1) {
      throw place.refuse(name + " needs exactly one " + child);
    }
    return found.getFirst();
  }

  /** The children that are no {@code Extension}. */
  List<PmmlNode> content() {
    return children.stream().filter(each -> !each.name.equals("Extension")).toList();
  }
}
