package org.limitdesk.ui.profile;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.scene.control.DatePicker;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.ui.kit.NoteForm;
import org.limitdesk.ui.kit.Texts;

/** Asks what a borrower objects to in a cut that is in force. */
final class AppealForm {
  private AppealForm() {}

  /**
   * @param cut the decision that stands
   * @param today the day that is offered
   */
  static NoteForm of(
      String borrower,
      Decision cut,
      LocalDate today,
      Texts texts,
      BiConsumer<LocalDate, String> write,
      Runnable leave) {
    DatePicker received = DisputeForm.received(today, texts);
    received.setId("appealReceived");
    return new NoteForm(texts, "appeal.title", "appeal", leave)
        .saying(
            texts.text(
                "appeal.what",
                borrower,
                texts.text("action." + cut.terms().action().code()),
                texts.numbers().limitYuan(cut.terms().limit()),
                texts.dates().dayInTable(cut.day())))
        .with("dispute.received", received)
        .note("appeal.note")
        .saying(texts.text("appeal.hint"), "second", "muted")
        .keeping(
            "appeal.keep",
            note -> DisputeForm.missing(note, "error.LD-434", received, texts),
            note -> write.accept(received.getValue(), note));
  }
}
