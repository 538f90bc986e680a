package org.limitdesk.ui.oversight;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.limitdesk.domain.decision.ReviewMark;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.workflow.port.DecisionLog.Departure;

/** Asks what a supervisor thinks of an override, and why. */
final class MarkForm extends DialogBox {
  private static final double WIDTH = 480;
  private static final int NOTE_ROWS = 3;

  private final ComboBox<ReviewMark> mark = new ComboBox<>();
  private final TextArea note = new TextArea();
  private final Label fault = sentence("", "field-error");
  private final BiConsumer<ReviewMark, String> keep;

  MarkForm(Departure entry, Texts texts, BiConsumer<ReviewMark, String> keep, Runnable leave) {
    super(texts, "mark.title", WIDTH, 0, leave);
    this.keep = keep;
    setId("markForm");
    mark.setId("mark");
    mark.getItems().setAll(ReviewMark.values());
    mark.setConverter(new Wording<>(each -> texts.text("mark." + each.code())));
    mark.getSelectionModel().selectFirst();
    note.setId("markNote");
    note.setPrefRowCount(NOTE_ROWS);
    note.setWrapText(true);
    getChildren()
        .addAll(
            sentence(
                texts.text(
                    "mark.what",
                    texts.numbers().count(entry.decision().seq()),
                    entry.maker(),
                    entry.borrower())),
            field("mark.mark", mark),
            field("mark.note", note),
            fault,
            foot(List.of(main("mark.keep", this::submit)), "common.cancel"));
  }

  private void submit() {
    if (mark.getValue() == ReviewMark.DISAGREED && note.getText().isBlank()) {
      fault.setText(texts().text("mark.noNote"));
      note.requestFocus();
      return;
    }
    leave();
    keep.accept(mark.getValue(), note.getText().strip());
  }
}
