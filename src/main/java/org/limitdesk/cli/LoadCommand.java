package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.file.IntakeChoice;
import org.limitdesk.workflow.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads files into a book. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Loads CSV files into a book, which is made where there is none.",
      "All files of one load become visible together. Rows that cannot be taken are set aside with"
          + " their line, column, value and reason; the rest is loaded."
    })
final class LoadCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "CSV files.")
  private List<Path> files = List.of();

  @Option(
      names = "--layout",
      paramLabel = "NAME|FILE",
      description =
          "How a foreign file maps to the book's tables: default-of-credit-card-clients, or a"
              + " layout file of your own.")
  private @Nullable String layout;

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description =
          "Which table the files are: borrowers, months, draws, flags, arrangements, contacts,"
              + " complaints, limit_changes, outcomes. Without it the file's name or header tells.")
  private @Nullable String table;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "UTF-8 or GB18030. Without it the encoding is found and reported.")
  private @Nullable String encoding;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "The currency of a new book, three letters; CNY when nothing says otherwise.")
  private @Nullable String currency;

  @Option(names = "--strict", description = "End with status 1 when any row was set aside.")
  private boolean strict;

  LoadCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    IntakeChoice choice = IntakeChoice.of(table, layout, encoding);
    LoadReport report =
        workflows
            .loadFiles()
            .load(book, files, choice, currency, workflows.actor(), new ErrorProgress(err));
    output.print(LoadText.json(report), LoadText.words(report, book.toString()));
    return strict && report.anyQuarantined() ? CommandLineDesk.CHECK_FAILED : CommandLineDesk.DONE;
  }
}
