package org.limitdesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a package that a book keeps. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Tells the figures of a package as it was when it was kept.")
final class PackageShowCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1", paramLabel = "NAME", description = "The package's name.")
  private String name = "";

  PackageShowCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() {
    try (Book open = workflows.shelf().read(book)) {
      PackageText text = PackageText.of(workflows.packages().read().named(open, name));
      output.print(text.json(), text.words(open.currency()));
    }
    return CommandLineDesk.DONE;
  }
}
