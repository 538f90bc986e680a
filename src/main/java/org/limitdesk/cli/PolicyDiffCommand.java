package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.ComparePolicies.Compared;
import org.limitdesk.workflow.ComparePolicies.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two policies. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Says what the second policy says differently, a line each.",
      "Each may be a policy's file or a book, whose policy in force it is then. Rules, scenarios"
          + " and segments are known by their names, cells of the matrix by their bands."
    })
final class PolicyDiffCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "A", description = "A policy's file, or a book.")
  private Path one = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "Another one.")
  private Path other = Path.of("");

  PolicyDiffCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    Compared compared = workflows.policies().compare().files(one, other, Locale.ENGLISH);
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("a", Map.of("name", compared.one().name(), "version", compared.one().version()));
    json.put("b", Map.of("name", compared.other().name(), "version", compared.other().version()));
    json.put("differences", compared.lines().stream().map(PolicyDiffCommand::json).toList());
    output.print(json, words(compared.lines()));
    return CommandLineDesk.DONE;
  }

  private static Map<String, @Nullable Object> json(Line line) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("path", line.path());
    json.put("from", line.from().isEmpty() ? null : line.from());
    json.put("to", line.to().isEmpty() ? null : line.to());
    json.put("words", line.words());
    return json;
  }

  private static String words(List<Line> lines) {
    return lines.isEmpty()
        ? "They say the same."
        : lines.stream()
            .map(line -> QuarantineText.shown(line.words()))
            .collect(Collectors.joining("\n"));
  }
}
