package org.limitdesk.store.columns;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * Finds its way in a column image: the header, and where each column begins. The file is opened
 * once, since another one may stand under its name later.
 */
final class ImageReader implements Closeable {
  private final FileChannel channel;
  private final ImageHeader header;
  private final Map<String, Long> fields = new HashMap<>();
  private final Map<Integer, Long> months = new HashMap<>();
  private long birthYears;
  private long ownShares;

  private ImageReader(FileChannel channel, ImageHeader header) {
    this.channel = channel;
    this.header = header;
  }

  /** Opens an image; empty where the file is missing, of another form, damaged, or not whole. */
  static Optional<ImageReader> open(Path file) throws IOException {
    Optional<ImageReader> reader = Optional.empty();
    try {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
      try {
        reader = check(channel);
      } finally {
        if (reader.isEmpty()) {
          channel.close();
        }
      }
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    }
    return reader;
  }

  private static Optional<ImageReader> check(FileChannel channel) throws IOException {
    DataInputStream in = stream(channel);
    try {
      if (in.readInt() != ImageHeader.MAGIC
          || in.readInt() != ImageHeader.VERSION
          || !isSound(channel, in)) {
        return Optional.empty();
      }
      channel.position(2 * Integer.BYTES);
      ImageReader reader = new ImageReader(channel, readHeader(in));
      boolean whole = reader.index(in);
      return whole ? Optional.of(reader) : Optional.empty();
    } catch (EOFException cutOff) {
      return Optional.empty();
    }
  }

  ImageHeader header() {
    return header;
  }

  /** Reads from where a part begins. */
  <T> T at(long position, Part<T> part) throws IOException {
    return part.read(new DataInputStream(new PlacedInput(channel, position)), header.size());
  }

  boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  long field(String name) {
    return fields.getOrDefault(name, 0L);
  }

  long month(int month) {
    Long position = months.get(month);
    if (position == null) {
      throw new IllegalArgumentException("the book has no month " + month);
    }
    return position;
  }

  long birthYears() {
    return birthYears;
  }

  long ownShares() {
    return ownShares;
  }

  /** Something to read from a part of the image. */
  interface Part<T> {
    T read(DataInputStream in, int size) throws IOException;
  }

  static List<String> readNames(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(in.readUTF());
    }
    return names;
  }

  private static ImageHeader readHeader(DataInputStream in) throws IOException {
    UUID book = new UUID(in.readLong(), in.readLong());
    String loads = in.readUTF();
    int size = in.readInt();
    int count = in.readInt();
    List<Integer> months = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      months.add(in.readInt());
    }
    return new ImageHeader(book, loads, size, List.copyOf(months), readNames(in));
  }

  /** Whether the last eight bytes are the checksum of all before them. */
  private static boolean isSound(FileChannel channel, DataInputStream in) throws IOException {
    long left = channel.size() - Long.BYTES;
    channel.position(0);
    CRC32C checksum = new CRC32C();
    ByteBuffer part = ByteBuffer.allocateDirect(1 << 18);
    while (left > 0) {
      part.clear().limit((int) Math.min(left, part.capacity()));
      if (channel.read(part) < 0) {
        return false;
      }
      left -= part.position();
      checksum.update(part.flip());
    }
    return in.readLong() == checksum.getValue();
  }

  private boolean index(DataInputStream in) throws IOException {
    long ints = (long) header.size() * Integer.BYTES;
    for (String field : header.fields()) {
      fields.put(field, channel.position());
      readNames(in);
      skip(ints);
    }
    birthYears = channel.position();
    skip(ints);
    ownShares = channel.position();
    skip(ints);
    for (int month : header.months()) {
      months.put(month, channel.position());
      skip((long) header.size() * (Character.BYTES + Byte.BYTES));
      skip(amounts(in.readBoolean()));
      skip(amounts(in.readBoolean()));
    }
    return channel.position() == channel.size() - Long.BYTES;
  }

  private long amounts(boolean wide) {
    return (long) header.size() * (wide ? Long.BYTES : Integer.BYTES);
  }

  private void skip(long bytes) throws IOException {
    channel.position(channel.position() + bytes);
  }

  private static DataInputStream stream(FileChannel channel) {
    return new DataInputStream(Channels.newInputStream(channel));
  }
}
