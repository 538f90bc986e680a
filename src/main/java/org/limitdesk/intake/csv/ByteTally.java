package org.limitdesk.intake.csv;

/** What is counted over all bytes of a file. */
final class ByteTally {
  private final Utf8Tally utf8 = new Utf8Tally();
  private final Gb18030Tally gb18030 = new Gb18030Tally();
  private final byte[] head = new byte[4];
  private long bytes;
  private long zeros;
  private long lineEnds;
  private long badLines;
  private long invalidBefore;
  private byte last;
  private boolean midway;

  void add(byte[] block, int length) {
    for (int i = 0; i < length && bytes + i < head.length; i++) {
      head[(int) bytes + i] = block[i];
    }
    for (int i = 0; i < length; i++) {
      byte b = block[i];
      if (b < 0 || midway) {
        beyondAscii(b);
      }
      // All that counts besides lies below the blank: one comparison for most bytes.
      if (b >= 0 && b <= '\r') {
        control(b, i > 0 ? block[i - 1] : last);
      }
    }
    last = length > 0 ? block[length - 1] : last;
    bytes += length;
  }

  private void beyondAscii(byte b) {
    utf8.add(b & 0xFF);
    gb18030.add(b & 0xFF);
    midway = utf8.midway() || gb18030.midway();
  }

  private void control(byte b, byte before) {
    if (b == '\r' || b == '\n' && before != '\r') {
      endLine();
    } else if (b == 0) {
      zeros++;
    }
  }

  private void endLine() {
    lineEnds++;
    badLines += utf8.invalid() > invalidBefore ? 1 : 0;
    invalidBefore = utf8.invalid();
  }

  /** Says that the file ends here. */
  void finish() {
    utf8.finish();
    gb18030.finish();
    badLines += utf8.invalid() > invalidBefore ? 1 : 0;
  }

  boolean hasUtf8Mark() {
    return startsWith(0xEF, 0xBB, 0xBF);
  }

  /** Whether the file begins with these bytes, at most four. */
  boolean startsWith(int... values) {
    for (int i = 0; i < values.length; i++) {
      if (i >= bytes || (head[i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  Utf8Tally utf8() {
    return utf8;
  }

  Gb18030Tally gb18030() {
    return gb18030;
  }

  long bytes() {
    return bytes;
  }

  long zeros() {
    return zeros;
  }

  /** How many lines, the last one included when it has no line end. */
  long lines() {
    return lineEnds + (bytes == 0 || last == '\n' || last == '\r' ? 0 : 1);
  }

  /** How many lines have bytes that are not UTF-8. */
  long badLines() {
    return badLines;
  }
}
