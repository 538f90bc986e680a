package org.limitdesk.workflow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A text in less room: a run over a large book holds tens of thousands of traces until its end. */
final class PackedText {
  private final byte[] packed;
  private final int length;

  private PackedText(byte[] packed, int length) {
    this.packed = packed;
    this.length = length;
  }

  static PackedText of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] room = new byte[bytes.length + 64];
    try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
      deflater.setInput(bytes);
      deflater.finish();
      int size = deflater.deflate(room);
      if (!deflater.finished()) {
        throw new IllegalStateException("a text grew by being packed");
      }
      return new PackedText(Arrays.copyOf(room, size), bytes.length);
    }
  }

  String text() {
    byte[] bytes = new byte[length];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(packed);
      if (inflater.inflate(bytes) != length) {
        throw new IllegalStateException("a packed text is not whole");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (DataFormatException broken) {
      throw new IllegalStateException("a packed text cannot be unpacked", broken);
    }
  }
}
