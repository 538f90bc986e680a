package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a book. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Writes a whole, consistent copy of a book into a new file.")
final class BackupCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "The new file.")
  private Path file = Path.of("");

  BackupCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    workflows.backUpBook().backUp(book, file, workflows.actor());
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("book", book.toString());
    object.put("backup", file.toString());
    output.print(object, "%s is a whole copy of %s.".formatted(file, book));
    return CommandLineDesk.DONE;
  }
}
