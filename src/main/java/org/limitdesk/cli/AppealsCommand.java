package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.cli.TourCommand.Language;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.workflow.AnswerLetter;
import org.limitdesk.workflow.AnswerLetter.Letter;
import org.limitdesk.workflow.ReadAppeals.Waiting;
import org.limitdesk.workflow.port.Appeals;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what borrowers object to. */
@Command(
    name = "appeals",
    mixinStandardHelpOptions = true,
    description = {
      "The appeals that wait for an answer, the one that is due first at the top, and how many cuts"
          + " fell and are not given back yet. They are taken and answered at the desk, by somebody"
          + " who neither decided nor confirmed the cut.",
      "What the borrower said stays in the book: it is not told here. With --letter the answer to a"
          + " borrower's latest answered appeal is written as PDF; it has the name in it."
    })
final class AppealsCommand implements Callable<Integer> {
  private static final String ROW = "%-16s %8s  %-12s %-12s";

  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @ArgGroup(exclusive = false)
  private @Nullable LetterWish letter;

  /** Which letter, and where to. */
  private static final class LetterWish {
    @Option(
        names = "--letter",
        required = true,
        paramLabel = "BORROWER",
        description = "Writes the answer to that borrower's latest answered appeal as a letter.")
    private String borrower = "";

    @Option(
        names = "--to",
        required = true,
        paramLabel = "FILE",
        description = "A new file for the PDF.")
    private Path file = Path.of("");
  }

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = "The language of the letter; ${DEFAULT-VALUE} when not given.")
  private Language language = Language.zh;

  AppealsCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    if (letter != null) {
      write(letter);
      return CommandLineDesk.DONE;
    }
    try (Book open = workflows.shelf().read(book)) {
      Waiting waiting = workflows.appeals().read(open);
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put(
          "appeals", waiting.open().stream().map(each -> json(each, waiting.today())).toList());
      object.put("owed", waiting.owed());
      output.print(object, words(waiting));
    }
    return CommandLineDesk.DONE;
  }

  private void write(LetterWish wish) throws IOException {
    try (Book open = workflows.shelf().write(book)) {
      AnswerLetter letters = workflows.answerLetter();
      long appeal = letters.latest(open, wish.borrower);
      Locale locale = Locale.of(language.name());
      Letter written = letters.write(open, workflows.actor(), appeal, locale, wish.file);
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("borrower", written.borrowerId());
      object.put("reference", written.reference());
      object.put("file", wish.file.toString());
      output.print(
          object,
          "Letter %s to borrower %s: %s%n"
              .formatted(written.reference(), written.borrowerId(), wish.file));
    }
  }

  private static Map<String, @Nullable Object> json(Appeals.Open open, LocalDate today) {
    Appeal appeal = open.appeal();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("borrower", open.borrowerId());
    object.put("case", appeal.caseId());
    object.put("received", appeal.received().toString());
    object.put("due", appeal.due().toString());
    object.put("prolonged", appeal.prolonged() != null);
    object.put("late", appeal.isLate(today));
    return object;
  }

  private static String words(Waiting waiting) {
    StringBuilder text = new StringBuilder();
    if (waiting.open().isEmpty()) {
      text.append("No appeal waits for an answer.%n".formatted());
    } else {
      text.append((ROW + "%n").formatted("borrower", "case", "received", "due"));
    }
    for (Appeals.Open each : waiting.open()) {
      Appeal appeal = each.appeal();
      text.append(
          (ROW + "%s%n")
              .formatted(
                  each.borrowerId(),
                  appeal.caseId(),
                  appeal.received(),
                  appeal.due(),
                  appeal.isLate(waiting.today()) ? " late" : ""));
    }
    if (waiting.owed() > 0) {
      text.append("Cuts that fell and are not given back yet: %,d.%n".formatted(waiting.owed()));
    }
    return text.toString();
  }
}
