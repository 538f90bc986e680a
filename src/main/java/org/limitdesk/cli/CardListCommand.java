package org.limitdesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.limitdesk.workflow.ReadCards;
import org.limitdesk.workflow.ReadCards.CardLife;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists a book's cards. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the book's cards: drafts, the one in force, and those that were.")
final class CardListCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  CardListCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() {
    try (Book open = workflows.shelf().read(book)) {
      List<CardLife> cards = new ReadCards().all(open);
      output.print(KeptText.json(cards), KeptText.words(cards));
    }
    return CommandLineDesk.DONE;
  }
}
