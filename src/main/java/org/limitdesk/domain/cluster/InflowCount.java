package org.limitdesk.domain.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.Segments;

/** Counts the inflow into M1 of every cell of a book, in one pass over its columns. */
public final class InflowCount {
  private static final int NO_CELL = -1;

  private final BookColumns book;
  private final BucketEdges edges;
  private final List<Integer> months;
  private final List<Counted> kinds = new ArrayList<>();

  private InflowCount(BookColumns book, BucketEdges edges, int last) throws IOException {
    this.book = book;
    this.edges = edges;
    months = book.months().stream().filter(month -> month <= last).toList();
    for (CellKind kind : months.isEmpty() ? List.<CellKind>of() : CellKind.ALL) {
      Counted counted = counted(kind);
      if (counted != null) {
        kinds.add(counted);
      }
    }
  }

  /**
   * The tables of all kinds of cell for which the book knows the fields.
   *
   * @param last the last month to look at, yyyymm
   * @param check called before each month; may end the work by throwing
   */
  public static List<InflowTable> of(BookColumns book, BucketEdges edges, int last, Runnable check)
      throws IOException {
    InflowCount count = new InflowCount(book, edges, last);
    count.run(check);
    return count.kinds.stream().map(Counted::table).toList();
  }

  private void run(Runnable check) throws IOException {
    BitSet cleanBefore = new BitSet();
    int before = Integer.MIN_VALUE;
    for (int month : months) {
      check.run();
      BitSet clean = new BitSet();
      boolean follows = before + 1 == index(month);
      count(book.month(month), follows ? cleanBefore : new BitSet(), clean);
      for (Counted kind : kinds) {
        kind.table.known()[index(month) - kind.table.first()] = follows;
      }
      cleanBefore = clean;
      before = index(month);
    }
  }

  /** One pass over the lines of a month; fills in who of them is open and in M0. */
  private void count(MonthColumns now, BitSet cleanBefore, BitSet clean) {
    int index = index(now.month());
    for (int i = 0; i < now.size(); i++) {
      boolean wasClean = cleanBefore.get(i);
      boolean open = now.isOpen(i);
      if (open) {
        Bucket bucket = edges.bucket(now.dpd()[i]);
        clean.set(i, bucket == Bucket.M0);
        boolean flowsIn = wasClean && bucket == Bucket.M1;
        long balance = now.ownBalance(i);
        for (Counted kind : kinds) {
          kind.addOpen(i, index, balance, flowsIn);
        }
      }
      if (wasClean) {
        for (Counted kind : kinds) {
          kind.addClean(i, index);
        }
      }
    }
  }

  private @Nullable Counted counted(CellKind kind) throws IOException {
    List<Segments> fields = new ArrayList<>();
    for (String field : kind.fields()) {
      Optional<Segments> segments = book.segments(field);
      if (segments.isEmpty()) {
        return null;
      }
      fields.add(segments.get());
    }
    int first = index(months.getFirst());
    int columns = index(months.getLast()) - first + 1;
    int[] cells = cells(fields, book.month(months.getLast()).size());
    return new Counted(InflowTable.empty(kind, first, names(fields), columns), cells);
  }

  /** Where each borrower stands among the {@link #names}: once, since no one leaves a cell. */
  private int[] cells(List<Segments> fields, int size) {
    int[] cells = new int[size];
    for (Segments field : fields) {
      int unknown = field.names().indexOf(Segments.UNKNOWN);
      int count = field.names().size();
      for (int i = 0; i < size; i++) {
        int value = field.of(i, months.getLast());
        boolean known = cells[i] != NO_CELL && value != unknown;
        cells[i] = known ? cells[i] * count + value : NO_CELL;
      }
    }
    return cells;
  }

  /** Every combination of values, the last field turning fastest. */
  private static List<String> names(List<Segments> fields) {
    List<List<String>> cells = List.of(List.of());
    for (Segments field : fields) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> cell : cells) {
        for (String name : field.names()) {
          List<String> values = new ArrayList<>(cell);
          values.add(name);
          longer.add(values);
        }
      }
      cells = longer;
    }
    return cells.stream().map(CellKind::name).toList();
  }

  private static int index(int month) {
    return month / 100 * 12 + month % 100 - 1;
  }

  /**
   * One kind of cell under way.
   *
   * @param cells by borrower; {@link #NO_CELL} where a value is not known
   */
  private record Counted(InflowTable table, int[] cells) {
    /** An open line. */
    void addOpen(int line, int index, long balance, boolean flowsIn) {
      int cell = cells[line];
      if (cell == NO_CELL) {
        return;
      }
      int column = index - table.first();
      table.openLines()[cell][column]++;
      table.exposure()[cell][column] += balance;
      if (flowsIn) {
        table.inflow()[cell][column]++;
        table.inflowBalance()[cell][column] += balance;
      }
    }

    /** A line that was in M0 a month ago. */
    void addClean(int line, int index) {
      if (cells[line] != NO_CELL) {
        table.lines()[cells[line]][index - table.first()]++;
      }
    }
  }
}
