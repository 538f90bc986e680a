package org.limitdesk.ui.profile;

import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import org.limitdesk.domain.decision.DisputeAbout;
import org.limitdesk.ui.kit.DayWords;
import org.limitdesk.ui.kit.NoteForm;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;

/** Asks what a borrower says is wrong. */
final class DisputeForm {
  private DisputeForm() {}

  /** Who takes what was asked. */
  @FunctionalInterface
  interface Write {
    void write(DisputeAbout about, LocalDate received, String note);
  }

  /**
   * @param today the day that is offered
   */
  static NoteForm of(String borrower, LocalDate today, Texts texts, Write write, Runnable leave) {
    ComboBox<DisputeAbout> about = new ComboBox<>();
    about.setId("disputeAbout");
    about.getItems().setAll(DisputeAbout.values());
    about.setConverter(new Wording<>(each -> texts.text("dispute.about." + each.code())));
    about.getSelectionModel().selectFirst();
    DatePicker received = received(today, texts);
    received.setId("disputeReceived");
    return new NoteForm(texts, "dispute.title", "dispute", leave)
        .saying(texts.text("dispute.what", borrower))
        .with("dispute.about", about)
        .with("dispute.received", received)
        .note("dispute.note")
        .keeping(
            "dispute.keep",
            note -> missing(note, "error.LD-419", received, texts),
            note -> write.write(about.getValue(), received.getValue(), note));
  }

  /** The day on which something was received. */
  static DatePicker received(LocalDate today, Texts texts) {
    DatePicker received = DayWords.field(texts);
    received.setValue(today);
    return received;
  }

  /** What a note with its day lacks. */
  static String missing(String note, String noNote, DatePicker received, Texts texts) {
    if (note.isEmpty()) {
      return texts.text(noNote);
    }
    return received.getValue() == null ? texts.text("dispute.noDay") : "";
  }
}
