package org.limitdesk.domain.collections;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.LossCount;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.MonthLosses;

/** Counts month by month what came of collections, stage by stage, over a book's columns. */
public final class StageResults {
  private final BucketEdges edges;
  private final List<FlagSpan> flags;
  private final Map<Integer, StageColumn> stages = new TreeMap<>();
  private final Map<Integer, MonthResult> found = new TreeMap<>();

  /**
   * @param flags those of litigation, of any day
   */
  public StageResults(BucketEdges edges, List<FlagSpan> flags) {
    this.edges = edges;
    this.flags = flags;
  }

  /**
   * All months of a book, in their order.
   *
   * @param promises of all borrowers
   * @param check called now and then; may end the work by throwing
   */
  public List<MonthResult> of(
      BookColumns book, LossCount.Source losses, List<JudgedPromise> promises, Runnable check)
      throws IOException {
    MonthColumns before = null;
    for (int month : book.months()) {
      check.run();
      MonthColumns now = book.month(month);
      stages.put(month, column(now));
      boolean follows = before != null && CalendarNumber.monthBefore(month) == before.month();
      found.put(month, result(follows ? before : null, now, losses.month(month)));
      before = now;
    }
    promises.forEach(this::add);
    return List.copyOf(found.values());
  }

  private StageColumn column(MonthColumns lines) {
    LocalDate end = CalendarNumber.month(lines.month()).atEndOfMonth();
    return StageColumn.of(lines, edges, FlagSpan.standing(flags, FlagSpan.LITIGATION, end));
  }

  private StageColumn stages(int month) {
    return Objects.requireNonNull(stages.get(month));
  }

  private MonthResult result(@Nullable MonthColumns before, MonthColumns now, MonthLosses losses) {
    Map<Stage, StageMonth> months = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      months.put(stage, new StageMonth(before != null));
    }
    hold(now, months);
    if (before != null) {
      move(before, now, months);
    }
    return new MonthResult(
        now.month(),
        months,
        own(now, losses.borrowers(), losses.chargedOff()),
        own(now, losses.borrowers(), losses.recovered()));
  }

  private void hold(MonthColumns now, Map<Stage, StageMonth> months) {
    StageColumn in = stages(now.month());
    for (int key = 0; key < now.size(); key++) {
      Stage stage = in.of(key);
      if (stage != null) {
        of(months, stage).hold(now.ownBalance(key));
      }
    }
  }

  private void move(MonthColumns before, MonthColumns now, Map<Stage, StageMonth> months) {
    StageColumn in = stages(before.month());
    for (int key = 0; key < before.size(); key++) {
      Stage stage = in.of(key);
      if (stage != null) {
        of(months, stage).move(where(stage, now, key), before.ownBalance(key));
      }
    }
  }

  private StageMove where(Stage stage, MonthColumns now, int key) {
    if (key >= now.size() || now.dpd()[key] == MonthColumns.ABSENT) {
      return StageMove.LEFT;
    }
    if (!now.isOpen(key)) {
      return now.status()[key] == LineStatus.CHARGED_OFF.ordinal()
          ? StageMove.WRITTEN_OFF
          : StageMove.LEFT;
    }
    Stage later = stages(now.month()).of(key);
    if (later == null) {
      return StageMove.CURED;
    }
    int way = later.compareTo(stage);
    return way == 0 ? StageMove.STAYED : way < 0 ? StageMove.EASED : StageMove.ROLLED;
  }

  /** A month that the book does not have yet has no results, and what is promised in it waits. */
  private void add(JudgedPromise judged) {
    YearMonth taken = YearMonth.from(judged.promise().taken());
    MonthResult month = found.get(CalendarNumber.of(taken));
    if (month != null) {
      month.of(stage(judged.promise().borrower(), taken)).promise(judged);
    }
  }

  /**
   * The stage in which somebody promised: that of the month before, else of the month itself. A
   * line that was overdue between two month ends alone is early.
   */
  private Stage stage(int borrower, YearMonth taken) {
    for (YearMonth month : List.of(taken.minusMonths(1), taken)) {
      StageColumn column = stages.get(CalendarNumber.of(month));
      Stage stage = column == null ? null : column.of(borrower);
      if (stage != null) {
        return stage;
      }
    }
    return Stage.EARLY;
  }

  private static StageMonth of(Map<Stage, StageMonth> months, Stage stage) {
    return Objects.requireNonNull(months.get(stage));
  }

  private static long own(MonthColumns lines, int[] borrowers, long[] amounts) {
    long sum = 0;
    for (int i = 0; i < borrowers.length; i++) {
      sum += Fen.share(amounts[i], lines.ownShare()[borrowers[i]]);
    }
    return sum;
  }
}
