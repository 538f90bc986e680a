package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.collections.MonthResult;
import org.limitdesk.domain.collections.Stage;
import org.limitdesk.workflow.WorkBoard;
import org.limitdesk.workflow.WorkLine;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the lines in collections, and what came of it. */
@Command(
    name = "collections",
    mixinStandardHelpOptions = true,
    description = {
      "The lines in collections at the book's last month, the largest balance first: early (M1),"
          + " mid (M2 and M3), late (M4 and worse, or before a court); with the promises to pay and"
          + " who is not to be called. Contacts are noted at the desk.",
      "--results tells month by month what each stage held, cured and rolled on, what was"
          + " recovered, and how many promises were kept."
    })
final class CollectionsCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--stage",
      paramLabel = "early|mid|late",
      description = "Only this stage; all when not given.")
  private @Nullable Stage stage;

  @Option(
      names = "--order",
      paramLabel = "balance|promise",
      defaultValue = "balance",
      description =
          "The largest balance or the promise due first; ${DEFAULT-VALUE} when not given.")
  private WorkBoard.Order order = WorkBoard.Order.BALANCE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many lines of a stage at most; ${DEFAULT-VALUE} when not given.")
  private int limit;

  @Option(names = "--results", description = "What came of it, month by month, in place of lines.")
  private boolean results;

  CollectionsCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    Progress progress = new ErrorProgress(err);
    try (Book open = workflows.shelf().read(book)) {
      if (results) {
        tell(workflows.collections().results(open, progress));
      } else {
        tell(workflows.collections().board(open, progress));
      }
    }
    return CommandLineDesk.DONE;
  }

  private List<Stage> stages() {
    return stage == null ? List.of(Stage.values()) : List.of(stage);
  }

  private void tell(WorkBoard board) {
    List<WorkLine> lines = new ArrayList<>();
    for (Stage each : stages()) {
      List<WorkLine> all = board.of(each, order);
      lines.addAll(limit < 0 ? all : all.subList(0, Math.min(limit, all.size())));
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("month", CalendarNumber.month(board.month()).toString());
    object.put("business_date", board.today().toString());
    object.put(
        "stages", stages().stream().map(each -> CollectionsJson.stage(board, each)).toList());
    object.put("lines", lines.stream().map(CollectionsJson::line).toList());
    output.print(object, CollectionsText.board(board, stages(), lines));
  }

  private void tell(List<MonthResult> months) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put(
        "months", months.stream().map(each -> CollectionsJson.month(each, stages())).toList());
    output.print(object, CollectionsText.results(months, stages()));
  }
}
