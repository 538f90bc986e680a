package org.limitdesk.ui.profile;

import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.DisputeResult;
import org.limitdesk.ui.kit.NoteForm;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;

/** Asks what came of a dispute, and why. */
final class DisputeAnswerForm {
  private DisputeAnswerForm() {}

  static NoteForm of(
      Dispute dispute, Texts texts, BiConsumer<DisputeResult, String> write, Runnable leave) {
    ComboBox<DisputeResult> result = new ComboBox<>();
    result.setId("disputeResult");
    result.getItems().setAll(DisputeResult.values());
    result.setConverter(new Wording<>(each -> texts.text("dispute.result." + each.code())));
    result.getSelectionModel().selectFirst();
    return new NoteForm(texts, "dispute.answerTitle", "disputeAnswer", leave)
        .saying(
            texts.text(
                "dispute.row",
                texts.text("dispute.about." + dispute.about().code()),
                texts.dates().dayInTable(dispute.received()),
                dispute.note()))
        .with("dispute.result", result)
        .note("dispute.answerNote")
        .saying(texts.text("dispute.wrongHint"), "second", "muted")
        .keeping(
            "dispute.answerKeep",
            note -> note.isEmpty() ? texts.text("error.LD-419") : "",
            note -> write.accept(result.getValue(), note));
  }
}
