package org.limitdesk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores a table with a card. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = {
      "Scores each row of a CSV file with a PMML scorecard; no book is needed.",
      "Columns are found by the names of the card's fields, in any order. An empty cell, and one"
          + " that says NA, is a missing value. A row without a score says why."
    })
final class CardScoreCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream out;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "CARD", description = "The scorecard's file.")
  private Path card = Path.of("");

  @Parameters(index = "1", paramLabel = "INPUT", description = "The table: CSV with a header.")
  private Path input = Path.of("");

  CardScoreCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.out = out;
    this.err = err;
    output = new Output(out);
  }

  /** Rows go out as they come; a file that is refused is so before the first of them. */
  @Override
  public Integer call() throws IOException {
    PrintWriter lines =
        new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, out.charset())));
    try (RowScores rows =
        output.isJson() ? new RowScores.Json(lines, err) : new RowScores.Words(lines, err)) {
      score(rows);
      rows.end();
    }
    return CommandLineDesk.DONE;
  }

  private void score(RowScores rows) throws IOException {
    try {
      workflows.cards().scoreTable().score(card, input, rows);
    } catch (IOException | RuntimeException failure) {
      if (rows.begun()) {
        throw new HalfWritten(failure);
      }
      throw failure;
    }
  }
}
