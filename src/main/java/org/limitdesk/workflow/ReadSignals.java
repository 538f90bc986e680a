package org.limitdesk.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.workflow.LinesBehind.Line;
import org.limitdesk.workflow.LinesBehind.OfSignal;
import org.limitdesk.workflow.SignalBoard.PutOff;
import org.limitdesk.workflow.SignalBoard.Row;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BorrowerList.Identity;
import org.limitdesk.workflow.port.Signals;
import org.limitdesk.workflow.port.Signals.Group;
import org.limitdesk.workflow.port.Snoozes.Kept;
import org.limitdesk.workflow.port.Snoozes.Wish;

/** Reads the signals of the last month that was assessed, and what people put off. */
public final class ReadSignals {
  private static final Comparator<Row> GRAVEST_FIRST =
      Comparator.comparing(Row::severity)
          .thenComparing(Row::lines)
          .reversed()
          .thenComparing(Row::code);

  private final Clock clock;

  /**
   * @param clock says what day it is where a book has no business date of its own
   */
  public ReadSignals(Clock clock) {
    this.clock = clock;
  }

  /** What the last run found, by trigger and severity. */
  public SignalBoard board(Book book) {
    List<PutOff> putOff = putOff(book);
    Integer month = book.assessments().last().map(run -> run.key().month()).orElse(null);
    return new SignalBoard(
        book.signals().run(), month, rows(book.signals().groups(), putOff), putOff);
  }

  private static List<Row> rows(List<Group> groups, List<PutOff> putOff) {
    Map<Kind, Long> waiting =
        putOff.stream().collect(Collectors.groupingBy(Kind::of, Collectors.counting()));
    List<Row> rows = new ArrayList<>();
    for (Group each : groups) {
      Long off = waiting.remove(new Kind(each.code(), each.severity()));
      rows.add(
          new Row(
              each.code(),
              each.severity(),
              each.lines(),
              each.balance(),
              each.limit(),
              each.proposals(),
              off == null ? 0 : off));
    }
    waiting.forEach((kind, off) -> rows.add(new Row(kind.code, kind.severity, 0, 0, 0, 0, off)));
    rows.sort(GRAVEST_FIRST);
    return rows;
  }

  private record Kind(String code, Severity severity) {
    static Kind of(PutOff each) {
      return new Kind(each.code(), each.severity());
    }
  }

  private List<PutOff> putOff(Book book) {
    List<Kept> words = book.snoozes().words(CalendarNumber.of(BusinessDate.of(book, clock)));
    int[] keys = words.stream().mapToInt(word -> word.wish().borrower()).distinct().toArray();
    Map<Integer, Identity> lines = new HashMap<>();
    book.borrowerList().identities(keys).forEach(line -> lines.put(line.key(), line));
    Map<Long, String> makers =
        book.users().all().stream().collect(Collectors.toMap(DeskUser::id, DeskUser::name));
    List<PutOff> all = new ArrayList<>();
    for (Kept word : words) {
      Identity line = lines.get(word.wish().borrower());
      if (line != null) {
        all.add(putOff(line, word, makers));
      }
    }
    all.sort(
        Comparator.comparingInt(PutOff::until)
            .thenComparing(PutOff::borrowerId)
            .thenComparing(PutOff::code));
    return all;
  }

  private static PutOff putOff(Identity line, Kept word, Map<Long, String> makers) {
    Wish wish = word.wish();
    return new PutOff(
        line.borrowerId(),
        line.name(),
        wish.code(),
        wish.severity(),
        word.reason(),
        wish.until(),
        makers.getOrDefault(wish.maker(), ""));
  }

  /** The lines of a row, {@link LinesBehind#MOST} of them at most. */
  public LinesBehind lines(Book book, Row row) {
    List<Signals.Line> lines = book.signals().lines(row.code(), row.severity(), LinesBehind.MOST);
    Function<Signals.Line, Line> shown =
        line ->
            new Line(
                line.borrowerId(),
                line.name(),
                line.limit(),
                line.balance(),
                line.action(),
                new OfSignal(
                    new Signal(row.code(), row.severity(), line.dated(), line.evidence())));
    return new LinesBehind(
        row.lines(), row.limit(), row.balance(), lines.stream().map(shown).toList());
  }
}
