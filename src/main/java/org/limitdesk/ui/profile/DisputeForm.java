package org.limitdesk.ui.profile;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.limitdesk.domain.decision.DisputeAbout;
import org.limitdesk.ui.kit.DayWords;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;

/** Asks what a borrower says is wrong. */
final class DisputeForm extends DialogBox {
  private static final double WIDTH = 480;
  private static final int NOTE_ROWS = 3;

  private final ComboBox<DisputeAbout> about = new ComboBox<>();
  private final DatePicker received;
  private final TextArea note = new TextArea();
  private final Label fault = sentence("", "field-error");
  private final Write write;

  /** Who takes what was asked. */
  @FunctionalInterface
  interface Write {
    void write(DisputeAbout about, LocalDate received, String note);
  }

  /**
   * @param today the day that is offered
   */
  DisputeForm(String borrower, LocalDate today, Texts texts, Write write, Runnable leave) {
    super(texts, "dispute.title", WIDTH, 0, leave);
    this.write = write;
    setId("disputeForm");
    about.setId("disputeAbout");
    about.getItems().setAll(DisputeAbout.values());
    about.setConverter(new Wording<>(each -> texts.text("dispute.about." + each.code())));
    about.getSelectionModel().selectFirst();
    received = DayWords.field(texts);
    received.setValue(today);
    received.setId("disputeReceived");
    note.setId("disputeNote");
    note.setPrefRowCount(NOTE_ROWS);
    note.setWrapText(true);
    getChildren()
        .addAll(
            sentence(texts.text("dispute.what", borrower)),
            field("dispute.about", about),
            field("dispute.received", received),
            field("dispute.note", note),
            fault,
            foot(List.<Node>of(main("dispute.keep", this::submit)), "common.cancel"));
  }

  private void submit() {
    if (note.getText().isBlank()) {
      fault.setText(texts().text("error.LD-419"));
      note.requestFocus();
    } else if (received.getValue() == null) {
      fault.setText(texts().text("dispute.noDay"));
      received.requestFocus();
    } else {
      leave();
      write.write(about.getValue(), received.getValue(), note.getText().strip());
    }
  }
}
