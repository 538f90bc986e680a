package org.limitdesk.ui.profile;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.DisputeResult;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;

/** Asks what came of a dispute, and why. */
final class DisputeAnswerForm extends DialogBox {
  private static final double WIDTH = 480;
  private static final int NOTE_ROWS = 3;

  private final ComboBox<DisputeResult> result = new ComboBox<>();
  private final TextArea note = new TextArea();
  private final Label fault = sentence("", "field-error");
  private final BiConsumer<DisputeResult, String> write;

  DisputeAnswerForm(
      Dispute dispute, Texts texts, BiConsumer<DisputeResult, String> write, Runnable leave) {
    super(texts, "dispute.answerTitle", WIDTH, 0, leave);
    this.write = write;
    setId("disputeAnswerForm");
    result.setId("disputeResult");
    result.getItems().setAll(DisputeResult.values());
    result.setConverter(new Wording<>(each -> texts.text("dispute.result." + each.code())));
    result.getSelectionModel().selectFirst();
    note.setId("disputeAnswerNote");
    note.setPrefRowCount(NOTE_ROWS);
    note.setWrapText(true);
    getChildren()
        .addAll(
            sentence(
                texts.text(
                    "dispute.row",
                    texts.text("dispute.about." + dispute.about().code()),
                    texts.dates().dayInTable(dispute.received()),
                    dispute.note())),
            field("dispute.result", result),
            field("dispute.answerNote", note),
            sentence(texts.text("dispute.wrongHint"), "second", "muted"),
            fault,
            foot(List.<Node>of(main("dispute.answerKeep", this::submit)), "common.cancel"));
  }

  private void submit() {
    if (note.getText().isBlank()) {
      fault.setText(texts().text("error.LD-419"));
      note.requestFocus();
      return;
    }
    leave();
    write.accept(result.getValue(), note.getText().strip());
  }
}
