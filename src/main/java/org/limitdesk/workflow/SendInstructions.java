package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.report.InstructionCsv;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Releases.SentFile;

/**
 * Writes what was released into a file for the core system, each instruction once. A file that was
 * lost is written again with the same bytes, which changes nothing.
 */
public final class SendInstructions {
  private final Stamps stamps;
  private final Clock clock;

  public SendInstructions(Stamps stamps, Clock clock) {
    this.stamps = stamps;
    this.clock = clock;
  }

  /**
   * A file that was written.
   *
   * @param sha256 of its bytes
   * @param held how many released cuts did not leave, because their borrower disputes a record
   */
  public record Sent(long file, List<Instruction> instructions, String sha256, long held) {}

  /**
   * What waits for its file.
   *
   * @param unsent how many released changes have left in no file
   * @param held how many released cuts do not leave, because their borrower disputes a record
   * @param files how many files left
   */
  public record Standing(int unsent, long held, int files) {}

  /** Reads what waits. */
  public Standing read(Book book) {
    return new Standing(
        book.releases().unsent().size(), book.releases().held(), book.releases().files().size());
  }

  /**
   * The same as {@link #send(Book, String, Path)} by somebody at the desk.
   *
   * @throws ActRefused LD-401 where they may not; LD-486 where there is nothing
   */
  public Sent send(Book book, DeskUser who, Path file) throws IOException {
    DeskUser user = Permits.require(book, who, Act.RELEASE, Ownership.OTHER);
    return send(book, user.actor(), file);
  }

  /**
   * Writes what has not left yet into a file that is not there yet: JSON where its name ends so,
   * else CSV.
   *
   * @throws ActRefused LD-486 where there is nothing
   */
  public Sent send(Book book, String actor, Path file) throws IOException {
    NewFile.require(file);
    List<Instruction> instructions = book.releases().unsent();
    if (instructions.isEmpty()) {
      throw new ActRefused(
          "LD-486",
          held(book)
              + "Nothing that was released waits to be sent. Send out decided cases at the desk"
              + " first (Review, S); a file that left before is written again by its number.");
    }
    byte[] bytes = bytes(file, instructions);
    long[] number = new long[1];
    write(
        file,
        bytes,
        () -> number[0] = keep(book, actor, instructions, BusinessDate.of(book, clock)));
    return new Sent(number[0], instructions, hash(bytes), book.releases().held());
  }

  private static String held(Book book) {
    long held = book.releases().held();
    return held == 0
        ? ""
        : "%,d released cuts do not leave, because their borrowers dispute a record. "
            .formatted(held);
  }

  /** Keeps that these left on that business date; returns their file's number. */
  long keep(Book book, String actor, List<Instruction> instructions, LocalDate day) {
    return book.releases().send(instructions, day, stamps.stamp(actor));
  }

  /**
   * Writes a file that left before once more.
   *
   * @throws ActRefused LD-487 where there is none of that number
   */
  public Sent again(Book book, String actor, long number, Path file) throws IOException {
    NewFile.require(file);
    SentFile sent =
        book.releases().files().stream()
            .filter(each -> each.id() == number)
            .findFirst()
            .orElseThrow(() ->
                new ActRefused(
                    "LD-487",
                    "No file of instructions with the number %d left.".formatted(number)));
    List<Instruction> instructions = book.releases().of(sent.id());
    byte[] bytes = bytes(file, instructions);
    Map<String, Object> data =
        Map.of("what", "instructions", "file", number, "sha256", hash(bytes));
    write(file, bytes, () -> book.log().append(new LogDraft("export", actor, stamps.now(), data)));
    return new Sent(number, instructions, hash(bytes), book.releases().held());
  }

  private static void write(Path file, byte[] bytes, Runnable entry) throws IOException {
    ExportFile.secret(file).write(part -> Files.write(part, bytes), entry);
  }

  private static byte[] bytes(Path file, List<Instruction> instructions) {
    boolean json = String.valueOf(file.getFileName()).endsWith(".json");
    String text = json ? InstructionJson.of(instructions) : InstructionCsv.of(instructions);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(Hash.sha256().digest(bytes));
  }
}
