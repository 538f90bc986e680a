package org.limitdesk.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.limitdesk.workflow.port.QuarantinedRow;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The rows set aside, for a program and for a person, written one by one. */
final class QuarantineText {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private QuarantineText() {}

  /** Gives its rows to whoever asks, one after the other. */
  interface Rows {
    void each(Consumer<QuarantinedRow> to);
  }

  static void json(PrintWriter out, Rows rows) {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("rows");
      rows.each(row -> write(json, row));
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println();
  }

  private static void write(JsonGenerator json, QuarantinedRow row) {
    json.writeStartObject();
    json.writeStringProperty("file", row.file());
    json.writeNumberProperty("line", row.failure().line());
    json.writeStringProperty("column", row.failure().column());
    json.writeStringProperty("value", row.failure().value());
    json.writeStringProperty("reason", row.failure().reason());
    json.writeEndObject();
  }

  static void words(PrintWriter out, Rows rows) {
    boolean[] any = new boolean[1];
    rows.each(row -> {
      any[0] = true;
      out.println(line(row));
    });
    if (!any[0]) {
      out.println("No row is set aside.");
    }
  }

  private static String line(QuarantinedRow row) {
    String column = row.failure().column().isEmpty() ? "row" : row.failure().column();
    return shown(
        "%s line %d, %s: '%s': %s"
            .formatted(
                row.file(),
                row.failure().line(),
                column,
                row.failure().value(),
                row.failure().reason()));
  }

  /** Characters that steer a terminal, or turn the order of what is read, stand as their code. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          switch (Character.getType(c)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                shown.append("\\u%04x".formatted(c));
            default -> shown.appendCodePoint(c);
          }
        });
    return shown.toString();
  }
}
