package org.limitdesk.intake.policy;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.limitdesk.domain.policy.BookRails;
import org.limitdesk.domain.policy.LineRails;
import org.limitdesk.domain.policy.RailCap;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlNode;

/** Reads the guard rails, {@code line:} and {@code book:}. */
final class RailReader {
  private RailReader() {}

  static LineRails line(Part top) throws IntakeException {
    Part part =
        top.part(
            "line",
            "largest_step",
            "least_days_between_cuts",
            "minimum",
            "minimum_by_product",
            "increment");
    Map<String, Long> byProduct = new LinkedHashMap<>();
    for (Map.Entry<String, YamlNode> product : part.named("minimum_by_product").entrySet()) {
      byProduct.put(product.getKey(), part.read(() -> Part.money(product.getValue()), 0L));
    }
    long increment = part.money("increment");
    if (increment == 0) {
      part.fault("increment", "the increment is above 0");
    }
    return new LineRails(
        part.share("largest_step"),
        part.whole("least_days_between_cuts", 0, 3650),
        part.money("minimum"),
        byProduct,
        increment);
  }

  static BookRails book(Part top) throws IntakeException {
    Part part = top.part("book", "lines", "limits", "segments", "from_lines");
    Part segments = part.free("segments");
    Map<SegmentField, RailCap> caps = new EnumMap<>(SegmentField.class);
    for (Map.Entry<String, YamlNode> segment : part.named("segments").entrySet()) {
      RailCap cap = cap(part.within(segment.getValue(), "lines", "limits"));
      SegmentField field = ScenarioReader.field(segment.getKey(), segments);
      if (field != null) {
        caps.put(field, cap);
      }
    }
    return new BookRails(cap(part), caps, part.whole("from_lines", 1, 1_000_000, 1));
  }

  private static RailCap cap(Part part) throws IntakeException {
    return new RailCap(part.share("lines"), part.share("limits"));
  }
}
