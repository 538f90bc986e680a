package org.limitdesk.intake.demo;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.RowSource;

/**
 * Rates by balance over open lines, measured from the month rows alone: bucket 0 is M0, 7 is M6+.
 */
final class MeasuredRates {
  static final int BUCKETS = 8;

  private static final int MONTH = BookTable.MONTHS.indexOf("month");
  private static final int DPD = BookTable.MONTHS.indexOf("dpd");
  private static final int BALANCE = BookTable.MONTHS.indexOf("balance");
  private static final int LIMIT = BookTable.MONTHS.indexOf("limit");
  private static final int STATUS = BookTable.MONTHS.indexOf("status");

  final long[][] balance;
  final long[][] wentOn;
  final long[][] leftBehind;
  final long[] lines;
  final long[] limits;
  private final int firstMonth;

  private MeasuredRates(DemoBook book, int months) {
    firstMonth = CalendarNumber.of(book.firstMonth());
    balance = new long[months][BUCKETS];
    wentOn = new long[months][BUCKETS];
    leftBehind = new long[months][BUCKETS];
    lines = new long[months];
    limits = new long[months];
  }

  /** Nothing measured yet. */
  static MeasuredRates none(DemoBook book, int months) {
    return new MeasuredRates(book, months);
  }

  static MeasuredRates of(DemoBook book, int months, Predicate<String> borrowers)
      throws IOException {
    MeasuredRates rates = new MeasuredRates(book, months);
    Row before = null;
    try (RowSource source = book.source(BookTable.MONTHS)) {
      for (FileRow next = source.next(); next != null; next = source.next()) {
        Row row = next.rows().getFirst();
        if (borrowers.test(row.borrowerId())) {
          rates.add(row);
          if (before != null && before.borrowerId().equals(row.borrowerId())) {
            rates.roll(before, row);
          }
          before = row;
        }
      }
    }
    return rates;
  }

  /** The borrowers of the segment of the wave. */
  static Predicate<String> wave(DemoBook book) throws IOException {
    Map<String, Boolean> inside = new HashMap<>();
    try (RowSource source = book.source(BookTable.BORROWERS)) {
      for (FileRow next = source.next(); next != null; next = source.next()) {
        Row row = next.rows().getFirst();
        String region = row.text(BookTable.BORROWERS.indexOf("region"));
        String industry = row.text(BookTable.BORROWERS.indexOf("industry"));
        inside.put(
            row.borrowerId(),
            DemoBook.WAVE_REGION.equals(region) && DemoBook.WAVE_INDUSTRY.equals(industry));
      }
    }
    return id -> inside.getOrDefault(id, false);
  }

  /** From 0 for M0 to 7 for more than 180 days. */
  static int bucket(Row row) {
    return (int) Math.min(BUCKETS - 1, (row.number(DPD) + 29) / 30);
  }

  static boolean open(Row row) {
    return row.number(STATUS) <= Accounts.SUSPENDED;
  }

  int place(Row row) {
    long month = row.number(MONTH);
    return (int) (month / 100 * 12 + month % 100 - (firstMonth / 100 * 12 + firstMonth % 100));
  }

  private void add(Row row) {
    if (open(row)) {
      int m = place(row);
      balance[m][bucket(row)] += row.number(BALANCE);
      limits[m] += row.number(LIMIT);
      lines[m]++;
    }
  }

  private void roll(Row before, Row row) {
    int m = place(row);
    int from = bucket(before);
    boolean on = open(row) && bucket(row) == Math.min(BUCKETS - 1, from + 1);
    (on ? wentOn : leftBehind)[m][from] += before.number(BALANCE);
  }

  long total(int m) {
    long sum = 0;
    for (long part : balance[m]) {
      sum += part;
    }
    return sum;
  }

  /** The share of the balance in that bucket and worse ones. */
  double rate(int m, int fromBucket) {
    long sum = 0;
    for (int b = fromBucket; b < BUCKETS; b++) {
      sum += balance[m][b];
    }
    return (double) sum / total(m);
  }

  /** The share of a bucket's balance that went on to the next from month m − 1 to m. */
  double roll(int m, int bucket) {
    return (double) wentOn[m][bucket] / (wentOn[m][bucket] + leftBehind[m][bucket]);
  }

  /** The same over all months but one. */
  double meanRoll(int bucket, int except) {
    long on = 0;
    long all = 0;
    for (int m = 1; m < wentOn.length; m++) {
      if (m != except) {
        on += wentOn[m][bucket];
        all += wentOn[m][bucket] + leftBehind[m][bucket];
      }
    }
    return (double) on / all;
  }
}
