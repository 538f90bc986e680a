package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.cli.TourCommand.Language;
import org.limitdesk.workflow.WriteReport;
import org.limitdesk.workflow.WriteReport.Wish;
import org.limitdesk.workflow.WriteReport.Written;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the risk report of a month. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the risk report of a month as PDF: key figures, balance by bucket, 30+, 60+ and 90+,"
          + " rolls and flows, segments, vintages, losses, limit actions, how overrides turned out,"
          + " clusters and signals, and how all of it is reckoned.",
      "It names no borrower and no officer. Only the month and those before it are told of. That it"
          + " was written is an entry of the log."
    })
final class ReportCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "The new file for the PDF.")
  private Path file = Path.of("");

  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      converter = MonthArgument.class,
      description = "The month; the book's last one when not given.")
  private @Nullable Integer month;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = "The language of the report; ${DEFAULT-VALUE} when not given.")
  private Language language = Language.zh;

  @Option(names = "--replace", description = "Replace a file that is there already.")
  private boolean replaces;

  ReportCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    // Charts are measured and never shown: a display that cannot be reached must not matter.
    System.setProperty("java.awt.headless", "true");
    Wish wish = new Wish(WriteReport.name(book), month, Locale.of(language.name()), replaces);
    try (Book open = workflows.shelf().write(book)) {
      Written written =
          workflows
              .writeReport()
              .write(open, workflows.actor(), wish, file, new ErrorProgress(err));
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("file", file.toString());
      object.put("pages", written.pages());
      object.put("month", written.month().toString());
      object.put("lang", language.name());
      output.print(
          object,
          "The report of %s was written to %s: %d pages"
              .formatted(written.month(), QuarantineText.shown(file.toString()), written.pages()));
    }
    return CommandLineDesk.DONE;
  }
}
