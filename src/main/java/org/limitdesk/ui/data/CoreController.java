package org.limitdesk.ui.data;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.SingleWrite;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.LoadAnswers;
import org.limitdesk.workflow.SendInstructions;
import org.limitdesk.workflow.SendInstructions.Sent;

/** Has instructions written for the core system, and its answers taken in. */
public final class CoreController {
  private final CoreModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final SendInstructions send;
  private final LoadAnswers answers;
  private final Status status;
  private final SingleWrite writes;
  private Subscriptions shown = new Subscriptions();

  public CoreController(
      CoreModel model,
      OpenBook book,
      DeskUser user,
      SendInstructions send,
      LoadAnswers answers,
      Status status) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.send = send;
    this.answers = answers;
    this.status = status;
    writes = new SingleWrite(book, model.busy(), model.refusal());
  }

  boolean may() {
    return user.may(Act.RELEASE, Ownership.OTHER);
  }

  /** Reads what waits, until these subscriptions close. */
  void attach(Subscriptions now) {
    shown = now;
    read();
  }

  private void read() {
    book.read((open, _) -> send.read(open))
        .onSuccess(model.standing()::set)
        .onError(failure -> model.refusal().set(Refusal.of("core.unread", failure)))
        .start(shown);
  }

  /**
   * Writes what waits into a file that is not there yet.
   *
   * @param done told once it is there
   */
  void send(Path file, Consumer<Sent> done) {
    writes.run(
        (open, _) -> send.send(open, user, file),
        "core.notWritten",
        sent -> {
          done.accept(sent);
          changed();
        },
        shown);
  }

  /** Takes a file of answers in; what is wrong with a row is told, and the rest is taken. */
  void take(Path file) {
    writes.run(
        (open, progress) -> answers.load(open, user, file, progress),
        "core.notTaken",
        taken -> {
          model.taken().set(taken);
          changed();
        },
        shown);
  }

  private void changed() {
    status.bookChanged();
    read();
  }
}
