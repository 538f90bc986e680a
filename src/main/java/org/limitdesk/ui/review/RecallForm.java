package org.limitdesk.ui.review;

import java.util.function.Consumer;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.ReasonUse;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;

/** Approves a recall, which needs a ground that the contract names. */
final class RecallForm extends DecisionForm {
  RecallForm(CaseSheet sheet, Texts texts, Consumer<DecisionRequest> write, Runnable leave) {
    super(sheet, "recall.title", texts, write, leave);
    reason.offer(use -> use == ReasonUse.GROUND);
    addReasonAndButtons();
  }

  @Override
  DecisionRequest request() {
    return DecisionRequest.approve(sheet.facts().proposed(), reason.getValue(), note.getText());
  }
}
