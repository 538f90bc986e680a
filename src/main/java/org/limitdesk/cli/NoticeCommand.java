package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.cli.TourCommand.Language;
import org.limitdesk.domain.notice.NoticeTemplate;
import org.limitdesk.intake.notice.NoticeTemplates;
import org.limitdesk.workflow.WriteNotice.Wish;
import org.limitdesk.workflow.WriteNotice.Written;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the notice of a cut. */
@Command(
    name = "notice",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the notice of a borrower's latest decided cut as PDF: what changes and from when, at"
          + " most four principal reasons, the rights and how to appeal, the path to improve.",
      "It is for the borrower and has the name in it. The case stays as it is; that a notice was"
          + " written is an entry of the log. Refused where nothing is decided, a second approval"
          + " is missing, nothing is taken, or the borrower is deceased."
    })
final class NoticeCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1", paramLabel = "BORROWER", description = "The borrower's id.")
  private String borrower = "";

  @Parameters(index = "2", paramLabel = "FILE", description = "A new file for the PDF.")
  private Path file = Path.of("");

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = "The language of the notice; ${DEFAULT-VALUE} when not given.")
  private Language language = Language.zh;

  @Option(
      names = "--template",
      paramLabel = "TEMPLATE",
      description = "A wording of your own, UTF-8 text; the shipped one when not given.")
  private @Nullable Path template;

  @Option(
      names = "--on",
      paramLabel = "YYYY-MM-DD",
      description =
          "The day on which it is made out, from which its days count; the day of the decision when"
              + " not given.")
  private @Nullable LocalDate on;

  NoticeCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    Locale locale = Locale.of(language.name());
    NoticeTemplate wording =
        template == null ? NoticeTemplates.shipped(locale) : NoticeTemplates.read(template);
    Wish wish = new Wish(locale, wording, on);
    try (Book open = workflows.shelf().write(book)) {
      Written written =
          workflows
              .writeNotice()
              .write(open, workflows.actor(), borrower, wish, file, new ErrorProgress(err));
      output.print(NoticeResult.json(written, file), NoticeResult.words(written, file));
    }
    return CommandLineDesk.DONE;
  }
}
