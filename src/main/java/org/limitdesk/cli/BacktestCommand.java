package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.BackTest;
import org.limitdesk.workflow.Rules;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a policy on a past month and scores it by what became of the lines. */
@Command(
    name = "backtest",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a policy on a past month with only what was known on its last day, within the book's"
          + " guard rails, and scores it against the months that followed: bad lines caught and"
          + " missed, loss saved, good lines cut for each bad one, by segment and tier.",
      "Good was never in M2, bad reached M4 or was written off, else indeterminate; unknown where"
          + " the line or the book has no row in a month of the window. Where the book lacks the"
          + " window, outcomes that a file told for it are taken: counts only. Nothing is written."
    })
final class BacktestCommand implements Callable<Integer> {
  private static final Path IN_FORCE = Path.of("in-force");

  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "The policy to try; the one in force when not given.")
  private @Nullable Path policy;

  @Option(
      names = "--against",
      paramLabel = "FILE|in-force",
      description = "Another policy to put beside it.")
  private @Nullable Path against;

  @Option(names = "--card", paramLabel = "FILE", description = "Score by this card instead.")
  private @Nullable Path card;

  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      required = true,
      converter = MonthArgument.class,
      description = "The past month.")
  private int month;

  @Option(
      names = "--horizon",
      paramLabel = "N",
      required = true,
      converter = Horizon.class,
      description = "How many months after it count, 1 to 120.")
  private int horizon;

  BacktestCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    Progress progress = new ErrorProgress(err);
    try (Book open = workflows.shelf().read(book)) {
      BackTest first = run(open, policy, progress);
      BackTest second = against == null ? null : run(open, other(against), progress);
      output.print(
          BackTestText.json(first, second), BackTestWords.of(first, second, open.currency()));
    }
    return CommandLineDesk.DONE;
  }

  private BackTest run(Book open, @Nullable Path file, Progress progress) throws IOException {
    Rules rules = workflows.findRules().find(open, card, file);
    return workflows.backTest().run(open, rules, month, horizon, progress);
  }

  /** Null for the policy in force. */
  private static @Nullable Path other(Path named) {
    return named.equals(IN_FORCE) ? null : named;
  }
}
