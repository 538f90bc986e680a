package org.limitdesk.ui.oversight;

import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import org.limitdesk.domain.decision.ReviewMark;
import org.limitdesk.ui.kit.NoteForm;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.workflow.port.DecisionLog.Departure;

/** Asks what a supervisor thinks of an override, and why. */
final class MarkForm {
  private MarkForm() {}

  static NoteForm of(
      Departure entry, Texts texts, BiConsumer<ReviewMark, String> keep, Runnable leave) {
    ComboBox<ReviewMark> mark = new ComboBox<>();
    mark.setId("mark");
    mark.getItems().setAll(ReviewMark.values());
    mark.setConverter(new Wording<>(each -> texts.text("mark." + each.code())));
    mark.getSelectionModel().selectFirst();
    return new NoteForm(texts, "mark.title", "mark", leave)
        .saying(
            texts.text(
                "mark.what",
                texts.numbers().count(entry.decision().seq()),
                entry.maker(),
                entry.borrower()))
        .with("mark.mark", mark)
        .note("mark.note")
        .keeping(
            "mark.keep",
            note ->
                mark.getValue() == ReviewMark.DISAGREED && note.isEmpty()
                    ? texts.text("mark.noNote")
                    : "",
            note -> keep.accept(mark.getValue(), note));
  }
}
