package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.audit.Checkpoint;
import org.limitdesk.domain.audit.LogHead;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.handover.HandOver;
import org.limitdesk.domain.handover.HandedPerson;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.HandOvers.Given;
import org.limitdesk.workflow.port.Keys;
import org.limitdesk.workflow.port.Progress;

/**
 * Hands over to a supervisor at another desk what waits for their word, in a file that is signed by
 * who hands over. The file holds the supervisor's own key, sealed under their password as the book
 * has it, so that nobody but they can answer. Only of a log that verifies.
 */
public final class WriteHandOver {
  private final VerifyLog verifyLog;
  private final Stamps stamps;

  public WriteHandOver(VerifyLog verifyLog, Stamps stamps) {
    this.verifyLog = verifyLog;
    this.stamps = stamps;
  }

  /** Whom one may hand over to: supervisors who have a key to answer with. */
  public static List<DeskUser> recipients(Book book) {
    return book.users().all().stream().filter(each -> mayAnswer(book, each)).toList();
  }

  private static boolean mayAnswer(Book book, DeskUser user) {
    return user.active()
        && user.roles().contains(Role.SUPERVISOR)
        && book.keys().newest(user).filter(Keys.Stored::isOfThePassword).isPresent();
  }

  /**
   * Writes a file that is not there yet, from a book opened to write.
   *
   * @param to the supervisor, by number
   * @param bookName what the book's file is called
   * @throws ActRefused LD-401 where they may not, LD-413 where they have to sign in again, LD-514
   *     where the log does not verify, LD-515 where the other could not answer, LD-516 where
   *     nothing waits for them
   */
  public HandOver write(
      Book book, DeskUser who, long to, String bookName, Path file, Progress progress)
      throws IOException {
    DeskUser user = Permits.require(book, who, Act.HAND_OVER, Ownership.OTHER);
    DeskUser recipient =
        book.users().find(to).filter(each -> mayAnswer(book, each)).orElseThrow(() -> nobody());
    ExportFile target = ExportFile.secret(file);
    progress.at("log", 0);
    requireSound(verifyLog, book);
    HandOver handOver = compose(book, user, recipient, bookName, progress);
    byte[] signature = book.keys().sign(user, handOver.hash());
    LogHead head = handOver.checkpoint().checkpoint().head();
    Given given = new Given(handOver.hash().hex(), user.id(), to, head, handOver.items().size());
    target.write(
        part -> Files.write(part, handOver.file(signature)),
        () -> book.handOvers().give(given, stamps.stamp(user.actor())));
    return handOver;
  }

  static void requireSound(VerifyLog verifyLog, Book book) {
    if (!verifyLog.verify(book).ok()) {
      throw new ActRefused(
          "LD-514", "The log does not verify. Nothing is handed over and nothing taken in.");
    }
  }

  private static ActRefused nobody() {
    return new ActRefused(
        "LD-515",
        "That supervisor could not answer: they sign with a key that they get when they sign in"
            + " to this book with their password of now, once.");
  }

  private HandOver compose(
      Book book, DeskUser user, DeskUser to, String bookName, Progress progress)
      throws IOException {
    Optional<LogHead> since = book.handOvers().lastAnswered(to.id());
    HandOverItems items = new HandOverItems(book, to);
    items.gather(progress);
    if (items.items().isEmpty()) {
      throw new ActRefused("LD-516", "Nothing waits for %s.".formatted(to.name()));
    }
    Keys.Stored own = book.keys().newest(user).orElseThrow(WriteHandOver::notSignedIn);
    Keys.Stored theirs = book.keys().newest(to).orElseThrow(WriteHandOver::nobody);
    return new HandOver(
        book.uuid(),
        bookName,
        stamps.now(),
        user.id(),
        own.name(),
        to.id(),
        theirs.name(),
        theirs.sealed(),
        checkpoint(book, user, own.name()),
        since.orElse(null),
        since.map(head -> book.handOvers().since(head)).orElse(List.of()),
        book.users().all().stream().map(WriteHandOver::person).toList(),
        book.handOvers().keys(),
        items.items(),
        items.leftOut());
  }

  private static ActRefused notSignedIn() {
    return new ActRefused("LD-413", "Sign in again: what you do is signed with your key.");
  }

  private Checkpoint.Signed checkpoint(Book book, DeskUser user, long key) {
    Checkpoint checkpoint =
        new Checkpoint(book.uuid(), book.log().head(), stamps.now(), user.actor(), key);
    byte[] signature = book.keys().sign(user, checkpoint.hash());
    return new Checkpoint.Signed(checkpoint, java.util.HexFormat.of().formatHex(signature));
  }

  private static HandedPerson person(DeskUser user) {
    return new HandedPerson(
        user.id(),
        user.name(),
        user.roles().stream().sorted().map(Role::code).toList(),
        user.active());
  }
}
