package org.limitdesk.intake.csv;

import java.util.Arrays;

/** The fields of one record; the slices are used again for the next. */
final class FieldList {
  private CharSlice[] slices = {};
  private int count;

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  CharSlice get(int index) {
    return slices[index];
  }

  void add(char[] chars, int from, int to) {
    if (count == slices.length) {
      grow();
    }
    slices[count++].set(chars, from, to);
  }

  /** Adds a field in which quotes are written twice. */
  void addUnescaped(char[] chars, int from, int to) {
    char[] copy = new char[to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      copy[length++] = chars[i];
      if (chars[i] == '"') {
        i++;
      }
    }
    add(copy, 0, length);
  }

  /** The place of the first field that goes over a line end; 0 when there is none. */
  int firstWithLineEnd() {
    for (int i = 0; i < count; i++) {
      if (hasLineEnd(slices[i])) {
        return i;
      }
    }
    return 0;
  }

  private static boolean hasLineEnd(CharSlice slice) {
    for (int i = 0; i < slice.length(); i++) {
      if (slice.charAt(i) == '\n' || slice.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }

  private void grow() {
    int length = slices.length;
    slices = Arrays.copyOf(slices, length + 16 + length / 2);
    for (int i = length; i < slices.length; i++) {
      slices[i] = new CharSlice();
    }
  }
}
