package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.ImportCard.Imported;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings a card into a book. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Keeps a PMML scorecard in a book as a draft.",
      "Nobody is scored with it before it was submitted and confirmed at the desk by two people; a"
          + " terminal never puts a card in force. See card fields for what a card may look at."
    })
final class CardImportCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "The scorecard's file.")
  private Path file = Path.of("");

  CardImportCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    try (Book open = workflows.shelf().write(book)) {
      Imported imported =
          workflows.cards().importCard().fromTerminal(open, file, workflows.actor());
      Map<String, @Nullable Object> json = KeptText.json(imported.card());
      json.put("new", imported.isNew());
      String words = QuarantineText.shown(KeptText.words(imported.card()));
      output.print(json, words + (imported.isNew() ? "" : "; the book had it already"));
    }
    return CommandLineDesk.DONE;
  }
}
