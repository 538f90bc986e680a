package org.limitdesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.workflow.EraseBorrowers.Request;
import org.limitdesk.workflow.EraseBorrowers.Standing;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Erasures.Due;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells whose personal data are due for erasure. */
@Command(
    name = "retention",
    mixinStandardHelpOptions = true,
    description = {
      "The borrowers whose personal data nothing needs any more, since their last line ended longer"
          + " ago than the book keeps them; 1,000 at the most. The desk erases, by two people:"
          + " nothing is erased here."
    })
final class RetentionCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  RetentionCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() {
    try (Book open = workflows.shelf().read(book)) {
      Standing now = workflows.retention().read(open);
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("years", now.retention().years());
      object.put("ended_before", now.before().toString());
      object.put("due", now.due().stream().map(RetentionCommand::json).toList());
      object.put("asked", now.waiting().stream().mapToInt(each -> each.ids().size()).sum());
      object.put("asked_of", now.waiting().stream().flatMap(each -> each.ids().stream()).toList());
      output.print(object, words(now));
    }
    return CommandLineDesk.DONE;
  }

  private static Map<String, Object> json(Due due) {
    return Map.of(
        "borrower",
        due.borrowerId(),
        "last_month",
        CalendarNumber.month(due.lastMonth()).toString());
  }

  private static String words(Standing now) {
    StringBuilder text = new StringBuilder();
    text.append(
        "Personal data are kept for %d years. Of %,d borrowers they are due for erasure.%n"
            .formatted(now.retention().years(), now.due().size()));
    now.due()
        .forEach(due ->
            text.append(
                "%-16s %s%n".formatted(due.borrowerId(), CalendarNumber.month(due.lastMonth()))));
    for (Request each : now.waiting()) {
      text.append(
          "%s asked for the erasure of %s; another supervisor answers.%n"
              .formatted(each.asked().by(), String.join(", ", each.ids())));
    }
    return text.toString();
  }
}
