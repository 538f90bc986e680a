package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.LineFacts;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.workflow.LinesBehind.InCell;
import org.limitdesk.workflow.LinesBehind.Line;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BorrowerList.Identity;
import org.limitdesk.workflow.port.Progress;

/** Reads the open lines of a cell, those that just came into M1 first. */
public final class ReadCell {
  /** Who they are is read one by one: a cell may hold a fifth of the book. */
  public static final int MOST = 500;

  private static final Comparator<LineFacts> ORDER =
      Comparator.comparing(ReadCell::isFresh)
          .thenComparing(LineFacts::dpd)
          .thenComparing(LineFacts::balance)
          .reversed()
          .thenComparing(LineFacts::key);

  private final ReadLines readLines;

  public ReadCell(ReadLines readLines) {
    this.readLines = readLines;
  }

  /** The open lines of a cell in its month; {@link #MOST} of them at most with who they are. */
  public LinesBehind lines(Book book, CellMonth cell, Progress progress) throws IOException {
    LineTable table = readLines.read(book, cell.month(), progress);
    LineFilter filter = filter(cell);
    List<LineFacts> lines = new ArrayList<>();
    for (int key : table.matching(filter, null, progress::check)) {
      LineFacts line = table.line(key);
      if (line.bucket() != null) {
        lines.add(line);
      }
    }
    lines.sort(ORDER);
    return new LinesBehind(
        lines.size(),
        lines.stream().mapToLong(LineFacts::limit).sum(),
        lines.stream().mapToLong(LineFacts::balance).sum(),
        named(book, lines.subList(0, Math.min(MOST, lines.size()))));
  }

  /** What the list of borrowers is asked to show for a cell in its month. */
  public static LineFilter filter(CellMonth cell) {
    LineFilter filter = LineFilter.ALL.at(cell.month());
    for (Map.Entry<String, String> part : cell.by().parts(cell.cell()).entrySet()) {
      filter = filter.with(part.getKey(), part.getValue());
    }
    return filter;
  }

  private static List<Line> named(Book book, List<LineFacts> lines) {
    int[] keys = lines.stream().mapToInt(LineFacts::key).sorted().toArray();
    Map<Integer, Action> actions = book.signals().actions(keys);
    Map<Integer, Identity> names = new HashMap<>();
    book.borrowerList().identities(keys).forEach(each -> names.put(each.key(), each));
    return lines.stream()
        .filter(line -> names.containsKey(line.key()))
        .map(line -> line(line, Objects.requireNonNull(names.get(line.key())), actions))
        .toList();
  }

  private static Line line(LineFacts line, Identity who, Map<Integer, Action> actions) {
    return new Line(
        who.borrowerId(),
        who.name(),
        line.limit(),
        line.balance(),
        actions.get(line.key()),
        new InCell(Objects.requireNonNull(line.bucket()), line.dpd(), isFresh(line)));
  }

  private static boolean isFresh(LineFacts line) {
    int before = line.last().size() - 2;
    return line.bucket() == Bucket.M1 && before >= 0 && line.last().get(before) == Bucket.M0;
  }
}
