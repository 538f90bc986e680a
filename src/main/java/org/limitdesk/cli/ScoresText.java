package org.limitdesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.workflow.ReadScores.Taker;

/** Scores as one JSON object, line by line; nothing goes out before the first line is scored. */
final class ScoresText implements Taker {
  private final Writer out;
  private boolean begun;

  ScoresText(Writer out) {
    this.out = out;
  }

  @Override
  public void line(String borrowerId, LineScore score) throws IOException {
    out.write(begun ? "," : "{\"rows\":[");
    begun = true;
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("borrower", borrowerId);
    row.put("score", score.score());
    row.put("pd", score.pd() == null ? null : score.pd().unrounded());
    row.put("tier", score.tier() == null ? null : score.tier().code());
    out.write(Output.json(row));
  }

  /** Whether part of the object is written. */
  boolean begun() {
    return begun;
  }

  /** After the last line. */
  void end() throws IOException {
    out.write(begun ? "]}\n" : "{\"rows\":[]}\n");
  }
}
