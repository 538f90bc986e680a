package org.limitdesk.domain.whatif;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Row;

/**
 * Whole numbers, one for each row, in as few bytes as they need: none while all are the same, four
 * while they fit, else eight.
 */
final class Numbers {
  /** Stands for {@link Row#NONE} among the narrow ones. */
  private static final int NONE = Integer.MIN_VALUE;

  private static final int ROOM = 1024;

  private int size;
  private long only;
  private int @Nullable [] narrow;
  private long @Nullable [] wide;

  void add(long value) {
    if (size == 0) {
      only = value;
    } else if (narrow == null && wide == null && value != only) {
      narrow = new int[Math.max(ROOM, size * 2)];
      int count = size;
      size = 0;
      for (int i = 0; i < count; i++) {
        put(only);
      }
    }
    put(value);
  }

  private void put(long value) {
    if (narrow != null && value != Row.NONE && (value <= NONE || value > Integer.MAX_VALUE)) {
      widen(narrow);
    }
    if (wide != null) {
      wide = size < wide.length ? wide : Arrays.copyOf(wide, size * 2);
      wide[size] = value;
    } else if (narrow != null) {
      narrow = size < narrow.length ? narrow : Arrays.copyOf(narrow, size * 2);
      narrow[size] = value == Row.NONE ? NONE : (int) value;
    }
    size++;
  }

  private void widen(int[] from) {
    long[] to = new long[from.length];
    for (int i = 0; i < size; i++) {
      to[i] = from[i] == NONE ? Row.NONE : from[i];
    }
    wide = to;
    narrow = null;
  }

  /** Becomes those of these rows of another, in their order. */
  void take(Numbers of, int[] rows) {
    for (int row : rows) {
      add(of.at(row));
    }
    trim();
  }

  /** Gives back the room that was kept for more. */
  void trim() {
    narrow = narrow == null ? null : Arrays.copyOf(narrow, size);
    wide = wide == null ? null : Arrays.copyOf(wide, size);
  }

  long at(int row) {
    if (narrow != null) {
      int value = narrow[row];
      return value == NONE ? Row.NONE : value;
    }
    return wide == null ? only : wide[row];
  }

  int size() {
    return size;
  }

  long bytes() {
    return narrow != null ? 4L * narrow.length : wide != null ? 8L * wide.length : 0;
  }
}
