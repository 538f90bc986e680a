package org.limitdesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.workflow.port.Assessments.QueuedCase;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the cases that wait for a decision. */
@Command(
    name = "queue",
    mixinStandardHelpOptions = true,
    description =
        "Lists the proposals that wait for a decision: the first due first, then by the expected"
            + " loss they save. Deciding them is not done here.")
final class QueueCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many at most; ${DEFAULT-VALUE} when not given.")
  private int limit;

  QueueCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() {
    List<QueuedCase> all = new ArrayList<>();
    int returned;
    try (Book open = workflows.shelf().read(book)) {
      open.assessments().queue(Integer.MAX_VALUE, all::add);
      returned = open.worklist().cases(Set.of(CaseState.RETURNED)).size();
    }
    List<QueuedCase> cases = limit < 0 ? all : all.subList(0, Math.min(limit, all.size()));
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("cases", cases.stream().map(QueueCommand::json).toList());
    object.put("returned", returned);
    output.print(object, words(cases, all.size()) + back(returned));
    return CommandLineDesk.DONE;
  }

  /** What came back to who decided it is in their list at the desk. */
  private static String back(int returned) {
    return returned == 0
        ? ""
        : "%n%,d came back and wait for another decision: at the desk, Review, Returned.%n"
            .formatted(returned);
  }

  private static Map<String, Object> json(QueuedCase each) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("borrower", each.borrowerId());
    object.put("action", each.action());
    object.put("limit_before", Fen.decimal(each.limitBefore()));
    object.put("limit_after", Fen.decimal(each.limitAfter()));
    object.put("expected_loss_saved", Fen.decimal(each.lossSaved()));
    object.put("due", CalendarNumber.day(each.due()).toString());
    return object;
  }

  private static String words(List<QueuedCase> cases, int all) {
    if (all == 0) {
      return "Nothing waits for a decision. Proposals come from: limitdesk assess BOOK";
    }
    StringBuilder text = new StringBuilder();
    text.append(
        "%-16s %-8s %15s %15s %15s %11s%n"
            .formatted("borrower", "action", "limit before", "limit after", "EL saved", "due"));
    for (QueuedCase each : cases) {
      text.append(
          "%-16s %-8s %15s %15s %15s %11s%n"
              .formatted(
                  each.borrowerId(),
                  each.action(),
                  Figures.money(each.limitBefore()),
                  Figures.money(each.limitAfter()),
                  Figures.money(each.lossSaved()),
                  CalendarNumber.day(each.due())));
    }
    if (cases.size() < all) {
      text.append("%,d of %,d cases; --limit N shows more.%n".formatted(cases.size(), all));
    }
    return text.toString();
  }
}
