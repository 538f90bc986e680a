package org.limitdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Anchor;
import org.limitdesk.domain.audit.AnchorState;
import org.limitdesk.domain.audit.AnchorTrail;
import org.limitdesk.domain.audit.LogHead;

/**
 * The desk's own memory of how far each book's log went, one small text file for a book in a folder
 * outside all books. A write is whole or not at all, also when the power fails, and two programs at
 * once cannot move an anchor back: they wait for one another.
 */
public final class AnchorFile {
  private static final boolean WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private final Path folder;

  /** Keeps anchors in that folder, which is made at the first write. */
  public AnchorFile(Path folder) {
    this.folder = folder;
  }

  /**
   * The book's anchor; empty where this desk has none.
   *
   * @throws IOException where there is a file that cannot be read or is damaged
   */
  public Optional<Anchor> read(UUID book) throws IOException {
    return trail(book).map(AnchorTrail::current);
  }

  /**
   * The anchors that restores have set aside, the oldest first.
   *
   * @throws IOException where there is a file that cannot be read or is damaged
   */
  public List<Anchor> history(UUID book) throws IOException {
    return trail(book).map(AnchorTrail::replaced).orElse(List.of());
  }

  /**
   * How a log whose chain was found sound stands to what is kept.
   *
   * @throws IOException where there is a file that cannot be read or is damaged
   */
  public AnchorState judge(UUID book, LogHead head, LongFunction<byte @Nullable []> hashAt)
      throws IOException {
    return trail(book).map(t -> t.judge(head, hashAt)).orElse(AnchorState.MISSING);
  }

  /**
   * Moves the anchor on to where the log now ends, if the log still has the entry that the kept
   * anchor is of. Without that condition a log whose tail was cut would only have to grow past the
   * anchor for the cut to be forgotten. To be called after the commit, outside any transaction.
   *
   * @param next the log's last entry
   * @param hashAt the hash that the log has stored at a place; null where it has no such entry
   * @return how the log stood to the anchor before: after {@code BEHIND} and {@code MISSING} it was
   *     written, after {@code OK} there was nothing to do (or another program went further), and
   *     after {@code AHEAD} the old anchor stands and the log is not to be trusted
   * @throws IOException where the kept anchor is damaged, or nothing can be written
   */
  public AnchorState advance(Anchor next, LongFunction<byte @Nullable []> hashAt)
      throws IOException {
    synchronized (AnchorFile.class) {
      try (FileChannel channel = lockFile();
          FileLock _ = channel.lock()) {
        Optional<AnchorTrail> kept = trail(next.book());
        AnchorState state =
            kept.map(t -> t.judgeAppended(next.head(), hashAt)).orElse(AnchorState.MISSING);
        if (state == AnchorState.BEHIND || state == AnchorState.MISSING) {
          write(kept.map(t -> t.advanced(next, hashAt)).orElse(AnchorTrail.of(next)));
        }
        return state;
      }
    }
  }

  /**
   * Sets the anchor to another entry, be it earlier, after a person restored the book from a
   * backup. The old anchor stays in the file as history.
   *
   * @throws IOException where the kept anchor is damaged, or nothing can be written
   */
  public void replace(Anchor next) throws IOException {
    synchronized (AnchorFile.class) {
      try (FileChannel channel = lockFile();
          FileLock _ = channel.lock()) {
        Optional<AnchorTrail> kept = trail(next.book());
        write(kept.map(t -> t.replacedBy(next)).orElse(AnchorTrail.of(next)));
      }
    }
  }

  private Optional<AnchorTrail> trail(UUID book) throws IOException {
    Path file = file(book);
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.US_ASCII);
      return Optional.of(AnchorTrail.parse(book, text));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new IOException("the anchor file " + file + " is damaged: " + e.getMessage(), e);
    }
  }

  private Path file(UUID book) {
    return folder.resolve(book + ".anchor");
  }

  private FileChannel lockFile() throws IOException {
    OwnerOnly.createFolder(folder);
    return FileChannel.open(
        folder.resolve("anchors.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private void write(AnchorTrail trail) throws IOException {
    Path file = file(trail.current().book());
    Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            Set.of(
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE),
            OwnerOnly.ofFile())) {
      ByteBuffer bytes = StandardCharsets.US_ASCII.encode(trail.text());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    syncFolder();
  }

  /** Makes the new name last. Windows cannot open a folder, and writes names through by itself. */
  private void syncFolder() throws IOException {
    if (!WINDOWS) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
