package org.limitdesk.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.ScoreTable.RowScore;
import org.limitdesk.workflow.ScoreTable.Taker;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The scores of a table, written one by one. Nothing is written before the table was opened, so
 * that a refusal is the only object on standard output.
 */
abstract class RowScores implements Taker, AutoCloseable {
  private final PrintStream err;
  final PrintWriter out;

  RowScores(PrintWriter out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public void withoutColumn(List<String> fields) {
    if (!fields.isEmpty()) {
      err.println(
          QuarantineText.shown(
              "limitdesk: the table has no column for "
                  + String.join(", ", fields)
                  + "; taken as missing"));
    }
  }

  /** After the last row. */
  abstract void end();

  /** Whether part of a program's object is written. */
  abstract boolean begun();

  @Override
  public void close() {
    out.flush();
  }

  /** For a program: one object. */
  static final class Json extends RowScores {
    private static final JsonMapper MAPPER =
        JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private @Nullable JsonGenerator json;

    Json(PrintWriter out, PrintStream err) {
      super(out, err);
    }

    @Override
    public void withoutColumn(List<String> fields) {
      super.withoutColumn(fields);
      JsonGenerator begun = MAPPER.createGenerator(out);
      begun.writeStartObject();
      begun.writeArrayPropertyStart("rows");
      json = begun;
    }

    @Override
    public void row(RowScore row) {
      if (json == null) {
        throw new IllegalStateException("rows come after the columns");
      }
      json.writeStartObject();
      json.writeName("score");
      if (row.score() == null) {
        json.writeNull();
      } else {
        json.writeNumber(row.score());
      }
      json.writeArrayPropertyStart("reasons");
      row.reasons().forEach(json::writeString);
      json.writeEndArray();
      if (row.why() != null) {
        json.writeStringProperty("why", row.why());
      }
      json.writeEndObject();
    }

    @Override
    boolean begun() {
      return json != null;
    }

    @Override
    void end() {
      if (json != null) {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
      }
      out.println();
    }
  }

  /** For a person: a line a row. */
  static final class Words extends RowScores {
    private long number;

    Words(PrintWriter out, PrintStream err) {
      super(out, err);
    }

    @Override
    public void row(RowScore row) {
      number++;
      String words =
          row.score() == null
              ? "no score: " + row.why()
              : row.score().toPlainString() + "  " + String.join(" ", row.reasons());
      out.println(QuarantineText.shown("%6d  %s".formatted(number, words)).stripTrailing());
    }

    @Override
    boolean begun() {
      return false;
    }

    @Override
    void end() {
      if (number == 0) {
        out.println("The table has no rows.");
      }
    }
  }
}
