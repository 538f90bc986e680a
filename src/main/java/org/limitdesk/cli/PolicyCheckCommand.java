package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.intake.policy.PolicyFault;
import org.limitdesk.intake.policy.PolicyVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a policy's document. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Says everything that is wrong in a policy, each with its line, column, path and value.",
      "Exit status 3 where it would be refused. Warnings (a rule that is never reached) refuse"
          + " nothing."
    })
final class PolicyCheckCommand implements Callable<Integer> {
  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "FILE", description = "The policy's file.")
  private Path file = Path.of("");

  PolicyCheckCommand(PrintStream out) {
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    PolicyVerdict verdict = Policies.check(file);
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("file", file.toString());
    json.put("ok", verdict.isSound());
    json.put("faults", verdict.faults().stream().map(PolicyCheckCommand::json).toList());
    json.put("warnings", verdict.warnings().stream().map(PolicyCheckCommand::json).toList());
    output.print(json, words(verdict));
    return verdict.isSound() ? CommandLineDesk.DONE : CommandLineDesk.REFUSED;
  }

  private static Map<String, Object> json(PolicyFault fault) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("line", fault.line());
    json.put("column", fault.column());
    json.put("path", fault.path());
    json.put("value", fault.value());
    json.put("reason", fault.reason());
    return json;
  }

  private String words(PolicyVerdict verdict) {
    List<String> lines = new ArrayList<>();
    verdict.faults().forEach(fault -> lines.add(words("fault", fault)));
    verdict.warnings().forEach(fault -> lines.add(words("warning", fault)));
    lines.add(
        verdict.isSound()
            ? file + " is a sound policy"
            : "%s is refused: %d faults".formatted(file, verdict.faults().size()));
    return lines.stream().map(QuarantineText::shown).collect(Collectors.joining("\n"));
  }

  private static String words(String kind, PolicyFault fault) {
    String where = fault.path().isEmpty() ? "" : " (" + fault.path() + ")";
    return "%s: line %d, column %d%s: %s"
        .formatted(kind, fault.line(), fault.column(), where, fault.reason());
  }
}
