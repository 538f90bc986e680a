package org.limitdesk.ui.review;

import java.util.Optional;
import java.util.function.Consumer;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.ReasonUse;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;

/**
 * Approves what needs a word of its own: a recall the ground that the contract names, a raise the
 * statement that the borrower consents.
 */
final class ApprovalForm extends DecisionForm {
  /** The form that an approval of that case needs; empty where it needs no word. */
  static Optional<ApprovalForm> of(
      CaseSheet sheet, Texts texts, Consumer<DecisionRequest> write, Runnable leave) {
    return switch (sheet.facts().proposed().terms().action()) {
      case RECALL ->
          Optional.of(
              new ApprovalForm(sheet, "recall.title", ReasonUse.GROUND, texts, write, leave));
      case RAISE ->
          Optional.of(
              new ApprovalForm(sheet, "raise.title", ReasonUse.CONSENT, texts, write, leave));
      case SUSPEND, REDUCE ->
          sheet.held()
              ? Optional.of(
                  new ApprovalForm(sheet, "dispute.ground", ReasonUse.GROUND, texts, write, leave))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private ApprovalForm(
      CaseSheet sheet,
      String title,
      ReasonUse needed,
      Texts texts,
      Consumer<DecisionRequest> write,
      Runnable leave) {
    super(sheet, title, texts, write, leave);
    reason.offer(use -> use == needed);
    addReasonAndButtons();
  }

  @Override
  DecisionRequest request() {
    return DecisionRequest.approve(sheet.facts().proposed(), reason.getValue(), note.getText());
  }
}
