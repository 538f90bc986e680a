package org.limitdesk.store.columns;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.limitdesk.domain.trend.Standings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Scores, PDs and tiers of all lines of a month in a file beside the book, thirteen bytes a line.
 * It may be deleted at any time. The last eight bytes are the checksum of all before them. The last
 * month that was scored has the file; an earlier one that is looked at has another, for the trends
 * tell lines apart by the last.
 */
public final class ScoreFile {
  private static final Logger LOG = LoggerFactory.getLogger(ScoreFile.class);

  /** "LDks" and the version of this form; another version is no file to read. */
  private static final int MAGIC = 0x4C446B73;

  private static final int VERSION = 1;
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path earlier;

  /**
   * @param book the book's file
   */
  public ScoreFile(Path book) {
    Path place = book.toAbsolutePath();
    file = place.resolveSibling(place.getFileName() + ".scores");
    earlier = place.resolveSibling(place.getFileName() + ".earlier.scores");
  }

  /**
   * What scores are of.
   *
   * @param loads stands for the loads that were seen
   * @param by what they were reckoned by
   * @param month yyyymm
   */
  public record Stamp(UUID book, String loads, String by, int month) {
    private void write(DataOutputStream out) throws IOException {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeLong(book.getMostSignificantBits());
      out.writeLong(book.getLeastSignificantBits());
      out.writeUTF(loads);
      out.writeUTF(by);
      out.writeInt(month);
    }

    private boolean isNext(DataInputStream in) throws IOException {
      return monthOf(in) == month;
    }

    /**
     * The month of what comes next; 0 where that is of other loads, or reckoned by another card.
     */
    private int monthOf(DataInputStream in) throws IOException {
      boolean isOfThis =
          in.readInt() == MAGIC
              && in.readInt() == VERSION
              && new UUID(in.readLong(), in.readLong()).equals(book)
              && in.readUTF().equals(loads)
              && in.readUTF().equals(by);
      return isOfThis ? in.readInt() : 0;
    }
  }

  /** What was kept of that; empty where there is nothing, or what there is cannot be trusted. */
  public Optional<Standings> read(Stamp stamp) throws IOException {
    Optional<Standings> kept = read(file, stamp);
    return kept.isPresent() ? kept : read(earlier, stamp);
  }

  private static Optional<Standings> read(Path file, Stamp stamp) throws IOException {
    byte[] all;
    try {
      all = Files.readAllBytes(file);
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
    if (!isWhole(all)) {
      LOG.warn("the file of scores is damaged and is made anew: {}", file.getFileName());
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(all))) {
      return stamp.isNext(in) ? Optional.of(values(in)) : Optional.empty();
    }
  }

  private static boolean isWhole(byte[] all) {
    int end = all.length - Long.BYTES;
    if (end < 0) {
      return false;
    }
    CRC32C sum = new CRC32C();
    sum.update(all, 0, end);
    return ByteBuffer.wrap(all).getLong(end) == sum.getValue();
  }

  private static Standings values(DataInputStream in) throws IOException {
    int size = in.readInt();
    Standings standings = new Standings(size);
    for (int key = 0; key < size; key++) {
      double score = in.readDouble();
      int pd = in.readInt();
      standings.put(key, score, pd, standings.names().get(in.readByte()));
    }
    return standings;
  }

  /** Keeps them in place of what was kept before. */
  public void write(Stamp stamp, Standings standings) throws IOException {
    Path to = keepsLater(stamp) ? earlier : file;
    Path part = Files.createTempFile(file.resolveSibling(""), "scores", ".part");
    try {
      CheckedOutputStream checked =
          new CheckedOutputStream(
              new BufferedOutputStream(Files.newOutputStream(part), BUFFER), new CRC32C());
      try (DataOutputStream out = new DataOutputStream(checked)) {
        stamp.write(out);
        values(out, standings);
        out.writeLong(checked.getChecksum().getValue());
      }
      moveIntoPlace(part, to);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Whether a later month of the same is kept, whole. */
  private boolean keepsLater(Stamp stamp) throws IOException {
    byte[] all;
    try {
      all = Files.readAllBytes(file);
    } catch (NoSuchFileException none) {
      return false;
    }
    if (!isWhole(all)) {
      return false;
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(all))) {
      return stamp.monthOf(in) > stamp.month();
    }
  }

  private static void values(DataOutputStream out, Standings standings) throws IOException {
    out.writeInt(standings.size());
    for (int key = 0; key < standings.size(); key++) {
      out.writeDouble(standings.score(key));
      out.writeInt(standings.pd(key));
      out.writeByte(standings.of(key, 0));
    }
  }

  private static void moveIntoPlace(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException failure) {
      if (!Files.exists(file)) {
        throw failure;
      }
      // Windows, where another program reads it at this moment; it is made again when it is needed.
      LOG.debug("the file of scores stays as it was", failure);
    }
  }
}
