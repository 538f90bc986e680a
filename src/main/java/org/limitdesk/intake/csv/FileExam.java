package org.limitdesk.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.intake.IntakeException;

/**
 * What one pass over a file's bytes tells, before any of it is understood.
 *
 * @param sha256 the hash of its bytes, 64 lower-case hexadecimal digits
 * @param bytes its size
 * @param lines its physical lines, the header included
 * @param encoding how its characters are written
 */
public record FileExam(String sha256, long bytes, long lines, FileEncoding encoding) {
  private static final int BLOCK = 256 * 1024;

  /**
   * Reads the whole file once.
   *
   * @param encoding the encoding that somebody chose; null to find it from the bytes
   * @throws IntakeException LD-201 to LD-205 when the file is empty, of another kind, or in no
   *     encoding that is read here
   */
  public static FileExam of(Path file, @Nullable String encoding) throws IOException {
    ByteTally tally = new ByteTally();
    MessageDigest digest = Hash.sha256();
    byte[] block = new byte[BLOCK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(block); count >= 0; count = in.read(block)) {
        digest.update(block, 0, count);
        tally.add(block, count);
      }
    }
    tally.finish();
    FileKind.requireText(tally);
    FileEncoding found =
        encoding == null ? EncodingGuess.of(tally) : FileEncoding.chosen(encoding, tally);
    String hash = HexFormat.of().formatHex(digest.digest());
    return new FileExam(hash, tally.bytes(), tally.lines(), found);
  }
}
