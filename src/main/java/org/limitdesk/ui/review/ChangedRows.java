package org.limitdesk.ui.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.FieldChange;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;

/**
 * What is not as somebody saw it, in words. A value of the case or of its month has a row of its
 * own; of a score, of signals and of steps it is said how many values are others.
 */
final class ChangedRows {
  private static final String FROZEN = "frozen/";
  private static final String LINE = "frozen/line/";

  private final Texts texts;

  ChangedRows(Texts texts) {
    this.texts = texts;
  }

  /** A row of the list. */
  record Row(String name, String seen, String now) {}

  List<Row> of(List<FieldChange> changes) {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> parts = new LinkedHashMap<>();
    for (FieldChange change : changes) {
      String key = key(change.field());
      if (texts.has(key)) {
        rows.add(row(key, change));
      } else {
        parts.merge(part(change.field()), 1, Integer::sum);
      }
    }
    parts.forEach((part, count) -> rows.add(counted(part, count)));
    return rows;
  }

  private static String key(String field) {
    return field.startsWith(LINE)
        ? "changed.lineOf." + field.substring(LINE.length())
        : "changed." + field.replaceFirst("^" + FROZEN, "");
  }

  /** The part of the frozen values that a field belongs to. */
  private static String part(String field) {
    String inside = field.startsWith(FROZEN) ? field.substring(FROZEN.length()) : field;
    int end = inside.indexOf('/');
    return end < 0 ? inside : inside.substring(0, end);
  }

  private Row counted(String part, int count) {
    String key = "changed." + part;
    String values = texts.text("changed.values", texts.numbers().count(count));
    return new Row(texts.has(key) ? texts.text(key) : part, Numbers.NONE, values);
  }

  private Row row(String key, FieldChange change) {
    return new Row(
        texts.text(key), value(change.field(), change.seen()), value(change.field(), change.now()));
  }

  private String value(String field, @Nullable String value) {
    if (value == null) {
      return Numbers.NONE;
    }
    return switch (field) {
      case "state" -> texts.text("changed.stateOf." + value);
      case "frozen/line/status" -> texts.text("status." + value);
      case "action", "frozen/action" -> texts.text("action." + value);
      case "limit_before", "limit_after" -> texts.numbers().limitYuan(Long.parseLong(value));
      case "frozen/limit_before", "frozen/limit_after" ->
          texts.numbers().limitYuan(Fen.parse(value));
      default -> value;
    };
  }
}
