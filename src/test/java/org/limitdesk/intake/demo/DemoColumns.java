package org.limitdesk.intake.demo;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.Segments;

/** A demo book as columns in memory, for tests that need many books and no file. */
public final class DemoColumns implements BookColumns {
  private static final List<String> FIELDS =
      List.of("region", "industry", "purpose", "campaign", "product");

  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<Integer, MonthColumns> months = new TreeMap<>();
  private final Map<String, String[]> values = new HashMap<>();

  public DemoColumns(DemoBook demo, int borrowers) throws IOException {
    FIELDS.forEach(field -> values.put(field, new String[borrowers]));
    int[] shares = new int[borrowers];
    Arrays.fill(shares, (int) Fen.WHOLE);
    DemoRows.each(demo, BookTable.BORROWERS, this::borrower);
    DemoRows.each(demo, BookTable.MONTHS, row -> month(row, shares));
  }

  private void borrower(Row row) {
    int key = keys.size();
    keys.put(row.borrowerId(), key);
    values.forEach((field, each) -> each[key] = DemoRows.text(row, field));
  }

  private void month(Row row, int[] shares) {
    MonthColumns columns =
        months.computeIfAbsent((int) DemoRows.number(row, "month"), month -> empty(month, shares));
    int key = requireNonNull(keys.get(row.borrowerId()));
    columns.dpd()[key] = (char) DemoRows.number(row, "dpd");
    columns.status()[key] = (byte) Math.max(0, DemoRows.number(row, "status"));
    columns.balance()[key] = DemoRows.number(row, "balance");
    columns.limit()[key] = DemoRows.number(row, "limit");
  }

  private static MonthColumns empty(int month, int[] shares) {
    int size = shares.length;
    char[] dpd = new char[size];
    Arrays.fill(dpd, MonthColumns.ABSENT);
    return new MonthColumns(month, dpd, new byte[size], new long[size], new long[size], shares);
  }

  @Override
  public List<Integer> months() {
    return List.copyOf(months.keySet());
  }

  @Override
  public MonthColumns month(int month) {
    return requireNonNull(months.get(month));
  }

  @Override
  public List<String> fields() {
    return FIELDS;
  }

  @Override
  public Optional<Segments> segments(String field) {
    return Optional.ofNullable(values.get(field)).map(Coded::of);
  }

  private record Coded(List<String> names, int[] codes) implements Segments {
    static Segments of(String[] values) {
      List<String> names = List.copyOf(new TreeSet<>(Arrays.asList(values)));
      return new Coded(names, Arrays.stream(values).mapToInt(names::indexOf).toArray());
    }

    @Override
    public int of(int borrower, int month) {
      return codes[borrower];
    }
  }
}
