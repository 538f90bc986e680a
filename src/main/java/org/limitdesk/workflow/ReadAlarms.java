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
import org.limitdesk.domain.trend.Delinquency;
import org.limitdesk.domain.trend.Denominator;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.domain.trend.SomeMonths;
import org.limitdesk.domain.trend.Vintages;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.domain.trend.alarm.EarlyWarning;
import org.limitdesk.workflow.port.Alarms.Kept;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** Looks at a month of a book by the rules of early warning, as if it were the last one. */
public final class ReadAlarms {
  /** By what segments are looked at. */
  private static final List<String> FIELDS = List.of("region", "industry");

  /** No more alarms than somebody can look into; the rest is counted. */
  private static final int MOST = 12;

  private static final int YEARS_BACK = 2;

  /**
   * What was found.
   *
   * @param month yyyymm; 0 of a book without months
   * @param alarms the gravest first
   * @param more how many there are beside these
   */
  public record Found(int month, List<Raised> alarms, int more) {}

  /**
   * An alarm, and what somebody said of it.
   *
   * @param kept null while nobody did
   */
  public record Raised(Alarm alarm, @Nullable Kept kept) {}

  /**
   * The alarms of a month.
   *
   * @param month yyyymm; null for the last one
   */
  public Found read(Book book, @Nullable Integer month, Progress progress) throws IOException {
    BookColumns all = book.columns(progress);
    if (all.months().isEmpty()) {
      return new Found(0, List.of(), 0);
    }
    int at = month == null ? all.months().getLast() : month;
    ReadTrends.requireMonth(all, at);
    List<Alarm> found = new ArrayList<>(alarms(book, SomeMonths.upTo(all, at), at, progress));
    found.sort(EarlyWarning.gravestFirst());
    List<Kept> kept = book.alarms().of(at);
    List<Raised> raised =
        found.stream().limit(MOST).map(alarm -> new Raised(alarm, kept(alarm, kept))).toList();
    return new Found(at, raised, found.size() - raised.size());
  }

  /** The same alarms with what was said of them by now; nothing is reckoned anew. */
  public static Found withWords(Book book, Found found) {
    List<Kept> kept = book.alarms().of(found.month());
    return new Found(
        found.month(),
        found.alarms().stream()
            .map(each -> new Raised(each.alarm(), kept(each.alarm(), kept)))
            .toList(),
        found.more());
  }

  private static @Nullable Kept kept(Alarm alarm, List<Kept> all) {
    return all.stream().filter(each -> each.isOf(alarm)).findFirst().orElse(null);
  }

  private static List<Alarm> alarms(Book book, BookColumns columns, int month, Progress progress)
      throws IOException {
    EarlyWarning rules = EarlyWarning.STANDARD;
    BucketEdges edges = ReadTrends.edges(book);
    Delinquency delinquency = new Delinquency(edges);
    BookColumns recent = recent(columns, month);
    List<Alarm> found =
        new ArrayList<>(rules.ofBook(delinquency.whole(recent), flows(recent, edges, progress)));
    for (String field : FIELDS) {
      progress.check();
      Optional<Segments> segments = recent.segments(field);
      if (segments.isPresent()) {
        List<List<MonthTally>> tallies = delinquency.bySegment(recent, segments.get());
        for (int i = 0; i < tallies.size(); i++) {
          rules
              .ofSegment(field, segments.get().names().get(i), tallies.get(i))
              .ifPresent(found::add);
        }
      }
    }
    progress.check();
    found.addAll(rules.ofCohorts(cohorts(book, columns, edges), month));
    return found;
  }

  /** As many months as a band needs, and not all that a book may have. */
  private static BookColumns recent(BookColumns columns, int month) {
    int first = CalendarNumber.of(CalendarNumber.month(month).minusYears(YEARS_BACK));
    return new SomeMonths(
        columns, columns.months().stream().filter(each -> each >= first).toList());
  }

  private static List<FlowRates> flows(BookColumns columns, BucketEdges edges, Progress progress)
      throws IOException {
    List<FlowRates> flows = new ArrayList<>();
    MonthColumns before = null;
    for (int month : columns.months()) {
      progress.check();
      MonthColumns now = columns.month(month);
      if (before != null
          && CalendarNumber.month(before.month())
              .plusMonths(1)
              .equals(CalendarNumber.month(month))) {
        flows.add(new FlowRates(RollMatrix.of(before, now, edges)));
      }
      before = now;
    }
    return flows;
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
