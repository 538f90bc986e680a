package org.limitdesk.domain.borrower;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, its values by the place of their column. Text stands in one array and
 * everything else as numbers in another, without boxing: a load carries tens of millions of these.
 */
public final class Row {
  /** Stands for "no value" among the numbers. */
  public static final long NONE = Long.MIN_VALUE;

  private final BookTable table;
  private final long[] numbers;
  private final @Nullable String[] texts;

  /** A row with no values yet. */
  public Row(BookTable table) {
    this.table = table;
    int size = table.columns().size();
    numbers = new long[size];
    Arrays.fill(numbers, NONE);
    texts = new @Nullable String[size];
  }

  public BookTable table() {
    return table;
  }

  /** The number held in that column ({@link ValueKind} says its unit), or {@link #NONE}. */
  public long number(int column) {
    return numbers[column];
  }

  /** The text in that column; null where there is none. */
  public @Nullable String text(int column) {
    return texts[column];
  }

  public Row set(int column, long number) {
    numbers[column] = number;
    return this;
  }

  public Row set(int column, @Nullable String text) {
    texts[column] = text;
    return this;
  }

  public Row set(String column, long number) {
    return set(table.indexOf(column), number);
  }

  public Row set(String column, @Nullable String text) {
    return set(table.indexOf(column), text);
  }

  public boolean has(int column) {
    return texts[column] != null || numbers[column] != NONE;
  }

  /** The borrower's id as the lender writes it; never null in a row that passed intake. */
  public String borrowerId() {
    String id = texts[table.borrowerColumn()];
    if (id == null) {
      throw new IllegalStateException("a row of " + table.fileName() + " without borrower_id");
    }
    return id;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row row
        && row.table == table
        && Arrays.equals(row.numbers, numbers)
        && Arrays.equals(row.texts, texts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(numbers) + Arrays.hashCode(texts);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(table.fileName()).append('{');
    for (int i = 0; i < numbers.length; i++) {
      if (has(i)) {
        out.append(table.columns().get(i).name())
            .append('=')
            .append(texts[i] != null ? texts[i] : numbers[i])
            .append(' ');
      }
    }
    return out.append('}').toString();
  }
}
