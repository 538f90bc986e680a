package org.limitdesk.ui.handover;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.handover.HandOver;
import org.limitdesk.ui.handover.HandOvers.Acts;
import org.limitdesk.ui.kit.BookAct;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.TakeReply.Outcome;
import org.limitdesk.workflow.TakeReply.Result;
import org.limitdesk.workflow.WriteHandOver;

/** Has hand-overs written and replies taken in; what was begun goes on when the dialog closes. */
public final class HandOverController {
  private final HandOverModel model;
  private final Workplace work;
  private final Acts acts;
  private final Runnable changed;

  HandOverController(HandOverModel model, Workplace work, Acts acts, Runnable changed) {
    this.model = model;
    this.work = work;
    this.acts = acts;
    this.changed = changed;
  }

  /** Reads to whom one can hand over. */
  void attach(Subscriptions shown) {
    work.book()
        .read((open, progress) -> WriteHandOver.recipients(open))
        .onSuccess(found -> {
          model.recipients().setAll(found);
          model.read().set(true);
        })
        .onError(failure -> model.refusal().set(Refusal.of("handover.unread", failure)))
        .start(shown);
  }

  /** Writes what waits for somebody into a file that is not there yet. */
  void give(DeskUser to, Path file) {
    String bookName = String.valueOf(work.book().file().getFileName());
    run(
        (open, progress) ->
            acts.write().write(open, work.user(), to.id(), bookName, file, progress),
        "handover.notGiven",
        given -> given(given, file));
  }

  private void given(HandOver given, Path file) {
    model.given().set(given);
    tell(
        "handover.given",
        work.texts().numbers().count(given.items().size()),
        given.nameOf(given.to()),
        String.valueOf(file.getFileName()));
  }

  /** Takes a reply in. */
  void take(Path file) {
    run(
        (open, progress) -> acts.take().take(open, work.user(), file, progress),
        "handover.notTaken",
        this::taken);
  }

  private void taken(Result result) {
    model.result().set(result);
    tell(
        "handover.taken",
        work.texts().numbers().count(result.count(Outcome.APPLIED)),
        work.texts().numbers().count(result.count(Outcome.BEFORE)),
        work.texts().numbers().count(result.count(Outcome.REFUSED)),
        result.by());
    changed.run();
  }

  private void tell(String key, Object... values) {
    work.toasts().tell(Notice.Kind.DONE, work.texts().text(key, values));
  }

  private <T> void run(BookAct<T> act, String notKey, Consumer<T> done) {
    if (model.busy().get()) {
      return;
    }
    model.busy().set(true);
    model.refusal().set(null);
    model.given().set(null);
    model.result().set(null);
    work.book()
        .write(act)
        .onProgress(model.step()::set)
        .onSuccess(done)
        .onError(failure -> model.refusal().set(Refusal.of(notKey, failure)))
        .onEnd(() -> {
          model.busy().set(false);
          model.step().set(null);
        })
        .start(new Subscriptions());
  }
}
