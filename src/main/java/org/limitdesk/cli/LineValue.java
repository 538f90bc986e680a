package org.limitdesk.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.BreakdownLine;
import org.limitdesk.domain.scoring.FieldValue;

/** What a characteristic looked at, for a program. */
final class LineValue {
  private LineValue() {}

  /**
   * One value, nearly always; several joined by commas; null where it is missing, and where the
   * characteristic looks at nothing.
   */
  static @Nullable Object of(BreakdownLine line) {
    List<FieldValue> values = line.values();
    if (values.size() > 1) {
      return values.stream()
          .map(each -> String.valueOf(each.text()))
          .collect(Collectors.joining(", "));
    }
    if (values.isEmpty() || values.getFirst().missing()) {
      return null;
    }
    FieldValue only = values.getFirst();
    return only.word() == null ? (Object) only.number() : only.word();
  }
}
