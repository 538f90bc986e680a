package org.limitdesk.ui.contact;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.collections.ContactWindow;
import org.limitdesk.domain.collections.ContactWindow.Bar;
import org.limitdesk.domain.decision.ContactNote;
import org.limitdesk.domain.decision.ContactNote.Channel;
import org.limitdesk.domain.decision.ContactNote.Outcome;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.ui.kit.DayWords;
import org.limitdesk.ui.kit.NoteForm;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.workflow.ContactRoom;

/** Asks how a borrower was reached, what came of it and what was said. */
public final class ContactForm {
  private final Texts texts;
  private final LocalDate today;
  private final ComboBox<Channel> channel = new ComboBox<>();
  private final ComboBox<Outcome> outcome = new ComboBox<>();
  private final TextField promised = new TextField();
  private final DatePicker promisedOn;
  private final Label room = new Label();
  private @Nullable ContactRoom left;

  /**
   * @param today the day of the contact
   */
  public ContactForm(LocalDate today, Texts texts) {
    this.texts = texts;
    this.today = today;
    channel.setId("contactChannel");
    channel.getItems().setAll(Channel.values());
    channel.setConverter(new Wording<>(each -> texts.text("contact.channel." + each.code())));
    channel.getSelectionModel().selectFirst();
    outcome.setId("contactOutcome");
    outcome.getItems().setAll(Outcome.values());
    outcome.setConverter(new Wording<>(each -> texts.text("contact.outcome." + each.code())));
    outcome.getSelectionModel().selectFirst();
    promised.setId("contactPromised");
    promised.getStyleClass().add("num");
    promisedOn = DayWords.field(texts);
    promisedOn.setValue(today);
    promised.disableProperty().bind(outcome.valueProperty().isNotEqualTo(Outcome.PROMISED));
    promisedOn.disableProperty().bind(promised.disableProperty());
    room.setId("contactRoom");
    room.setWrapText(true);
    room.getStyleClass().add("muted");
    room.setMinHeight(Region.USE_PREF_SIZE);
    channel.valueProperty().subscribe(this::showRoom);
  }

  /** Begins with a promise. */
  public ContactForm promising() {
    outcome.setValue(Outcome.PROMISED);
    return this;
  }

  /** Whether one more contact may be made now, once that is known. */
  public void show(ContactRoom now) {
    left = now;
    showRoom();
  }

  private void showRoom() {
    if (left != null) {
      String bar = barred();
      ContactWindow window = left.window();
      room.getStyleClass().setAll(bar.isEmpty() ? "muted" : "field-error");
      room.setText(
          (bar.isEmpty() ? "" : bar + " ")
              + texts.text(
                  "contact.room",
                  texts.dates().time(window.from()),
                  texts.dates().time(window.to()),
                  texts.numbers().count(left.today()),
                  texts.numbers().count(window.aDay()),
                  texts.numbers().count(left.lately()),
                  texts.numbers().count(window.aWeek())));
    }
  }

  /** Why it is not the time for what is chosen; empty where it is. */
  private String barred() {
    Bar bar = left == null || !channel.getValue().intrudes() ? null : left.bar();
    return bar == null
        ? ""
        : texts.text(
            switch (bar) {
              case HOURS -> "error.LD-560";
              case DAY -> "error.LD-561";
              case WEEK -> "error.LD-562";
            });
  }

  /**
   * The dialog.
   *
   * @param write takes what was noted
   */
  public NoteForm of(String borrower, Consumer<ContactNote> write, Runnable leave) {
    return new NoteForm(texts, "contact.title", "contact", leave)
        .saying(texts.text("contact.what", borrower))
        .with("contact.channel", channel)
        .showing(room)
        .with("contact.outcome", outcome)
        .with("contact.promised", promised)
        .with("contact.promisedOn", promisedOn)
        .note("contact.note")
        .keeping("dispute.keep", this::missing, note -> write.accept(noted(note)));
  }

  private OptionalLong amount() {
    if (outcome.getValue() != Outcome.PROMISED) {
      return OptionalLong.of(0);
    }
    String text = promised.getText().replaceAll("[,，\\s¥]", "");
    return text.matches("[0-9]{1,9}([.][0-9]{1,2})?")
        ? OptionalLong.of(Fen.parse(text))
        : OptionalLong.empty();
  }

  private String missing(String note) {
    if (amount().isEmpty() || promisedOn.getValue() == null || !noted(note).isSound()) {
      return texts.text("error.LD-456");
    }
    return note.isEmpty() ? texts.text("error.LD-457") : barred();
  }

  private ContactNote noted(String note) {
    return new ContactNote(
        channel.getValue(),
        outcome.getValue(),
        today,
        amount().orElse(0),
        promisedOn.getValue(),
        note);
  }
}
