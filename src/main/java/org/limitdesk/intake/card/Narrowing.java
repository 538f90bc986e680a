package org.limitdesk.intake.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Comparison;
import org.limitdesk.domain.scoring.Condition;
import org.limitdesk.domain.scoring.Condition.Compare;
import org.limitdesk.domain.scoring.Joining;

/** Conditions turned round and put together, with no more bounds than are needed. */
final class Narrowing {
  private Narrowing() {}

  /** True where the other is false, and unknown where it is unknown. */
  static Condition not(Condition condition) {
    return switch (condition) {
      case Condition.Always always -> new Condition.Always(!always.holds());
      case Condition.Missing missing -> new Condition.Missing(missing.field(), !missing.holds());
      case Compare compare -> new Compare(compare.field(), not(compare.how()), compare.bound());
      case Condition.OneNumberOf some ->
          new Condition.OneNumberOf(some.field(), some.numbers(), !some.holds());
      case Condition.OneWordOf some ->
          new Condition.OneWordOf(some.field(), some.words(), !some.holds());
      case Condition.Several several ->
          new Condition.Several(
              several.how() == Joining.AND ? Joining.OR : Joining.AND,
              several.parts().stream().map(Narrowing::not).toList());
    };
  }

  private static Comparison not(Comparison how) {
    return switch (how) {
      case EQUAL -> Comparison.NOT_EQUAL;
      case NOT_EQUAL -> Comparison.EQUAL;
      case LESS -> Comparison.GREATER_OR_EQUAL;
      case LESS_OR_EQUAL -> Comparison.GREATER;
      case GREATER -> Comparison.LESS_OR_EQUAL;
      case GREATER_OR_EQUAL -> Comparison.LESS;
    };
  }

  /** True where both are. */
  static Condition both(Condition one, Condition other) {
    List<Condition> parts = new ArrayList<>();
    add(one, parts);
    add(other, parts);
    return switch (parts.size()) {
      case 0 -> new Condition.Always(true);
      case 1 -> parts.getFirst();
      default -> new Condition.Several(Joining.AND, parts);
    };
  }

  private static void add(Condition condition, List<Condition> parts) {
    if (condition instanceof Condition.Several several && several.how() == Joining.AND) {
      several.parts().forEach(part -> add(part, parts));
    } else if (!condition.equals(new Condition.Always(true))) {
      for (int i = 0; i < parts.size(); i++) {
        Condition tighter = tighter(parts.get(i), condition);
        if (tighter != null) {
          parts.set(i, tighter);
          return;
        }
      }
      parts.add(condition);
    }
  }

  /** The one that says both, for two bounds on the same side of a field; else null. */
  private static @Nullable Condition tighter(Condition one, Condition other) {
    if (!(one instanceof Compare a && other instanceof Compare b) || !a.field().equals(b.field())) {
      return null;
    }
    if (side(a.how()) == 0 || side(a.how()) != side(b.how())) {
      return null;
    }
    if (a.bound() == b.bound()) {
      return isOpen(a.how()) ? a : b;
    }
    return (a.bound() > b.bound()) == (side(a.how()) > 0) ? a : b;
  }

  private static int side(Comparison how) {
    return switch (how) {
      case GREATER, GREATER_OR_EQUAL -> 1;
      case LESS, LESS_OR_EQUAL -> -1;
      case EQUAL, NOT_EQUAL -> 0;
    };
  }

  private static boolean isOpen(Comparison how) {
    return how == Comparison.GREATER || how == Comparison.LESS;
  }
}
