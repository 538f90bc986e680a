package org.limitdesk.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.limitdesk.bench.trend.ColumnarPeer;
import org.limitdesk.bench.trend.ColumnarPeer.Sums;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.store.AnchorFile;
import org.limitdesk.store.SqliteShelf;
import org.limitdesk.workflow.Cut;
import org.limitdesk.workflow.ReadTrends;
import org.limitdesk.workflow.Trends;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/**
 * How long a trends chart takes to change to another segment, here and in DuckDB (MIT; on the class
 * path in the profile {@code columnar} only), on the same months in one run. First every segment of
 * every field must have the same balance to the fen and the same lines in every month and bucket in
 * both. Then each round asks both for each segment by itself, and for all segments of a field at
 * once; one round before is not counted. Nothing is written but in a folder of its own that is
 * removed. Arguments: the book, the folder with its log's anchor, how many rounds (5).
 */
public final class TrendsPeerBench {
  /** Those that the charts can be cut by. */
  private static final List<String> FIELDS =
      List.of("region", "industry", "purpose", "campaign", "product");

  private static final int THREADS = 2;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Book book;
  private final ColumnarPeer peer;
  private final ReadTrends trends = new ReadTrends();
  private final int months;
  private final List<Cut.Where> segments = new ArrayList<>();

  private TrendsPeerBench(Book book, ColumnarPeer peer, int months) {
    this.book = book;
    this.peer = peer;
    this.months = months;
  }

  public static void main(String[] args) throws IOException, SQLException {
    Path anchors = Path.of(args[1]).resolve("anchors");
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    Path folder = Files.createTempDirectory("limitdesk-peer-");
    try (Book book =
        new SqliteShelf(new AnchorFile(anchors), Clock.systemUTC()).read(Path.of(args[0]))) {
      BookColumns columns = book.columns(Progress.NONE);
      List<String> fields = FIELDS.stream().filter(columns.fields()::contains).toList();
      BucketEdges edges =
          book.setting(ReadTrends.BUCKET_EDGES)
              .map(BucketEdges::parse)
              .orElse(BucketEdges.STANDARD);
      long start = System.nanoTime();
      try (ColumnarPeer peer = ColumnarPeer.of(columns, fields, edges, folder, THREADS)) {
        System.out.printf(
            "%,d borrowers x %d months, %,d open lines in DuckDB %s after %.0f s, %d threads; load"
                + " %.1f%n",
            book.borrowers(),
            columns.months().size(),
            peer.rows(),
            peer.version(),
            (System.nanoTime() - start) / 1e9,
            THREADS,
            SYSTEM.getSystemLoadAverage());
        TrendsPeerBench bench = new TrendsPeerBench(book, peer, columns.months().size());
        bench.requireSame(fields);
        bench.measure(fields, rounds);
      }
      System.out.printf("load %.1f%n", SYSTEM.getSystemLoadAverage());
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void requireSame(List<String> fields) throws IOException, SQLException {
    for (String field : fields) {
      Map<String, Sums> theirs = peer.ofAll(field, months);
      List<Trends.Segment> ours = trends.readBy(book, field, Progress.NONE).segments();
      if (ours.size() != theirs.size()) {
        throw new IllegalStateException(field + ": " + ours.size() + " and " + theirs.size());
      }
      for (Trends.Segment segment : ours) {
        Cut.Where where = new Cut.Where(field, segment.name());
        requireSame(where, segment.months(), theirs.getOrDefault(where.value(), Sums.of(months)));
        requireSame(where, ofOne(where), peer.ofOne(field, where.value(), months));
        segments.add(where);
      }
    }
    System.out.printf(
        "%d segments of %d fields: balance to the fen and lines the same in every month and"
            + " bucket%n",
        segments.size(), fields.size());
  }

  private void requireSame(Cut.Where where, List<MonthTally> ours, Sums theirs) {
    for (int i = 0; i < months; i++) {
      for (Bucket bucket : Bucket.ALL) {
        long balance = ours.get(i).in(bucket, Measure.BALANCE);
        long lines = ours.get(i).in(bucket, Measure.COUNT);
        if (balance != theirs.balances()[i][bucket.ordinal()]
            || lines != theirs.lines()[i][bucket.ordinal()]) {
          throw new IllegalStateException(
              "%s, %d, %s: %d fen of %d lines, and there %d of %d"
                  .formatted(
                      where,
                      ours.get(i).month(),
                      bucket.label(),
                      balance,
                      lines,
                      theirs.balances()[i][bucket.ordinal()],
                      theirs.lines()[i][bucket.ordinal()]));
        }
      }
    }
  }

  private List<MonthTally> ofOne(Cut.Where where) throws IOException {
    return trends.read(book, new Cut(List.of(where), null), Progress.NONE).months();
  }

  private void measure(List<String> fields, int rounds) throws IOException, SQLException {
    Times oneHere = new Times();
    Times oneThere = new Times();
    Times allHere = new Times();
    Times allThere = new Times();
    Times rolls = new Times();
    for (int round = -1; round < rounds; round++) {
      boolean counts = round >= 0;
      for (Cut.Where where : segments) {
        oneHere.of(counts, () -> ofOne(where));
        oneThere.of(counts, () -> peer.ofOne(where.field(), where.value(), months));
        rolls.of(counts, () -> rolls(where));
      }
      for (String field : fields) {
        allHere.of(counts, () -> trends.readBy(book, field, Progress.NONE));
        allThere.of(counts, () -> peer.ofAll(field, months));
      }
    }
    tell("one segment's chart", oneHere, oneThere);
    tell("all segments of a field", allHere, allThere);
    System.out.printf(
        "what the desk counts when a segment is chosen whose field is shown, its roll rates:%n"
            + "  LimitDesk %s%n",
        rolls);
  }

  private Object rolls(Cut.Where where) throws IOException {
    List<Integer> all = book.columns(Progress.NONE).months();
    return trends.rolls(
        book, all.get(all.size() - 2), all.getLast(), new Cut(List.of(where), null), Progress.NONE);
  }

  private static void tell(String what, Times here, Times there) {
    System.out.printf(
        "%s:%n  LimitDesk %s%n  DuckDB %s%n  DuckDB takes %.2f times as long, and %.2f times as"
            + " much of the processor%n",
        what, here, there, there.median() / here.median(), there.work() / here.work());
  }

  /** Something that is timed; its result is kept so that it is not left out. */
  private interface Asked {
    Object answer() throws IOException, SQLException;
  }

  /** How long each took, ms: by the clock, and of the processor with all threads of the process. */
  private static final class Times {
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    void of(boolean counts, Asked asked) throws IOException, SQLException {
      long start = System.nanoTime();
      long worked = SYSTEM.getProcessCpuTime();
      Object answer = asked.answer();
      double took = (System.nanoTime() - start) / 1e6;
      double work = (SYSTEM.getProcessCpuTime() - worked) / 1e6;
      if (counts && !answer.equals("")) {
        millis.add(took);
        processor.add(work);
      }
    }

    private static double at(List<Double> all, double share) {
      double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    double median() {
      return at(millis, 0.5);
    }

    double work() {
      return at(processor, 0.5);
    }

    @Override
    public String toString() {
      return "median %.1f ms, nine of ten %.1f, worst %.1f, of the processor %.1f (%d runs)"
          .formatted(median(), at(millis, 0.9), at(millis, 1), work(), millis.size());
    }
  }
}
