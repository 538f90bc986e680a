package org.limitdesk.ui.review;

import java.util.function.Consumer;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.domain.decision.ReasonUse;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;

/** Keeps the line as it is. */
final class KeepForm extends DecisionForm {
  KeepForm(CaseSheet sheet, Texts texts, Consumer<DecisionRequest> write, Runnable leave) {
    super(sheet, "keep.title", texts, write, leave);
    Proposed proposed = sheet.facts().proposed();
    Direction direction = Direction.of(proposed.terms(), proposed.unchanged());
    ReasonUse own = direction == Direction.SOFTER ? ReasonUse.SOFTER : ReasonUse.HARDER;
    reason.offer(use -> use == own || use == ReasonUse.EITHER);
    getChildren()
        .add(
            Cells.wrapped(
                texts.text("keep.sentence", texts.numbers().limitYuan(proposed.limitBefore())),
                "muted"));
    addReasonAndButtons();
  }

  @Override
  DecisionRequest request() {
    return DecisionRequest.keep(sheet.facts().proposed(), reason.getValue(), note.getText());
  }
}
