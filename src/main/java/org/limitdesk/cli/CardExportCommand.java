package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Publications.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a card out of a book. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a card of the book into a new file, as PMML 4.4.",
      "Another engine gives the same points for the same numbers and texts. Fields have the types"
          + " that the program scores with: integers and floats go out as doubles, booleans as"
          + " strings. The export is an entry of the log."
    })
final class CardExportCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "The new file.")
  private Path file = Path.of("");

  @Option(
      names = "--number",
      paramLabel = "N",
      description = "The card's number in the book (see card list); the one in force without it.")
  private @Nullable Long number;

  CardExportCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    try (Book open = workflows.shelf().write(book)) {
      Kept card = workflows.cards().exportCard().export(open, number, file, workflows.actor());
      Map<String, @Nullable Object> json = KeptText.json(card);
      json.put("file", file.toString());
      output.print(json, QuarantineText.shown(KeptText.words(card) + ", written to " + file));
    }
    return CommandLineDesk.DONE;
  }
}
