package org.limitdesk.domain.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.borrower.Borrower;

/** By what a policy may tell lines apart. Gender and age are no such field, ever. */
public enum SegmentField implements Code {
  PURPOSE,
  REGION,
  INDUSTRY,
  CAMPAIGN,
  PRODUCT;

  /** All of them, as a list so that no one copies an array in a loop. */
  public static final List<SegmentField> ALL = List.of(values());

  /** The borrower's value; null where it is not known. */
  public @Nullable String of(Borrower borrower) {
    return switch (this) {
      case PURPOSE -> borrower.purpose();
      case REGION -> borrower.region();
      case INDUSTRY -> borrower.industry();
      case CAMPAIGN -> borrower.campaign();
      case PRODUCT -> borrower.product();
    };
  }

  /** Whether a borrower has one of the values in every field named; an unknown value is none. */
  static boolean agree(Map<SegmentField, Set<String>> where, Borrower borrower) {
    return agree(where, field -> field.of(borrower));
  }

  /** The same of what has these values. */
  static boolean agree(
      Map<SegmentField, Set<String>> where, Function<SegmentField, @Nullable String> values) {
    for (Map.Entry<SegmentField, Set<String>> field : where.entrySet()) {
      String value = values.apply(field.getKey());
      if (value == null || !field.getValue().contains(value)) {
        return false;
      }
    }
    return true;
  }

  /** The field of that word; empty for another word. */
  public static Optional<SegmentField> named(String code) {
    return Code.find(SegmentField.class, code);
  }
}
