package org.limitdesk.ui.review;

import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.ReasonUse;
import org.limitdesk.ui.kit.DayWords;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;

/** Puts the decision off to a day. */
final class DeferForm extends DecisionForm {
  private static final int USUAL_DAYS = 7;

  private final DatePicker until;

  DeferForm(CaseSheet sheet, Texts texts, Consumer<DecisionRequest> write, Runnable leave) {
    super(sheet, "defer.title", texts, write, leave);
    until = DayWords.field(texts);
    until.setValue(sheet.today().plusDays(USUAL_DAYS));
    reason.offer(use -> use == ReasonUse.DEFERRAL);
    until.valueProperty().subscribe(_ -> edited());
    add(texts.text("defer.until"), until);
    addReasonAndButtons();
  }

  @Override
  void takeFields() {
    until.commitValue();
  }

  @Override
  DecisionRequest request() {
    return DecisionRequest.defer(
        sheet.facts().proposed(), until.getValue(), reason.getValue(), note.getText());
  }
}
