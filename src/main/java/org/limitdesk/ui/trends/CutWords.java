package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.Cut;

/** What lines that are counted are called. */
final class CutWords {
  private CutWords() {}

  /** The whole book, or its parts: values of one field behind a stroke, fields behind a cross. */
  static String of(Cut cut, Texts texts) {
    if (cut.where().isEmpty()) {
      return texts.text("trends.wholeBook");
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Cut.Where part : cut.where()) {
      fields.computeIfAbsent(part.field(), field -> new ArrayList<>()).add(of(part, texts));
    }
    return String.join(
        " × ", fields.values().stream().map(values -> String.join(" / ", values)).toList());
  }

  /** One part; where it is not of the month itself, it says of which. */
  static String of(Cut.Where part, Texts texts) {
    String name = SegmentTable.name(part.value(), texts);
    if (part.value().equals(Segments.UNKNOWN)) {
      return texts.text("lines.part", texts.text("field." + part.field()), name);
    }
    return switch (part.field()) {
      case "tier" -> texts.text("trends.part.tier", name);
      case "score_band" -> texts.text("trends.part.score", name);
      case "limit_band" -> texts.text("trends.part.limit", name);
      case "vintage" -> texts.text("trends.part.vintage", name);
      default -> name;
    };
  }
}
