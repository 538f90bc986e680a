package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.audit.VerifyingKey;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.handover.Reply;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.HandOvers.Given;
import org.limitdesk.workflow.port.HandOvers.Handed;
import org.limitdesk.workflow.port.HandOvers.Taken;
import org.limitdesk.workflow.port.Keys;
import org.limitdesk.workflow.port.LogStamp;
import org.limitdesk.workflow.port.Progress;

/**
 * Takes in what a supervisor answered at another desk. Their signature speaks for each answer, and
 * each is held against the rules of this book as it is now, as if they sat here; who brings the
 * file in adds nothing to it. An answer that was applied before is not applied again.
 */
public final class TakeReply {
  private final VerifyLog verifyLog;
  private final ApplyAnswer apply;
  private final Stamps stamps;

  public TakeReply(
      VerifyLog verifyLog, GiveSecondApproval approve, MarkOverride mark, Stamps stamps) {
    this.verifyLog = verifyLog;
    this.stamps = stamps;
    apply = new ApplyAnswer(approve, mark);
  }

  /** What became of an answer. */
  public enum Outcome implements Code {
    APPLIED,
    /** In an earlier import; nothing was done. */
    BEFORE,
    REFUSED
  }

  /**
   * An answer and what became of it.
   *
   * @param borrower the borrower's id; empty where there is no such decision
   * @param why the refusal; null for none
   */
  public record Row(
      long decision,
      String borrower,
      String word,
      Outcome outcome,
      @org.jspecify.annotations.Nullable ActRefused why) {}

  /**
   * What a reply came to.
   *
   * @param by the name of the supervisor
   */
  public record Result(String by, List<Row> rows) {
    /** How many answers came to that. */
    public long count(Outcome outcome) {
      return rows.stream().filter(each -> each.outcome() == outcome).count();
    }
  }

  /**
   * Takes a file in, of a book opened to write.
   *
   * @throws BookRefused LD-510 for what is no reply, LD-511 for one to another book, LD-512 for one
   *     that is not signed by whom it names, LD-513 for one to what this book never handed over
   * @throws ActRefused LD-401 where they may not, LD-413 where they have to sign in again, LD-514
   *     where the log does not verify, LD-517 where the supervisor has another key by now
   */
  public Result take(Book book, DeskUser who, Path file, Progress progress) throws IOException {
    DeskUser user = Permits.require(book, who, Act.HAND_OVER, Ownership.OTHER);
    Reply.Signed signed = HandOverFiles.reply(file);
    Reply reply = signed.reply();
    DeskUser supervisor = requireGenuine(book, signed);
    progress.at("log", 0);
    WriteHandOver.requireSound(verifyLog, book);
    List<Row> rows = new ArrayList<>();
    for (Reply.Answer each : reply.answers()) {
      progress.at("decisions", (double) rows.size() / reply.answers().size());
      rows.add(one(book, user, supervisor, reply, each));
    }
    Result result = new Result(supervisor.name(), List.copyOf(rows));
    book.handOvers().takeIn(taken(reply, user, result), stamps.stamp(user.actor()));
    return result;
  }

  private static Taken taken(Reply reply, DeskUser user, Result result) {
    return new Taken(
        reply.handOver(),
        reply.hash().hex(),
        user.id(),
        result.count(Outcome.APPLIED),
        result.count(Outcome.BEFORE),
        result.count(Outcome.REFUSED));
  }

  private static DeskUser requireGenuine(Book book, Reply.Signed signed) {
    Reply reply = signed.reply();
    if (!reply.book().equals(book.uuid())) {
      throw new BookRefused(
          "LD-511", "The reply is to another book (%s). Nothing was done.".formatted(reply.book()));
    }
    boolean own =
        book.handOvers()
            .find(reply.handOver())
            .map(Given::recipient)
            .filter(recipient -> recipient == reply.from())
            .isPresent();
    String actor = "user:" + reply.from();
    String publicHex = book.keys().publicHex(reply.key(), actor).orElse("");
    if (publicHex.isEmpty() || !VerifyingKey.of(publicHex).fits(reply.hash(), signed.signature())) {
      throw new BookRefused(
          "LD-512", "The reply is not signed by whom it names. Nothing was done.");
    }
    if (!own) {
      throw new BookRefused(
          "LD-513", "The reply is to a hand-over that this book never gave. Nothing was done.");
    }
    return requireKey(book, reply);
  }

  /** A key of an older password may have been lost with it. */
  private static DeskUser requireKey(Book book, Reply reply) {
    DeskUser supervisor = book.users().find(reply.from()).orElseThrow();
    boolean newest =
        book.keys()
            .newest(supervisor)
            .filter(Keys.Stored::isOfThePassword)
            .filter(key -> key.name() == reply.key())
            .isPresent();
    if (!newest) {
      throw new ActRefused(
          "LD-517",
          "The password of %s was changed since the hand-over. Hand over anew."
              .formatted(supervisor.name()));
    }
    return supervisor;
  }

  private Row one(Book book, DeskUser user, DeskUser supervisor, Reply reply, Reply.Answer answer) {
    String borrower = apply.borrower(book, answer.decision());
    if (book.handOvers().has(answer.signature())) {
      return new Row(answer.decision(), borrower, answer.word(), Outcome.BEFORE, null);
    }
    Handed handed =
        new Handed(reply.handOver(), answer.entry(), answer.at(), reply.key(), answer.signature());
    LogStamp stamp =
        new LogStamp(
            user.actor(),
            stamps.now(),
            answer.note() == null ? Map.of() : Map.of("note", answer.note()));
    try {
      requireSigned(book, reply, answer);
      apply.apply(book, supervisor, answer, new BroughtIn(handed, stamp));
      return new Row(answer.decision(), borrower, answer.word(), Outcome.APPLIED, null);
    } catch (ActRefused why) {
      // Without a key in hand nothing at all can be written: that is no matter of one answer.
      if (why.code().equals("LD-413")) {
        throw why;
      }
      return new Row(answer.decision(), borrower, answer.word(), Outcome.REFUSED, why);
    } catch (BookRefused why) {
      // What the schema does not take is one answer's fault, and the others are taken.
      ActRefused told = new ActRefused(why.code(), String.valueOf(why.getMessage()));
      return new Row(answer.decision(), borrower, answer.word(), Outcome.REFUSED, told);
    }
  }

  private static void requireSigned(Book book, Reply reply, Reply.Answer answer) {
    VerifyingKey key =
        VerifyingKey.of(book.keys().publicHex(reply.key(), "user:" + reply.from()).orElseThrow());
    if (!reply.signed(answer).isSigned(key, answer.signature())) {
      throw new ActRefused("LD-512", "The answer is not signed by whom it names.");
    }
  }
}
