package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.Denominator;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.domain.trend.SomeMonths;
import org.limitdesk.domain.trend.Vintages;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.domain.trend.alarm.AlarmWatch;
import org.limitdesk.domain.trend.alarm.EarlyWarning;
import org.limitdesk.domain.trend.alarm.Told;
import org.limitdesk.workflow.port.Alarms.Kept;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** Looks at a month of a book by the rules of early warning, as if it were the last one. */
public final class ReadAlarms {
  /** By what segments are looked at. */
  private static final List<String> FIELDS = List.of("region", "industry", "product");

  private final EarlyWarning rules;

  public ReadAlarms(EarlyWarning rules) {
    this.rules = rules;
  }

  /**
   * What was found.
   *
   * @param month yyyymm; 0 of a book without months
   * @param alarms the gravest first
   */
  public record Found(int month, List<Raised> alarms) {
    public Found {
      alarms = List.copyOf(alarms);
    }
  }

  /**
   * An alarm, and what somebody said of it.
   *
   * @param echoes segments of which no more is to be said than of this one of the whole book
   * @param kept of that month, or of the month before where it is no worse now; null while nobody
   *     did
   */
  public record Raised(Alarm alarm, List<Alarm> echoes, @Nullable Kept kept) {}

  /**
   * The alarms of a month.
   *
   * @param month yyyymm; null for the last one
   */
  public Found read(Book book, @Nullable Integer month, Progress progress) throws IOException {
    BookColumns all = book.columns(progress);
    if (all.months().isEmpty()) {
      return new Found(0, List.of());
    }
    int at = month == null ? all.months().getLast() : month;
    ReadTrends.requireMonth(all, at);
    List<Told> told = rules.told(alarms(book, SomeMonths.upTo(all, at), at, progress));
    List<Kept> kept = words(book, at);
    return new Found(
        at,
        told.stream()
            .map(each -> new Raised(each.alarm(), each.echoes(), kept(each.alarm(), kept)))
            .toList());
  }

  /** The same alarms with what was said of them by now; nothing is reckoned anew. */
  public static Found withWords(Book book, Found found) {
    List<Kept> kept = words(book, found.month());
    return new Found(
        found.month(),
        found.alarms().stream()
            .map(each -> new Raised(each.alarm(), each.echoes(), kept(each.alarm(), kept)))
            .toList());
  }

  /** The words of the month itself come first. */
  private static List<Kept> words(Book book, int month) {
    List<Kept> kept = new ArrayList<>(book.alarms().of(month));
    kept.addAll(book.alarms().of(CalendarNumber.monthBefore(month)));
    return kept;
  }

  private static @Nullable Kept kept(Alarm alarm, List<Kept> all) {
    return all.stream().filter(each -> each.holdsFor(alarm)).findFirst().orElse(null);
  }

  private List<Alarm> alarms(Book book, BookColumns columns, int month, Progress progress)
      throws IOException {
    BucketEdges edges = ReadTrends.edges(book);
    List<Alarm> found = new ArrayList<>();
    AlarmWatch.over(recent(columns, month), edges, FIELDS, progress::check)
        .forEach(watched -> found.addAll(rules.of(watched)));
    progress.check();
    found.addAll(rules.ofCohorts(cohorts(book, columns, edges), month));
    return found;
  }

  /**
   * The months of a band and the one that the first flow of it comes from; the last is looked at.
   */
  private BookColumns recent(BookColumns columns, int last) {
    int first = CalendarNumber.of(CalendarNumber.month(last).minusMonths(rules.months() + 1L));
    return new SomeMonths(
        columns, columns.months().stream().filter(month -> month >= first).toList());
  }

  private static List<Vintages.Cohort> cohorts(Book book, BookColumns columns, BucketEdges edges)
      throws IOException {
    Optional<Segments> opened = columns.segments(LineTable.OPENED);
    if (opened.isEmpty()) {
      return List.of();
    }
    Vintages.Terms terms = new Vintages.Terms(Denominator.LINES, Bucket.M2, true);
    return Vintages.of(columns, opened.get(), edges, terms, book.vintageAmounts()).cohorts();
  }
}
