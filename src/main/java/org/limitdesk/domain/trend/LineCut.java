package org.limitdesk.domain.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Segments whose lines are wanted: of one field any of the values, of several fields all. As text
 * {@code region=Zhejiang;region=Jiangsu;tier=high}, the values URL-encoded.
 *
 * @param parts not empty
 */
public record LineCut(List<Part> parts) {
  /** A field and the name of one of its segments. */
  public record Part(String field, String value) {}

  public LineCut {
    parts = List.copyOf(parts);
  }

  /** As text, for a filter. */
  public String text() {
    return String.join(
        ";",
        parts.stream().map(part -> part.field() + "=" + PercentText.encode(part.value())).toList());
  }

  /** Reads what {@link #text()} writes; empty for other text. */
  public static Optional<LineCut> parse(String text) {
    List<Part> parts = new ArrayList<>();
    for (String pair : text.split(";", -1)) {
      if (!pair.matches("[a-z_]+=[^=]+")) {
        return Optional.empty();
      }
      int sign = pair.indexOf('=');
      parts.add(new Part(pair.substring(0, sign), PercentText.decode(pair.substring(sign + 1))));
    }
    return Optional.of(new LineCut(parts));
  }
}
