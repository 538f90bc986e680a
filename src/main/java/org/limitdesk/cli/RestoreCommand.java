package org.limitdesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a backup back. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Puts a backup back as a book, under a name that is free.",
      "The log says so for good: what was written after the backup is not in the restored book."
    })
final class RestoreCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "FILE", description = "The backup.")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "BOOK", description = "The book's new file.")
  private Path book = Path.of("");

  RestoreCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() {
    workflows.backUpBook().restore(file, book, workflows.actor());
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("backup", file.toString());
    object.put("book", book.toString());
    output.print(object, "%s was restored as %s.".formatted(file, book));
    return CommandLineDesk.DONE;
  }
}
