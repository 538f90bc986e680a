package org.limitdesk.store.columns;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Objects;

/** Reads a file from a place of its own, whatever others read through the same channel. */
final class PlacedInput extends InputStream {
  private final FileChannel channel;
  private long position;

  PlacedInput(FileChannel channel, long position) {
    this.channel = channel;
    this.position = position;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (length == 0) {
      return 0;
    }
    int count = channel.read(ByteBuffer.wrap(into, offset, length), position);
    position += Math.max(count, 0);
    return count;
  }
}
