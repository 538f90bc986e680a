package org.limitdesk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.workflow.ReadScores;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints every line's score. */
@Command(
    name = "scores",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the score, PD and tier of every line of a month as CSV, for checks outside.",
      "A line without a score has an empty cell: closed, deceased, or already in M4 and worse,"
          + " whose PD is 1. The PD of M1 to M3 is at least the roll rate to M4, so it can lie"
          + " above the score's own. Nothing is written to the book."
    })
final class ScoresCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream out;
  private final PrintStream err;

  @Mixin private final ScoredMonth of = new ScoredMonth();

  @Option(names = "--json", description = "Print one JSON object instead of CSV.")
  private boolean json;

  ScoresCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    Writer lines = new BufferedWriter(new OutputStreamWriter(out, out.charset()));
    try (Book open = workflows.shelf().read(of.book())) {
      Scorecard scorecard = workflows.findRules().card(open, of.card());
      ReadScores scores = workflows.cards().scores();
      if (json) {
        json(open, scorecard, scores, new ScoresText(lines));
      } else {
        scores.write(open, scorecard, of.month(), lines, new ErrorProgress(err));
      }
    } finally {
      flush(lines);
    }
    return CommandLineDesk.DONE;
  }

  private void json(Book open, Scorecard scorecard, ReadScores scores, ScoresText text)
      throws IOException {
    try {
      scores.read(open, scorecard, of.month(), text, new ErrorProgress(err));
    } catch (IOException | RuntimeException failure) {
      if (text.begun()) {
        throw new HalfWritten(failure);
      }
      throw failure;
    }
    text.end();
  }

  private static void flush(Writer lines) {
    try {
      lines.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
