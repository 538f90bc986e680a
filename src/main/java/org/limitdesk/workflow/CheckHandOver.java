package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.VerifyingKey;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.handover.HandOver;
import org.limitdesk.domain.handover.HandOverCheck;
import org.limitdesk.domain.handover.HandedItem;
import org.limitdesk.domain.handover.Reply;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import tools.jackson.core.JacksonException;

/**
 * Looks at a file of a hand-over, be it on its way out or back, without answering or applying
 * anything. A reply holds no keys: only beside its book it can be told by whom it is signed.
 */
public final class CheckHandOver {
  private CheckHandOver() {}

  /**
   * What was found.
   *
   * @param handOver what goes out; null for a reply
   * @param reply what comes back; null for what goes out
   * @param problems what is wrong, a sentence each; empty where all is sound
   */
  public record Found(@Nullable HandOver handOver, @Nullable Reply reply, List<String> problems) {
    /** The book that it is of. */
    public UUID book() {
      return handOver != null ? handOver.book() : reply != null ? reply.book() : new UUID(0, 0);
    }
  }

  /**
   * Checks a file.
   *
   * @param book the book to hold it against; null for none
   * @throws BookRefused LD-510 for what is neither, LD-511 where it is of another book
   */
  public static Found check(Path file, @Nullable Book book) throws IOException {
    Found found = read(file);
    if (book != null && !found.book().equals(book.uuid())) {
      throw new BookRefused(
          "LD-511", "%s is of another book (%s).".formatted(file.getFileName(), found.book()));
    }
    return found;
  }

  /** The same, and what the book says of it. */
  public static Found checkAgainst(Path file, Book book) throws IOException {
    Found found = check(file, book);
    List<String> problems = new ArrayList<>(found.problems());
    if (found.handOver() != null) {
      against(book, found.handOver(), problems);
    } else {
      against(book, HandOverFiles.reply(file), problems);
    }
    return new Found(found.handOver(), found.reply(), List.copyOf(problems));
  }

  private static Found read(Path file) throws IOException {
    HandOver.Signed out;
    try {
      out = HandOverFiles.handOver(file);
    } catch (BookRefused no) {
      Reply.Signed reply = HandOverFiles.reply(file);
      return new Found(null, reply.reply(), List.of());
    }
    try {
      HandOverCheck.check(out, Optional.empty());
      out.handOver().items().forEach(AnswerHandOver::readAll);
      return new Found(out.handOver(), null, List.of());
    } catch (IllegalArgumentException
        | DateTimeException
        | NullPointerException
        | NoSuchElementException
        | JacksonException wrong) {
      return new Found(out.handOver(), null, List.of(String.valueOf(wrong.getMessage())));
    }
  }

  private static void against(Book book, HandOver handOver, List<String> problems) {
    if (book.handOvers().find(handOver.hash().hex()).isEmpty()) {
      problems.add("this book never gave it");
    }
    if (!book.log().has(handOver.checkpoint().checkpoint().head())) {
      problems.add("its checkpoint is not of the log as it is");
    }
    for (HandedItem each : handOver.items()) {
      standing(book, each.decision(), each.entry().hash().hex()).ifPresent(problems::add);
    }
  }

  private static void against(Book book, Reply.Signed signed, List<String> problems) {
    Reply reply = signed.reply();
    String publicHex = book.keys().publicHex(reply.key(), "user:" + reply.from()).orElse(null);
    VerifyingKey key = publicHex == null ? null : VerifyingKey.of(publicHex);
    if (key == null || !key.fits(reply.hash(), signed.signature())) {
      problems.add("it is not signed by user:" + reply.from());
      return;
    }
    if (book.handOvers().find(reply.handOver()).isEmpty()) {
      problems.add("it answers a hand-over that this book never gave");
    }
    for (Reply.Answer each : reply.answers()) {
      if (!reply.signed(each).isSigned(key, each.signature())) {
        problems.add("the answer to decision %d is not signed".formatted(each.decision()));
      }
      standing(book, each.decision(), each.entry()).ifPresent(problems::add);
    }
  }

  private static Optional<String> standing(Book book, long id, String entry) {
    Optional<Decision> decision = book.handOvers().decision(id);
    boolean same =
        decision
            .filter(each -> book.handOvers().entry(each).hash().hex().equals(entry))
            .isPresent();
    return same
        ? Optional.empty()
        : Optional.of("the book has decision %d otherwise, or not at all".formatted(id));
  }
}
