package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.AnswerFault;
import org.limitdesk.workflow.LoadAnswers.Taken;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes what the core system did. */
@Command(
    name = "answers",
    mixinStandardHelpOptions = true,
    description = {
      "Takes the core system's answers to instructions, a CSV file with the columns key, result"
          + " (done or failed), applied_limit, applied_on and reason.",
      "What was done is in effect, what failed comes back to be decided anew. A row that cannot be"
          + " taken is listed and stops no other; the same answer again changes nothing."
    })
final class AnswersCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "The answers.")
  private Path file = Path.of("");

  @Option(names = "--strict", description = "Exit status 1 where a row was set aside.")
  private boolean strict;

  AnswersCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BookRefused("LD-488", "There is no file %s.".formatted(file));
    }
    Taken taken;
    try (Book open = workflows.shelf().write(book)) {
      taken =
          workflows.core().answers().load(open, workflows.actor(), file, new ErrorProgress(err));
    }
    output.print(json(taken), words(taken));
    return strict && !taken.faults().isEmpty()
        ? CommandLineDesk.CHECK_FAILED
        : CommandLineDesk.DONE;
  }

  private static Map<String, @Nullable Object> json(Taken taken) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("done", taken.done());
    json.put("failed", taken.failed());
    json.put("unchanged", taken.unchanged());
    json.put("set_aside", taken.faults().stream().map(AnswersCommand::row).toList());
    return json;
  }

  private static Map<String, Object> row(AnswerFault fault) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("line", fault.line());
    json.put("column", fault.column());
    json.put("value", fault.value());
    json.put("reason", fault.reason());
    return json;
  }

  private String words(Taken taken) {
    if (taken.isOfNothing()) {
      return "%s has a header and no rows: there is nothing to take, and nothing changed."
          .formatted(file.getFileName());
    }
    StringBuilder text =
        new StringBuilder(
            "%,d done, %,d failed, %,d known before, %,d set aside.%n"
                .formatted(taken.done(), taken.failed(), taken.unchanged(), taken.faults().size()));
    List<AnswerFault> faults = taken.faults();
    for (AnswerFault each : faults) {
      text.append(
          "%s, line %d, %s: \"%s\": %s%n"
              .formatted(
                  file.getFileName(), each.line(), each.column(), each.value(), each.reason()));
    }
    return text.toString();
  }
}
