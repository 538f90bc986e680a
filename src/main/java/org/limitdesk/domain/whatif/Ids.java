package org.limitdesk.domain.whatif;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The borrowers' ids of all rows, one after the other as UTF-8. */
public final class Ids {
  private byte[] text = new byte[1 << 14];
  private int[] end = new int[1 << 10];
  private int size;

  /** Adds the id of the next row. */
  public void add(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    int begin = begin(size);
    if (begin + bytes.length > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, begin + bytes.length));
    }
    if (size == end.length) {
      end = Arrays.copyOf(end, size * 2);
    }
    System.arraycopy(bytes, 0, text, begin, bytes.length);
    end[size++] = begin + bytes.length;
  }

  /** Those of these rows, in their order. */
  Ids only(int[] rows) {
    Ids some = new Ids();
    for (int row : rows) {
      some.add(id(row));
    }
    some.trim();
    return some;
  }

  void trim() {
    text = Arrays.copyOf(text, begin(size));
    end = Arrays.copyOf(end, size);
  }

  private int begin(int row) {
    return row == 0 ? 0 : end[row - 1];
  }

  byte[] bytes(int row) {
    return Arrays.copyOfRange(text, begin(row), end[row]);
  }

  /** The id of a row, from 0 on. */
  public String id(int row) {
    return new String(text, begin(row), end[row] - begin(row), StandardCharsets.UTF_8);
  }

  long bytes() {
    return text.length + 4L * end.length;
  }
}
