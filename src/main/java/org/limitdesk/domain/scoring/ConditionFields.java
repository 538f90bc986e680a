package org.limitdesk.domain.scoring;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which fields a condition asks for. */
final class ConditionFields {
  private ConditionFields() {}

  /** In the order in which they first stand there. */
  static Set<CardField> of(Condition condition) {
    Set<CardField> fields = new LinkedHashSet<>();
    collect(condition, fields);
    return fields;
  }

  static void collect(Condition condition, Set<CardField> fields) {
    switch (condition) {
      case Condition.Always always -> {}
      case Condition.Missing missing -> fields.add(missing.field());
      case Condition.Compare compare -> fields.add(compare.field());
      case Condition.OneNumberOf some -> fields.add(some.field());
      case Condition.OneWordOf some -> fields.add(some.field());
      case Condition.Several several -> several.parts().forEach(part -> collect(part, fields));
    }
  }
}
