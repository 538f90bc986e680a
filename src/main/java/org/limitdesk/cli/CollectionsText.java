package org.limitdesk.cli;

import java.util.List;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.collections.JudgedPromise;
import org.limitdesk.domain.collections.MonthResult;
import org.limitdesk.domain.collections.PromiseState;
import org.limitdesk.domain.collections.Stage;
import org.limitdesk.domain.collections.StageMonth;
import org.limitdesk.domain.collections.StageMove;
import org.limitdesk.workflow.WorkBoard;
import org.limitdesk.workflow.WorkLine;

/** Collections in words. */
final class CollectionsText {
  private CollectionsText() {}

  static String board(WorkBoard board, List<Stage> stages, List<WorkLine> lines) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s  %10s %18s %18s%n"
            .formatted(
                CalendarNumber.month(board.month()), "lines", "balance", "not to be called"));
    for (Stage stage : stages) {
      text.append(
          "%-8s %,10d %18s %,18d%n"
              .formatted(
                  stage.code(),
                  board.count(stage),
                  Figures.money(board.balance(stage)),
                  board.barred(stage)));
    }
    text.append(
        "%n%-16s %-6s %-11s %-4s %5s %15s  %-28s %s%n"
            .formatted(
                "borrower",
                "stage",
                "handling",
                "",
                "days",
                "balance",
                "open promise",
                "last promise"));
    lines.forEach(line -> text.append(line(line)));
    return text.toString();
  }

  private static String line(WorkLine line) {
    String open =
        line.open() == null
            ? ""
            : "%s by %s".formatted(Figures.money(line.open().amount()), line.open().due());
    JudgedPromise last = line.last();
    return "%-16s %-6s %-11s %-4s %,5d %15s  %-28s %s%n"
        .formatted(
            line.borrowerId(),
            line.stage().code(),
            words(line.handling().code()),
            line.bucket().label(),
            line.dpd(),
            Figures.money(line.balance()),
            open,
            last == null ? "" : words(last.state().code()));
  }

  static String results(List<MonthResult> months, List<Stage> stages) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%-8s %-6s %8s %16s %8s %8s %8s %8s %8s%n"
            .formatted(
                "month",
                "stage",
                "lines",
                "balance",
                "before",
                "cured",
                "rolled",
                "promised",
                "kept"));
    for (MonthResult month : months) {
      stages.forEach(stage -> text.append(result(month, stage)));
    }
    text.append("%n%-8s %16s %16s%n".formatted("month", "written off", "recovered"));
    for (MonthResult month : months) {
      text.append(
          "%-8s %16s %16s%n"
              .formatted(
                  CalendarNumber.month(month.month()),
                  Figures.money(month.writtenOff()),
                  Figures.money(month.recovered())));
    }
    return text.toString();
  }

  private static String result(MonthResult month, Stage stage) {
    StageMonth of = month.of(stage);
    return "%-8s %-6s %,8d %16s %8s %8s %8s %,8d %,8d%n"
        .formatted(
            CalendarNumber.month(month.month()),
            stage.code(),
            of.held().lines(),
            Figures.money(of.held().balance()),
            moves(of, of.before().lines()),
            moves(of, of.moved(StageMove.CURED).lines()),
            moves(of, of.moved(StageMove.ROLLED).lines()),
            of.promises(),
            of.promises(PromiseState.KEPT));
  }

  private static String moves(StageMonth month, long lines) {
    return month.hasBefore() ? "%,d".formatted(lines) : "-";
  }

  private static String words(String code) {
    return code.replace('_', ' ');
  }
}
