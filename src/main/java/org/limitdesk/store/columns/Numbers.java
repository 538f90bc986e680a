package org.limitdesk.store.columns;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Columns of numbers as bytes, high byte first. Amounts take four bytes where all of them fit. */
final class Numbers {
  private Numbers() {}

  static void writeInts(DataOutputStream out, int[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
    bytes.asIntBuffer().put(values);
    out.write(bytes.array());
  }

  static int[] readInts(DataInputStream in, int size) throws IOException {
    int[] values = new int[size];
    ByteBuffer.wrap(in.readNBytes(size * Integer.BYTES)).asIntBuffer().get(values);
    return values;
  }

  static void writeChars(DataOutputStream out, char[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Character.BYTES);
    bytes.asCharBuffer().put(values);
    out.write(bytes.array());
  }

  static char[] readChars(DataInputStream in, int size) throws IOException {
    char[] values = new char[size];
    ByteBuffer.wrap(in.readNBytes(size * Character.BYTES)).asCharBuffer().get(values);
    return values;
  }

  /** One byte that says how wide, then the values. */
  static void writeLongs(DataOutputStream out, long[] values) throws IOException {
    boolean wide = false;
    for (long value : values) {
      wide |= value != (int) value;
    }
    out.writeBoolean(wide);
    if (wide) {
      ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES);
      bytes.asLongBuffer().put(values);
      out.write(bytes.array());
    } else {
      writeInts(out, narrow(values));
    }
  }

  static long[] readLongs(DataInputStream in, int size) throws IOException {
    long[] values = new long[size];
    if (in.readBoolean()) {
      ByteBuffer.wrap(in.readNBytes(size * Long.BYTES)).asLongBuffer().get(values);
    } else {
      int[] narrow = readInts(in, size);
      for (int i = 0; i < size; i++) {
        values[i] = narrow[i];
      }
    }
    return values;
  }

  private static int[] narrow(long[] values) {
    int[] narrow = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      narrow[i] = (int) values[i];
    }
    return narrow;
  }
}
