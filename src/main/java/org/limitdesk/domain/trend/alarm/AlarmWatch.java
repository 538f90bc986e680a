package org.limitdesk.domain.trend.alarm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.Delinquency;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.domain.trend.Segments;

/** Reads each month's columns once, and makes of them the months of the book and its segments. */
public final class AlarmWatch {
  private final BucketEdges edges;
  private final Delinquency delinquency;
  private final List<Kept> whole = List.of(new Kept("", ""));
  private final Map<String, Cut> cuts = new LinkedHashMap<>();

  private AlarmWatch(BucketEdges edges) {
    this.edges = edges;
    delinquency = new Delinquency(edges);
  }

  private record Cut(Segments segments, List<Kept> kept) {}

  private record Kept(
      String field, String segment, List<MonthTally> tallies, List<FlowRates> flows) {
    Kept(String field, String segment) {
      this(field, segment, new ArrayList<>(), new ArrayList<>());
    }

    Watched watched() {
      return new Watched(field, segment, tallies, flows);
    }
  }

  /**
   * The months of the whole book and of each of its segments.
   *
   * @param book at least one month; its last one is looked at
   * @param fields by which it is cut; one that the book does not have is left out
   * @param check is asked at every month; ends the work by throwing
   */
  public static List<Watched> over(
      BookColumns book, BucketEdges edges, List<String> fields, Runnable check) throws IOException {
    AlarmWatch watch = new AlarmWatch(edges);
    for (String field : fields) {
      Optional<Segments> segments = book.segments(field);
      segments.ifPresent(found -> watch.cuts.put(field, cut(field, found)));
    }
    MonthColumns before = null;
    for (int month : book.months()) {
      check.run();
      MonthColumns now = book.month(month);
      watch.add(before, now);
      before = now;
    }
    List<Watched> all = new ArrayList<>();
    watch.whole.forEach(each -> all.add(each.watched()));
    watch.cuts.values().forEach(cut -> cut.kept().forEach(each -> all.add(each.watched())));
    return all;
  }

  private static Cut cut(String field, Segments segments) {
    return new Cut(segments, segments.names().stream().map(name -> new Kept(field, name)).toList());
  }

  private void add(@Nullable MonthColumns before, MonthColumns now) {
    add(whole, List.of(delinquency.of(now)));
    cuts.values().forEach(cut -> add(cut.kept(), delinquency.bySegment(now, cut.segments())));
    if (before != null && before.month() == CalendarNumber.monthBefore(now.month())) {
      roll(whole, List.of(RollMatrix.of(before, now, edges)));
      cuts.values()
          .forEach(
              cut -> roll(cut.kept(), RollMatrix.bySegment(before, now, edges, cut.segments())));
    }
  }

  private static void add(List<Kept> kept, List<MonthTally> tallies) {
    for (int i = 0; i < tallies.size(); i++) {
      kept.get(i).tallies().add(tallies.get(i));
    }
  }

  private static void roll(List<Kept> kept, List<RollMatrix> rolls) {
    for (int i = 0; i < rolls.size(); i++) {
      kept.get(i).flows().add(new FlowRates(rolls.get(i)));
    }
  }
}
