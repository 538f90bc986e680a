package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.trend.BucketRange;
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
  private static final Comparator<LineFacts> WORST_FIRST =
      Comparator.comparing(LineFacts::dpd)
          .thenComparing(LineFacts::balance)
          .reversed()
          .thenComparing(LineFacts::key);

  private final ReadLines readLines;

  public ReadCell(ReadLines readLines) {
    this.readLines = readLines;
  }

  /**
   * The open lines of a cell in its month; {@link LinesBehind#MOST} of them at most with who they
   * are.
   */
  public LinesBehind lines(Book book, CellMonth cell, Progress progress) throws IOException {
    LineTable table = readLines.read(book, cell.month(), progress);
    BitSet fresh = new BitSet();
    for (int key : table.matching(inflow(cell), null, progress::check)) {
      fresh.set(key);
    }
    List<LineFacts> lines = new ArrayList<>();
    for (int key : table.matching(filter(cell), null, progress::check)) {
      lines.add(table.line(key));
    }
    lines.sort(
        Comparator.comparing((LineFacts line) -> !fresh.get(line.key()))
            .thenComparing(WORST_FIRST));
    return new LinesBehind(
        lines.size(),
        lines.stream().mapToLong(LineFacts::limit).sum(),
        lines.stream().mapToLong(LineFacts::balance).sum(),
        named(book, lines.subList(0, Math.min(LinesBehind.MOST, lines.size())), fresh));
  }

  /** What the list of borrowers is asked to show for a cell: its open lines in its month. */
  public static LineFilter filter(CellMonth cell) {
    LineFilter filter =
        LineFilter.ALL.at(cell.month()).with(LineFilter.BUCKET, BucketRange.OPEN.label());
    for (Map.Entry<String, String> part : cell.by().parts(cell.cell()).entrySet()) {
      filter = filter.with(part.getKey(), part.getValue());
    }
    return filter;
  }

  /** The same for the lines that came into M1 in that month: those that its inflow counts. */
  public static LineFilter inflow(CellMonth cell) {
    return filter(cell)
        .with(LineFilter.BUCKET, BucketRange.M1.label())
        .with(LineFilter.BEFORE, BucketRange.M0.label());
  }

  private static List<Line> named(Book book, List<LineFacts> lines, BitSet fresh) {
    int[] keys = lines.stream().mapToInt(LineFacts::key).sorted().toArray();
    Map<Integer, Action> actions = book.signals().actions(keys);
    Map<Integer, Identity> names = new HashMap<>();
    book.borrowerList().identities(keys).forEach(each -> names.put(each.key(), each));
    return lines.stream()
        .filter(line -> names.containsKey(line.key()))
        .map(line -> line(line, Objects.requireNonNull(names.get(line.key())), actions, fresh))
        .toList();
  }

  private static Line line(
      LineFacts line, Identity who, Map<Integer, Action> actions, BitSet fresh) {
    return new Line(
        who.borrowerId(),
        who.name(),
        line.limit(),
        line.balance(),
        actions.get(line.key()),
        new InCell(Objects.requireNonNull(line.bucket()), line.dpd(), fresh.get(line.key())));
  }
}
