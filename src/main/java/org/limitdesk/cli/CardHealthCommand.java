package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.workflow.CardHealth;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures a card on a book. */
@Command(
    name = "health",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the card in force on a month against a base month: KS, AUC and Gini where the"
          + " outcome is known within the card's horizon, PSI of the score and of each"
          + " characteristic, calibration by tenths, migration between tiers.",
      "A PSI from 0.10 on is a warning, from 0.25 on a grave one. Nothing is written."
    })
final class CardHealthCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Mixin private final ScoredMonth of = new ScoredMonth();

  @Option(
      names = "--base",
      paramLabel = "YYYY-MM",
      converter = MonthArgument.class,
      description =
          "The month to compare with; the first one with all the history that the card looks back"
              + " on when not given, or else the book's first.")
  private @Nullable Integer base;

  @Option(
      names = "--challenger",
      paramLabel = "FILE",
      description = "A scorecard to put beside it: agreement, and who would change tier.")
  private @Nullable Path challenger;

  CardHealthCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    try (Book open = workflows.shelf().read(of.book())) {
      Scorecard measured = workflows.findRules().card(open, of.card());
      Scorecard other = challenger == null ? null : workflows.findRules().card(open, challenger);
      CardHealth health =
          workflows
              .cards()
              .health()
              .read(open, measured, base, of.month(), other, new ErrorProgress(err));
      output.print(HealthText.json(health), HealthText.words(health));
    }
    return CommandLineDesk.DONE;
  }
}
