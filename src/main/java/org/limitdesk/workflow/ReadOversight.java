package org.limitdesk.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.limitdesk.domain.audit.LogHead;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Filter;
import org.limitdesk.workflow.port.DecisionLog.Waiting;

/** Reads what a supervisor or an auditor looks at: what waits, who overrides, how it turned out. */
public final class ReadOversight {
  /** How many waiting decisions are read at the most; the rest is counted. */
  public static final int MOST_WAITING = 200;

  /**
   * The whole of it.
   *
   * @param people who ever decided, by number
   * @param months in which decisions were made, yyyymm, rising
   * @param head where the log ends
   */
  public record Oversight(
      List<Waiting> waiting,
      long waitingCount,
      Map<Long, String> people,
      List<Integer> months,
      BucketEdges edges,
      LogHead head) {}

  /**
   * A page of the overrides.
   *
   * @param rates of the decisions of the filter's officer and month, whatever its other parts
   */
  public record Page(List<Departure> rows, OverrideRates rates) {}

  /** What waits, and what can be filtered by. */
  public Oversight read(Book book) {
    Map<Long, String> names = new TreeMap<>();
    for (DeskUser user : book.users().all()) {
      names.put(user.id(), user.name());
    }
    Map<Long, String> people = new TreeMap<>();
    TreeSet<Integer> months = new TreeSet<>();
    book.decisionLog()
        .settled(decision -> {
          people.put(decision.maker(), names.getOrDefault(decision.maker(), ""));
          months.add(decision.month());
        });
    return new Oversight(
        book.decisionLog().waiting(null, MOST_WAITING),
        book.decisionLog().waiting(),
        people,
        List.copyOf(months),
        new BookFloors().edges(book),
        book.log().head());
  }

  /** The first overrides of a filter, and the rates of what it tells of. */
  public Page page(Book book, Filter filter, int most) {
    OverrideRates.Counter counter = new OverrideRates.Counter(filter);
    book.decisionLog().settled(counter::add);
    return new Page(book.decisionLog().departures(filter, Long.MAX_VALUE, most), counter.rates());
  }

  /** The overrides after the last one that was read. */
  public List<Departure> next(Book book, Filter filter, Departure last, int most) {
    return new ArrayList<>(book.decisionLog().departures(filter, last.decision().id(), most));
  }
}
