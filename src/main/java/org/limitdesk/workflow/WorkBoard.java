package org.limitdesk.workflow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.collections.Promise;
import org.limitdesk.domain.collections.Stage;

/**
 * All lines in collections.
 *
 * @param month yyyymm, the book's last one, in which the stages are
 * @param today the book's business date, on which flags and arrangements stand
 * @param lines those of the largest balances first, equal ones by their borrowers' keys
 */
public record WorkBoard(int month, LocalDate today, List<WorkLine> lines) {
  private static final Comparator<WorkLine> LARGEST_FIRST =
      Comparator.comparingLong(WorkLine::balance).reversed().thenComparingInt(WorkLine::key);

  private static final Comparator<WorkLine> DUE_FIRST =
      Comparator.comparing(WorkLine::open, Comparator.nullsLast(Comparator.comparing(Promise::due)))
          .thenComparing(LARGEST_FIRST);

  public WorkBoard {
    lines = lines.stream().sorted(LARGEST_FIRST).toList();
  }

  /** By what a work list is ordered. */
  public enum Order implements Code {
    BALANCE,
    PROMISE
  }

  /** The work list of a stage. */
  public List<WorkLine> of(Stage stage, Order order) {
    List<WorkLine> found = lines.stream().filter(line -> line.stage() == stage).toList();
    return order == Order.BALANCE ? found : found.stream().sorted(DUE_FIRST).toList();
  }

  /** How many lines are in a stage. */
  public long count(Stage stage) {
    return lines.stream().filter(line -> line.stage() == stage).count();
  }

  /** What is owed on the lines of a stage, fen. */
  public long balance(Stage stage) {
    return lines.stream().filter(line -> line.stage() == stage).mapToLong(WorkLine::balance).sum();
  }

  /** How many lines of a stage are not to be called. */
  public long barred(Stage stage) {
    return lines.stream()
        .filter(line -> line.stage() == stage && line.handling().forbids())
        .count();
  }
}
