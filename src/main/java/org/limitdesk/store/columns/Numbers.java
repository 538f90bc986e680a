package org.limitdesk.store.columns;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.function.Consumer;

/** Columns of numbers as bytes, high byte first. Amounts take four bytes where all of them fit. */
final class Numbers {
  /** Bytes; a multiple of what any number takes. */
  private static final int PART = 1 << 16;

  private Numbers() {}

  static void writeInts(DataOutputStream out, int[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
    bytes.asIntBuffer().put(values);
    out.write(bytes.array());
  }

  static int[] readInts(DataInputStream in, int size) throws IOException {
    int[] values = new int[size];
    IntBuffer all = IntBuffer.wrap(values);
    inParts(in, (long) size * Integer.BYTES, part -> all.put(part.asIntBuffer()));
    return values;
  }

  static void writeChars(DataOutputStream out, char[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Character.BYTES);
    bytes.asCharBuffer().put(values);
    out.write(bytes.array());
  }

  static char[] readChars(DataInputStream in, int size) throws IOException {
    char[] values = new char[size];
    CharBuffer all = CharBuffer.wrap(values);
    inParts(in, (long) size * Character.BYTES, part -> all.put(part.asCharBuffer()));
    return values;
  }

  static byte[] readBytes(DataInputStream in, int size) throws IOException {
    byte[] values = new byte[size];
    in.readFully(values);
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
    LongBuffer all = LongBuffer.allocate(size);
    if (in.readBoolean()) {
      inParts(in, (long) size * Long.BYTES, part -> all.put(part.asLongBuffer()));
    } else {
      inParts(in, (long) size * Integer.BYTES, part -> widen(part.asIntBuffer(), all));
    }
    return all.array();
  }

  private static void widen(IntBuffer part, LongBuffer all) {
    while (part.hasRemaining()) {
      all.put(part.get());
    }
  }

  /**
   * A column of a million lines is as large as the memory's regions; its bytes are read by parts.
   */
  private static void inParts(DataInputStream in, long bytes, Consumer<ByteBuffer> put)
      throws IOException {
    byte[] part = new byte[(int) Math.min(bytes, PART)];
    for (long left = bytes; left > 0; left -= part.length) {
      int length = (int) Math.min(left, part.length);
      in.readFully(part, 0, length);
      put.accept(ByteBuffer.wrap(part, 0, length));
    }
  }

  private static int[] narrow(long[] values) {
    int[] narrow = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      narrow[i] = (int) values[i];
    }
    return narrow;
  }
}
