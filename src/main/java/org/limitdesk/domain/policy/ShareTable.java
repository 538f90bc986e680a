package org.limitdesk.domain.policy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares in rows and columns, in 1e-8. */
public final class ShareTable {
  private final long[][] rows;

  private ShareTable(long[][] rows) {
    this.rows = rows;
  }

  /** A table of these rows, all of the same length. */
  public static ShareTable of(List<List<Long>> rows) {
    long[][] shares = new long[rows.size()][];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = rows.get(i).stream().mapToLong(Long::longValue).toArray();
      if (shares[i].length != shares[0].length) {
        throw new IllegalArgumentException("rows of different lengths: " + rows);
      }
    }
    return new ShareTable(shares);
  }

  /** The share in that row and column, both from 0. */
  public long at(int row, int column) {
    return rows[row][column];
  }

  /** How many rows there are. */
  public int rows() {
    return rows.length;
  }

  /** How many columns there are. */
  public int columns() {
    return rows.length == 0 ? 0 : rows[0].length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ShareTable table && Arrays.deepEquals(rows, table.rows);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(rows);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(rows);
  }
}
