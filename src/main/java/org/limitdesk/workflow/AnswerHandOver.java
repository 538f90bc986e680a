package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.FreeText;
import org.limitdesk.domain.audit.SigningKey;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.ReviewMark;
import org.limitdesk.domain.handover.HandOver;
import org.limitdesk.domain.handover.HandOverCheck;
import org.limitdesk.domain.handover.HandedItem;
import org.limitdesk.domain.handover.Reply;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.LogStamp;
import org.limitdesk.workflow.port.SeenBooks;
import tools.jackson.core.JacksonException;

/**
 * The supervisor's side, at a desk that does not have the book: opens a hand-over once it was found
 * sound, and writes the reply, signed with the key that the hand-over brought and their password
 * opens. Nothing is decided here: the book's own desk looks at every rule once more.
 */
public final class AnswerHandOver {
  private final KeySeals seals;
  private final Stamps stamps;
  private final SeenBooks seen;

  public AnswerHandOver(Passwords passwords, Stamps stamps, SeenBooks seen) {
    seals = passwords.seals();
    this.stamps = stamps;
    this.seen = seen;
  }

  /** A hand-over that was found sound. */
  public record Opened(HandOver handOver, HandOverCheck.Found found) {}

  /**
   * What a supervisor says of a decision, before it is signed.
   *
   * @param word {@code confirmed}, {@code returned}, or a review mark
   * @param note blank for none
   */
  public record Said(HandedItem item, String word, String note) {
    /** Whether it needs a note and has none. */
    public boolean lacksNote() {
      return note.isBlank()
          && (word.equals(ApprovalResult.RETURNED.code())
              || word.equals(ReviewMark.DISAGREED.code()));
    }
  }

  /**
   * Opens a file.
   *
   * @throws BookRefused LD-510 for what is no hand-over, LD-525 for one that is not sound
   */
  public Opened open(Path file) throws IOException {
    HandOver.Signed signed = HandOverFiles.handOver(file);
    try {
      HandOverCheck.Found found = HandOverCheck.check(signed, seen.last(signed.handOver().book()));
      signed.handOver().items().forEach(AnswerHandOver::readAll);
      return new Opened(signed.handOver(), found);
    } catch (IllegalArgumentException
        | NullPointerException
        | NoSuchElementException
        | DateTimeException
        | JacksonException wrong) {
      throw new BookRefused(
          "LD-525",
          "%s was changed on its way, or is not what it says (%s). Do not answer it; ask for another."
              .formatted(file.getFileName(), wrong.getMessage()),
          wrong);
    }
  }

  /** What cannot be read is not shown half. */
  static void readAll(HandedItem item) {
    FrozenFacts frozen = FrozenFacts.of(item.frozen());
    frozen.trace();
    frozen.signals();
    frozen.balance();
    frozen.score();
    frozen.pd();
  }

  /**
   * Signs the answers and writes them into a file that is not there yet.
   *
   * @param password the supervisor's, of the book that handed over
   * @throws ActRefused LD-520 where they settled one of the cases themselves, LD-522 where the
   *     password is another, LD-523 where a note is missing, LD-524 where nothing is answered
   */
  public Reply reply(Opened opened, List<Said> said, char[] password, Path file)
      throws IOException {
    require(opened, said);
    ExportFile target = ExportFile.secret(file);
    HandOver to = opened.handOver();
    SigningKey key = unlock(to, password);
    Reply reply =
        new Reply(to.book(), to.hash().hex(), to.to(), to.toKey(), stamps.now(), List.of());
    for (Said each : said) {
      reply = reply.with(each.item(), each.word(), note(each.note()), key);
    }
    byte[] bytes = reply.file(key.sign(reply.hash()));
    target.write(part -> Files.write(part, bytes), () -> {});
    seen.saw(to.book(), to.checkpoint().checkpoint().head());
    return reply;
  }

  private static void require(Opened opened, List<Said> said) {
    if (said.isEmpty()) {
      throw new ActRefused("LD-524", "Nothing is answered yet.");
    }
    for (Said each : said) {
      if (!each.item().mayBeAnsweredBy(opened.handOver().to())) {
        throw new ActRefused(
            "LD-520", "Whoever settled a case, or made an override, does not answer for it.");
      }
      if (each.lacksNote()) {
        throw new ActRefused(
            "LD-523", "Say in a note why a decision goes back, or why you disagree.");
      }
    }
  }

  private SigningKey unlock(HandOver to, char[] password) {
    String publicHex =
        to.keys().all().stream()
            .filter(each -> each.name() == to.toKey())
            .findFirst()
            .orElseThrow()
            .publicHex();
    byte[] secret =
        seals
            .open(to.sealed(), publicHex, password)
            .orElseThrow(() ->
                new ActRefused(
                    "LD-522",
                    "That is not the password of %s in the book that handed over."
                        .formatted(to.nameOf(to.to()))));
    try {
      return SigningKey.of(secret, publicHex);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  private @Nullable FreeText note(String note) {
    LogStamp salted = stamps.stamp("user:0", "note", note.strip());
    return salted.texts().get("note");
  }
}
