package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Publications.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings a policy out of a book. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a policy of the book into a new file, byte for byte as its author wrote it.",
      "The export is an entry of the log."
    })
final class PolicyExportCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1", paramLabel = "NAME", description = "The policy's name.")
  private String name = "";

  @Parameters(index = "2", paramLabel = "VERSION", description = "Its version.")
  private String version = "";

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "FILE",
      description = "The new file; NAME-VERSION.yaml in this folder when not given.")
  private @Nullable Path file;

  PolicyExportCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    try (Book open = workflows.shelf().write(book)) {
      Kept policy =
          workflows
              .policies()
              .read()
              .named(open, name, version)
              .orElseThrow(() ->
                  new BookRefused(
                      "LD-128",
                      "The book has no policy \"%s\" version %s.".formatted(name, version)));
      Path target = file == null ? Path.of(fileName(policy)) : file;
      workflows.policies().exportPolicy().export(open, policy, target, workflows.actor());
      Map<String, @Nullable Object> json = PolicyLifeText.json(policy);
      json.put("file", target.toString());
      output.print(
          json,
          PolicyLifeText.words(policy) + ", written to " + QuarantineText.shown(target.toString()));
    }
    return CommandLineDesk.DONE;
  }

  /** A version is free text, and no file's name. */
  private static String fileName(Kept policy) {
    return policy.name() + "-" + policy.version().replaceAll("[^A-Za-z0-9._-]", "_") + ".yaml";
  }
}
