package org.limitdesk.ui.notice;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.SingleWrite;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.AnswerLetter;

/** Reads the answer to an appeal as a letter, and has it written. */
public final class AnswerController {
  private final AnswerModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final AnswerLetter letters;
  private final long appeal;
  private final SingleWrite writes;
  private Subscriptions shown = new Subscriptions();

  AnswerController(
      AnswerModel model, OpenBook book, DeskUser user, AnswerLetter letters, long appeal) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.letters = letters;
    this.appeal = appeal;
    writes = new SingleWrite(book, model.busy(), model.refusal());
  }

  /** Reads it, and again in every language that is chosen. */
  void attach(Subscriptions now) {
    shown = now;
    shown.watch(model.language(), this::read);
  }

  private void read(Locale language) {
    model.refusal().set(null);
    book.read((open, _) -> letters.read(open, appeal, language))
        .onSuccess(model.letter()::set)
        .onError(failure -> model.refusal().set(Refusal.of("answer.unread", failure)))
        .start(shown);
  }

  /** Whether there is a letter that can be written now. */
  boolean canSave() {
    return model.letter().get() != null && !model.busy().get();
  }

  /**
   * Writes it into a file that is not there yet.
   *
   * @param done told once it is there
   */
  void save(Path file, Consumer<Path> done) {
    Locale language = model.language().get();
    if (canSave()) {
      writes.run(
          (open, _) -> letters.write(open, user.actor(), appeal, language, file),
          "answer.unwritten",
          _ -> done.accept(file),
          shown);
    }
  }
}
