package org.limitdesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.workflow.ReadDisputes.Waiting;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Disputes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what borrowers say is wrong. */
@Command(
    name = "disputes",
    mixinStandardHelpOptions = true,
    description = {
      "The disputes that wait for an answer, the one that is due first at the top. They are taken"
          + " and answered at the desk; a line is not cut while one of its borrower is open.",
      "What the borrower said stays in the book: it is not told here."
    })
final class DisputesCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  DisputesCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() {
    try (Book open = workflows.shelf().read(book)) {
      Waiting waiting = workflows.disputes().read(open);
      LocalDate today = waiting.today();
      List<Disputes.Open> disputes = waiting.open();
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("disputes", disputes.stream().map(each -> json(each, today)).toList());
      output.print(object, words(disputes, today));
    }
    return CommandLineDesk.DONE;
  }

  private static Map<String, @Nullable Object> json(Disputes.Open open, LocalDate today) {
    Dispute dispute = open.dispute();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("borrower", open.borrowerId());
    object.put("about", dispute.about().code());
    object.put("received", dispute.received().toString());
    object.put("due", dispute.due().toString());
    object.put("late", dispute.isLate(today));
    return object;
  }

  private static String words(List<Disputes.Open> disputes, LocalDate today) {
    if (disputes.isEmpty()) {
      return "No dispute waits for an answer.%n".formatted();
    }
    StringBuilder text = new StringBuilder();
    text.append("%-16s %-16s %-12s %-12s%n".formatted("borrower", "about", "received", "due"));
    for (Disputes.Open each : disputes) {
      Dispute dispute = each.dispute();
      text.append(
          "%-16s %-16s %-12s %-12s%s%n"
              .formatted(
                  each.borrowerId(),
                  dispute.about().code().replace('_', ' '),
                  dispute.received(),
                  dispute.due(),
                  dispute.isLate(today) ? " late" : ""));
    }
    return text.toString();
  }
}
