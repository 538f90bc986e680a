package org.limitdesk.domain.scoring;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.limitdesk.domain.scoring.Condition.Compare;
import org.limitdesk.domain.scoring.Condition.Missing;
import org.limitdesk.domain.scoring.Condition.Several;

/** Words for a condition. Ranges are written as in mathematics, the included end in a bracket. */
final class ConditionLabel {
  private ConditionLabel() {}

  static String of(Condition condition) {
    return switch (condition) {
      case Condition.Always always -> always.holds() ? "otherwise" : "never";
      case Missing missing -> missing.holds() ? "missing" : "not missing";
      case Compare compare -> compare.how().sign() + " " + PlainNumber.of(compare.bound());
      case Condition.OneNumberOf some ->
          list(some.numbers().stream().sorted().map(PlainNumber::of), some.holds());
      case Condition.OneWordOf some -> list(some.words().stream().sorted(), some.holds());
      case Several several -> several(several);
    };
  }

  private static String list(Stream<String> items, boolean holds) {
    String all = items.collect(Collectors.joining(" | "));
    return holds ? all : "not " + all;
  }

  private static String several(Several several) {
    List<Condition> parts = several.parts();
    if (several.how() == Joining.AND
        && parts.size() == 2
        && parts.get(0) instanceof Compare one
        && parts.get(1) instanceof Compare two
        && one.field().equals(two.field())) {
      if (one.how().isLower() && two.how().isUpper()) {
        return range(one, two);
      }
      if (two.how().isLower() && one.how().isUpper()) {
        return range(two, one);
      }
    }
    return joined(several);
  }

  private static String range(Compare lower, Compare upper) {
    return (lower.how() == Comparison.GREATER ? "(" : "[")
        + PlainNumber.of(lower.bound())
        + ", "
        + PlainNumber.of(upper.bound())
        + (upper.how() == Comparison.LESS ? ")" : "]");
  }

  private static String joined(Several several) {
    boolean fieldsDiffer = ConditionFields.of(several).size() > 1;
    return several.parts().stream()
        .map(part -> named(part, fieldsDiffer))
        .collect(
            Collectors.joining(
                " " + several.how().name().toLowerCase(java.util.Locale.ROOT) + " "));
  }

  private static String named(Condition part, boolean fieldsDiffer) {
    String label = part instanceof Several ? "(" + of(part) + ")" : of(part);
    Collection<CardField> fields = ConditionFields.of(part);
    return fieldsDiffer && fields.size() == 1
        ? fields.iterator().next().name() + " " + label
        : label;
  }
}
