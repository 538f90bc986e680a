package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.InstructionJson;
import org.limitdesk.workflow.SendInstructions.Sent;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what was released for the core system. */
@Command(
    name = "instructions",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the changes that were released at the desk and have not left yet into a new file for"
          + " the core system: JSON where its name ends in .json, else CSV.",
      "Each leaves once; what left is written again, the same bytes, with --again. Nothing is"
          + " released here: that is done at the desk."
    })
final class InstructionsCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "A new file.")
  private Path file = Path.of("");

  @Option(
      names = "--again",
      paramLabel = "N",
      description = "Writes the file with that number once more; nothing else leaves.")
  private @Nullable Long again;

  InstructionsCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    try (Book open = workflows.shelf().write(book)) {
      Sent sent =
          again == null
              ? workflows.core().send().send(open, workflows.actor(), file)
              : workflows.core().send().again(open, workflows.actor(), again, file);
      output.print(json(sent), words(sent));
    }
    return CommandLineDesk.DONE;
  }

  private Map<String, @Nullable Object> json(Sent sent) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("file", file.toString());
    json.put("number", sent.file());
    json.put("sha256", sent.sha256());
    json.put("held", sent.held());
    json.put("instructions", sent.instructions().stream().map(InstructionJson::object).toList());
    return json;
  }

  private String words(Sent sent) {
    String held =
        sent.held() == 0
            ? ""
            : "%,d released cuts do not leave, because their borrowers dispute a record.%n"
                .formatted(sent.held());
    return "%,d instructions are in %s, which is file %d. Its SHA-256 is %s.%n"
            .formatted(sent.instructions().size(), file, sent.file(), sent.sha256())
        + held;
  }
}
