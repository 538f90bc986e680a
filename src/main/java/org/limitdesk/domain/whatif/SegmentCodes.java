package org.limitdesk.domain.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one field, what the book's open lines with each come to, and each row's value. */
final class SegmentCodes {
  /** Of lines for which the field is not known. */
  static final int UNKNOWN = 0;

  private final List<@Nullable String> names = new ArrayList<>();
  private final Map<String, Integer> codes = new HashMap<>();
  private long[] lines = new long[16];
  private long[] limits = new long[16];
  private char[] rows = new char[1024];
  private int size;

  SegmentCodes() {
    names.add(null);
  }

  /** The code of a value, with the line counted under it. */
  int count(@Nullable String value, long limit) {
    int code = value == null ? UNKNOWN : codes.computeIfAbsent(value, this::open);
    if (code >= lines.length) {
      lines = Arrays.copyOf(lines, code * 2);
      limits = Arrays.copyOf(limits, code * 2);
    }
    lines[code]++;
    limits[code] += limit;
    return code;
  }

  private int open(String value) {
    names.add(value);
    if (names.size() > Character.MAX_VALUE) {
      throw new IllegalArgumentException("a field has more than 65,534 values, one is " + value);
    }
    return names.size() - 1;
  }

  void addRow(int code) {
    rows = size < rows.length ? rows : Arrays.copyOf(rows, size * 2);
    rows[size++] = (char) code;
  }

  /** Of these rows alone, with the names and the counts of all lines. */
  SegmentCodes only(int[] picked) {
    SegmentCodes some = new SegmentCodes();
    some.names.clear();
    some.names.addAll(names);
    some.codes.putAll(codes);
    some.lines = lines;
    some.limits = limits;
    for (int row : picked) {
      some.addRow(rows[row]);
    }
    some.trim();
    return some;
  }

  void trim() {
    rows = Arrays.copyOf(rows, size);
  }

  int code(int row) {
    return rows[row];
  }

  boolean has(String value) {
    return codes.containsKey(value);
  }

  /** How many codes there are, with the one for what is not known. */
  int count() {
    return names.size();
  }

  @Nullable String name(int code) {
    return names.get(code);
  }

  long lines(int code) {
    return lines[code];
  }

  long limits(int code) {
    return limits[code];
  }

  long bytes() {
    return 2L * rows.length;
  }
}
