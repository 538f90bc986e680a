package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.cli.TourCommand.Language;
import org.limitdesk.domain.notice.NoticeTemplate;
import org.limitdesk.intake.notice.NoticeTemplates;
import org.limitdesk.workflow.WriteNotice.Batch;
import org.limitdesk.workflow.WriteNotice.Wish;
import org.limitdesk.workflow.WriteNotice.Written;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Parameters(
      index = "1..*",
      arity = "1..2",
      paramLabel = "BORROWER FILE",
      description =
          "The borrower's id and a new file for the PDF; with --all-of a new folder instead.")
  private List<String> target = List.of();

  @Option(
      names = "--all-of",
      paramLabel = "YYYY-MM",
      converter = MonthArgument.class,
      description = "All decided cuts of that month, each in a file called by its reference.")
  private @Nullable Integer allOf;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = "The language of the notice; ${DEFAULT-VALUE} when not given.")
  private Language language = Language.zh;

  @Option(
      names = "--template",
      paramLabel = "TEMPLATE",
      description =
          "A wording of your own, UTF-8 text; when not given, the one of the book,"
              + " or the shipped one where it has none.")
  private @Nullable Path template;

  @Option(
      names = "--on",
      paramLabel = "YYYY-MM-DD",
      description =
          "The day on which it is made out, from which its days count; the day of the decision when"
              + " not given. What was sent out has its days already.")
  private @Nullable LocalDate on;

  NoticeCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    Locale locale = Locale.of(language.name());
    @Nullable NoticeTemplate wording = template == null ? null : NoticeTemplates.read(template);
    requireTarget();
    Wish wish = new Wish(locale, wording, on);
    try (Book open = workflows.shelf().write(book)) {
      if (allOf == null) {
        one(open, wish);
      } else {
        all(open, allOf, wish);
      }
    }
    return CommandLineDesk.DONE;
  }

  private void requireTarget() {
    if (target.size() != (allOf == null ? 2 : 1)) {
      throw new ParameterException(
          spec.commandLine(),
          allOf == null
              ? "name the borrower and a file, or --all-of a month and a folder"
              : "with --all-of name a folder and no borrower");
    }
  }

  private void one(Book open, Wish wish) throws IOException {
    Path file = Path.of(target.getLast());
    Written written =
        workflows
            .writeNotice()
            .write(open, workflows.actor(), target.getFirst(), wish, file, new ErrorProgress(err));
    output.print(NoticeResult.json(written, file), NoticeResult.words(written, file));
  }

  private String words(Book open, Batch batch, int month, Path folder) {
    return batch.written().isEmpty() && batch.refused().isEmpty()
        ? NoticeResult.none(month, workflows.writeNotice().months(open))
        : NoticeResult.words(batch, month, folder);
  }

  private void all(Book open, int month, Wish wish) throws IOException {
    Path folder = Path.of(target.getFirst());
    Batch batch =
        workflows
            .writeNotice()
            .writeAll(open, workflows.actor(), month, wish, folder, new ErrorProgress(err));
    output.print(NoticeResult.json(batch, month, folder), words(open, batch, month, folder));
  }
}
