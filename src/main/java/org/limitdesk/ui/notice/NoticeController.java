package org.limitdesk.ui.notice;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.SingleWrite;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.AnswerLetter;
import org.limitdesk.workflow.NoticeWording;
import org.limitdesk.workflow.ReadNotice;
import org.limitdesk.workflow.ReadNotice.Preview;
import org.limitdesk.workflow.WriteNotice;

/** Reads the notice of a case, and has it written. */
public final class NoticeController {
  private final NoticeModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final Acts acts;
  private final long caseId;
  private final SingleWrite writes;
  private Subscriptions shown = new Subscriptions();

  /** The workflows that the dialog calls. */
  public record Acts(
      ReadNotice read, WriteNotice write, NoticeWording wording, AnswerLetter letters) {}

  NoticeController(NoticeModel model, OpenBook book, DeskUser user, Acts acts, long caseId) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.acts = acts;
    this.caseId = caseId;
    writes = new SingleWrite(book, model.busy(), model.refusal());
  }

  /** Reads it, and again in every language that is chosen. */
  void attach(Subscriptions now) {
    shown = now;
    shown.watch(model.language(), _ -> read());
  }

  private void read() {
    model.refusal().set(null);
    book.read((open, progress) -> acts.read().read(open, caseId, model.language().get(), progress))
        .onSuccess(model.preview()::set)
        .onError(failure -> model.refusal().set(Refusal.of("notice.unread", failure)))
        .start(shown);
  }

  /** Whether there is a notice that may be written. */
  boolean canSave() {
    Preview preview = model.preview().get();
    return preview != null && !preview.waits() && !model.busy().get();
  }

  /**
   * Writes it into a file that is not there yet.
   *
   * @param done told once it is there
   */
  void save(Path file, Consumer<Path> done) {
    Preview preview = model.preview().get();
    if (preview != null && canSave()) {
      writes.run(
          (open, progress) ->
              acts.write().writeOf(open, user.actor(), caseId, preview.wish(), file, progress),
          "notice.unwritten",
          _ -> done.accept(file),
          shown);
    }
  }
}
