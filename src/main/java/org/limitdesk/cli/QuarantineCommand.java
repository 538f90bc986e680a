package org.limitdesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.QuarantinedRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the rows that loads set aside. */
@Command(
    name = "quarantine",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the rows that loads set aside: file, line, column, value, reason. The header is line"
          + " 1.",
      "Of a file that was loaded several times, the rows of the last time."
    })
final class QuarantineCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  QuarantineCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() {
    List<QuarantinedRow> rows = new ArrayList<>();
    try (Book open = workflows.shelf().read(book)) {
      open.quarantine(rows::add);
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("rows", rows.stream().map(QuarantineCommand::json).toList());
    output.print(object, words(rows));
    return CommandLineDesk.DONE;
  }

  private static Map<String, Object> json(QuarantinedRow row) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", row.file());
    object.put("line", row.failure().line());
    object.put("column", row.failure().column());
    object.put("value", row.failure().value());
    object.put("reason", row.failure().reason());
    return object;
  }

  private static String words(List<QuarantinedRow> rows) {
    if (rows.isEmpty()) {
      return "No row is set aside.";
    }
    StringBuilder text = new StringBuilder();
    for (QuarantinedRow row : rows) {
      text.append(
          "%s line %d, %s: '%s': %s%n"
              .formatted(
                  row.file(),
                  row.failure().line(),
                  row.failure().column().isEmpty() ? "row" : row.failure().column(),
                  row.failure().value(),
                  row.failure().reason()));
    }
    return text.toString();
  }
}
