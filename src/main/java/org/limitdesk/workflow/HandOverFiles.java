package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.limitdesk.domain.handover.HandOver;
import org.limitdesk.domain.handover.Reply;
import org.limitdesk.workflow.port.BookRefused;

/** Reads the two files of a hand-over; whether they are signed is looked at elsewhere. */
final class HandOverFiles {
  private static final long LARGEST = 256L * 1024 * 1024;

  private HandOverFiles() {}

  /** What is made of a file's bytes. */
  private interface Reading<T> {
    T of(byte[] file);
  }

  /**
   * What goes out.
   *
   * @throws BookRefused LD-510 for a file that is not there, or is none
   */
  static HandOver.Signed handOver(Path file) throws IOException {
    return read(file, "hand-over", HandOver::read);
  }

  /**
   * What comes back.
   *
   * @throws BookRefused LD-510 for a file that is not there, or is none
   */
  static Reply.Signed reply(Path file) throws IOException {
    return read(file, "reply to a hand-over", Reply::read);
  }

  private static <T> T read(Path file, String what, Reading<T> reading) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BookRefused("LD-510", "There is no file %s. Check its name.".formatted(file));
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new IllegalArgumentException("it is too large");
      }
      return reading.of(Files.readAllBytes(file));
    } catch (IllegalArgumentException | IndexOutOfBoundsException none) {
      throw new BookRefused(
          "LD-510",
          "%s is no whole %s (%s). Ask for the file once more."
              .formatted(file.getFileName(), what, none.getMessage()),
          none);
    }
  }
}
