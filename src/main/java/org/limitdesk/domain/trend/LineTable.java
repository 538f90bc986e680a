package org.limitdesk.domain.trend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.borrower.MonthFacts;

/**
 * All lines of a book at one month, to be filtered, ordered and added up as columns; lines are
 * named by the borrowers' keys.
 */
public final class LineTable {
  /** The field that tells the month in which a line was opened. */
  public static final String OPENED = "vintage";

  private static final int LINES_BETWEEN_LOOKS = 1 << 16;
  private static final Segments NOT_KNOWN = new NotKnown();

  private final List<Integer> months;
  private final MonthColumns lines;
  private final LastMonths last;
  private final Map<String, Segments> segments;
  private final Standings standings;
  private final BucketEdges edges;

  /** By key, the month of the row that is shown; null where it is the table's for all. */
  private final int @Nullable [] seen;

  /**
   * @param months of the book, yyyymm, rising
   * @param segments by field
   */
  public LineTable(
      List<Integer> months,
      MonthColumns lines,
      LastMonths last,
      Map<String, Segments> segments,
      Standings standings,
      BucketEdges edges) {
    this(months, lines, last, segments, standings, edges, null);
  }

  private LineTable(
      List<Integer> months,
      MonthColumns lines,
      LastMonths last,
      Map<String, Segments> segments,
      Standings standings,
      BucketEdges edges,
      int @Nullable [] seen) {
    this.seen = seen;
    this.months = List.copyOf(months);
    this.lines = lines;
    this.last = last;
    this.segments = new LinkedHashMap<>(segments);
    this.segments.put("tier", standings);
    this.standings = standings;
    this.edges = edges;
  }

  /** The month, yyyymm. */
  public int month() {
    return lines.month();
  }

  /** The same with every line as it was last seen, also those that have left. */
  public LineTable with(LastSeen all) {
    return new LineTable(months, all.lines(), last, segments, standings, edges, all.months());
  }

  /** Whether lines that have left are in it, as they were last seen. */
  public boolean isLastSeen() {
    return seen != null;
  }

  /** The month in which a line is shown, yyyymm. */
  public int month(int key) {
    return seen == null ? month() : seen[key];
  }

  /** The months of the book, yyyymm, rising. */
  public List<Integer> months() {
    return months;
  }

  /** One more than the greatest key. */
  public int size() {
    return lines.size();
  }

  /** The segments of a field. */
  public List<String> names(String field) {
    return segments.getOrDefault(field, NOT_KNOWN).names();
  }

  /**
   * The lines that a filter wants, in the order of their keys. Its month is that of the table.
   *
   * @param found the borrowers that the filter's search found; null where it searches nothing
   * @param check called now and then; may end the work by throwing
   */
  public int[] matching(LineFilter filter, @Nullable BitSet found, Runnable check) {
    List<IntPredicate> parts = predicates(filter);
    int[] keys = new int[lines.size()];
    int count = 0;
    for (int key = 0; key < keys.length; key++) {
      if (key % LINES_BETWEEN_LOOKS == 0) {
        check.run();
      }
      if (lines.dpd()[key] != MonthColumns.ABSENT
          && (found == null || found.get(key))
          && all(parts, key)) {
        keys[count++] = key;
      }
    }
    return java.util.Arrays.copyOf(keys, count);
  }

  private static boolean all(List<IntPredicate> parts, int key) {
    for (IntPredicate part : parts) {
      if (!part.test(key)) {
        return false;
      }
    }
    return true;
  }

  private List<IntPredicate> predicates(LineFilter filter) {
    List<IntPredicate> parts = new ArrayList<>();
    filter
        .part(LineFilter.BUCKET)
        .flatMap(BucketRange::labelled)
        .ifPresent(range ->
            parts.add(key -> lines.isOpen(key) && range.holds(edges.index(lines.dpd()[key]))));
    filter
        .part(LineFilter.BEFORE)
        .flatMap(BucketRange::labelled)
        .ifPresent(range ->
            parts.add(key -> last.wasOpen(key) && range.holds(edges.index(last.dpdBefore(key)))));
    filter
        .part(LineFilter.USE)
        .map(Integer::valueOf)
        .ifPresent(least -> parts.add(key -> isUsed(key, least)));
    filter
        .part(LineFilter.STATUS)
        .map(code -> Code.of(LineStatus.class, code).ordinal())
        .ifPresent(status -> parts.add(key -> lines.status()[key] == status));
    for (String field : LineFilter.FIELDS) {
      filter.part(field).ifPresent(name -> parts.add(ofSegment(field, name)));
    }
    return parts;
  }

  /** A line without a limit uses no part of it. */
  private boolean isUsed(int key, int least) {
    long limit = lines.limit()[key];
    return MonthFacts.utilisation(limit, lines.balance()[key]) >= least / 100.0;
  }

  private IntPredicate ofSegment(String field, String name) {
    Segments known = segments.getOrDefault(field, NOT_KNOWN);
    int wanted = known.names().indexOf(name);
    return wanted < 0 ? key -> false : key -> known.of(key, lines.month()) == wanted;
  }

  /** What these lines add up to. */
  public LineTotals totals(int[] keys) {
    return LineTotals.of(lines, edges, keys);
  }

  /**
   * Lines in another order.
   *
   * @param keys in their own order
   * @param ids by key, the place of the borrower's id in the order of ids; asked for by id only
   * @param check called now and then; may end the work by throwing
   */
  public int[] sorted(int[] keys, LineOrder order, int[] ids, Runnable check) {
    long[] values = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      long value = order.by() == LineOrder.By.ID ? ids[keys[i]] : value(order.by(), keys[i]);
      long placed = order.descending() ? Long.MAX_VALUE - 1 - value : value;
      values[i] = value < 0 ? Long.MAX_VALUE : placed;
    }
    return LongSort.sorted(keys.clone(), values, check);
  }

  /** Not negative; −1 where there is none. */
  private long value(LineOrder.By by, int key) {
    return switch (by) {
      case LIMIT -> lines.limit()[key];
      case BALANCE -> lines.balance()[key];
      case AVAILABLE -> Math.max(0, lines.limit()[key] - lines.balance()[key]);
      case UTILISATION ->
          (long) (1e9 * MonthFacts.utilisation(lines.limit()[key], lines.balance()[key]));
      case BUCKET -> lines.isOpen(key) ? edges.index(lines.dpd()[key]) : -1;
      case DPD -> lines.dpd()[key];
      case STATUS -> lines.status()[key];
      case SCORE -> scoreValue(key);
      case PD -> standings.pd(key);
      case TIER -> standings.of(key, month()) - 1L;
      case OPENED -> segment(OPENED, key);
      case REGION, INDUSTRY, PURPOSE, PRODUCT, CAMPAIGN ->
          segment(by.name().toLowerCase(java.util.Locale.ROOT), key);
      case ID -> key;
    };
  }

  /** Scores may be below 0 and have decimals. */
  private long scoreValue(int key) {
    double score = standings.score(key);
    return Double.isNaN(score) ? -1 : Math.max(0, Math.round((score + 1e6) * 1e4));
  }

  private long segment(String field, int key) {
    Segments known = segments.getOrDefault(field, NOT_KNOWN);
    int at = known.of(key, month());
    return known.names().get(at).equals(Segments.UNKNOWN) ? -1 : at;
  }

  /** One line with all that a list shows of it. */
  public LineFacts line(int key) {
    Map<String, String> names = new LinkedHashMap<>();
    segments.forEach((field, known) -> {
      String name = known.names().get(known.of(key, month()));
      if (!name.equals(Segments.UNKNOWN)) {
        names.put(field, name);
      }
    });
    int dpd = lines.dpd()[key];
    return new LineFacts(
        key,
        lines.limit()[key],
        lines.balance()[key],
        dpd,
        LineStatus.of(lines.status()[key]),
        lines.isOpen(key) ? edges.bucket(dpd) : null,
        lastBuckets(key),
        names,
        standings.score(key),
        standings.pd(key));
  }

  private List<@Nullable Bucket> lastBuckets(int key) {
    List<@Nullable Bucket> buckets = new ArrayList<>();
    for (char[] dpd : last.dpd()) {
      boolean there = key < dpd.length && dpd[key] != MonthColumns.ABSENT;
      buckets.add(there ? edges.bucket(dpd[key]) : null);
    }
    return buckets;
  }

  /** A field that the book does not have. */
  private static final class NotKnown implements Segments {
    @Override
    public List<String> names() {
      return List.of(UNKNOWN);
    }

    @Override
    public int of(int borrower, int month) {
      return 0;
    }
  }
}
