package org.limitdesk.workflow;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.collections.FlagSpan;
import org.limitdesk.domain.collections.Handling;
import org.limitdesk.domain.collections.JudgedPromise;
import org.limitdesk.domain.collections.MonthResult;
import org.limitdesk.domain.collections.Promise;
import org.limitdesk.domain.collections.PromiseJudge;
import org.limitdesk.domain.collections.PromiseState;
import org.limitdesk.domain.collections.Stage;
import org.limitdesk.domain.collections.StageColumn;
import org.limitdesk.domain.collections.StageResults;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.BorrowerList.Identity;
import org.limitdesk.workflow.port.CollectionBook;
import org.limitdesk.workflow.port.Progress;

/** Reads the work lists of collections and what came of it, month by month. */
public final class ReadCollections {
  private final Clock clock;

  public ReadCollections(Clock clock) {
    this.clock = clock;
  }

  /**
   * All lines in collections at the book's last month.
   *
   * @throws BookRefused LD-121 where the book has no month
   */
  public WorkBoard board(Book book, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    MonthColumns lines = columns.month(lastMonth(columns));
    BucketEdges edges = ReadTrends.edges(book);
    LocalDate today = BusinessDate.of(book, clock);
    List<FlagSpan> flags = book.collections().flags();
    StageColumn stages =
        StageColumn.of(lines, edges, FlagSpan.standing(flags, FlagSpan.LITIGATION, today));
    int[] keys = keys(stages);
    progress.check();
    Map<Integer, List<JudgedPromise>> promises = byBorrower(book, keys, lines.month());
    HandlingOf handling = HandlingOf.on(today, flags, book.collections());
    List<WorkLine> found = new ArrayList<>();
    for (Identity who : book.borrowerList().identities(keys)) {
      found.add(
          line(
              who,
              stages,
              handling.of(who.key()),
              lines,
              edges,
              promises.getOrDefault(who.key(), List.of())));
    }
    return new WorkBoard(lines.month(), today, found);
  }

  /**
   * What came of collections in each month of the book.
   *
   * @throws BookRefused LD-121 where the book has no month
   */
  public List<MonthResult> results(Book book, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    List<JudgedPromise> promises = judged(book.collections(), null, lastMonth(columns));
    return new StageResults(ReadTrends.edges(book), book.collections().flags())
        .of(columns, book.losses(), promises, progress::check);
  }

  private static int lastMonth(BookColumns columns) {
    if (columns.months().isEmpty()) {
      throw new BookRefused("LD-121", "The book has no months yet. Load some first.");
    }
    return columns.months().getLast();
  }

  private static int[] keys(StageColumn stages) {
    return IntStream.range(0, stages.size()).filter(key -> stages.of(key) != null).toArray();
  }

  private static List<JudgedPromise> judged(
      CollectionBook book, int @Nullable [] borrowers, int lastMonth) {
    PromiseJudge judge = new PromiseJudge(lastMonth);
    return book.promises(borrowers).stream()
        .flatMap(each -> judge.judge(each.promises(), each.paid()).stream())
        .toList();
  }

  private static Map<Integer, List<JudgedPromise>> byBorrower(Book book, int[] keys, int last) {
    Map<Integer, List<JudgedPromise>> found = new HashMap<>();
    for (JudgedPromise each : judged(book.collections(), keys, last)) {
      found.computeIfAbsent(each.promise().borrower(), key -> new ArrayList<>()).add(each);
    }
    return found;
  }

  private static WorkLine line(
      Identity who,
      StageColumn stages,
      Handling handling,
      MonthColumns lines,
      BucketEdges edges,
      List<JudgedPromise> promises) {
    int key = who.key();
    Stage stage = Objects.requireNonNull(stages.of(key));
    Promise open =
        promises.stream()
            .filter(each -> each.state() == PromiseState.OPEN)
            .map(JudgedPromise::promise)
            .findFirst()
            .orElse(null);
    JudgedPromise last =
        promises.reversed().stream()
            .filter(each -> each.state() != PromiseState.OPEN)
            .findFirst()
            .orElse(null);
    return new WorkLine(
        key,
        who.borrowerId(),
        who.name(),
        stage,
        handling,
        edges.bucket(lines.dpd()[key]),
        lines.dpd()[key],
        lines.balance()[key],
        open,
        last);
  }
}
