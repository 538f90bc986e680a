package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.store.Outside;

/** From what a borrower says is wrong, by way of a cut that is refused, to the answer. */
class DisputeFlowTest extends DeskAtWork {
  private static final String DISPUTES =
      "SELECT d.about, t.text FROM dispute d JOIN entry_text t ON t.seq = d.seq";

  private static final String BORROWER =
      "SELECT b.borrower_id FROM \"case\" c JOIN borrower b ON b.key = c.borrower"
          + " JOIN proposal p ON p.proposal = c.proposal"
          + " WHERE c.state = 'proposed' AND p.action = 'reduce' ORDER BY c.\"case\" LIMIT 1";

  @Test
  void aDisputeIsRecordedHoldsTheCutAndIsAnswered() {
    String borrower = Outside.lines(book(), BORROWER).getFirst();
    signIn("officer1", KeyCode.B);
    onScreen(() -> {
      work().places().open("profile", borrower);
      return true;
    });
    until(() -> scene().lookup("#name") instanceof Label name && !name.getText().isEmpty());
    press(KeyCode.X);
    until(() ->
        scene().getFocusOwner() instanceof ComboBox<?> box && "disputeAbout".equals(box.getId()));
    picture(scene(), "dispute-form");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(fault("#disputeForm").contains("Say in the note"), fault("#disputeForm"));
    type("I paid on the day");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> scene().lookup("#answerDispute") != null);
    assertEquals(List.of("bureau|I paid on the day"), Outside.lines(book(), DISPUTES));
    assertEquals(3, ((TabPane) scene().lookup("#tabs")).getSelectionModel().getSelectedIndex());
    picture(scene(), "dispute-open");
    until(this::isIdle);
    onScreen(() -> {
      ((Button) scene().lookup("#answerDispute")).fire();
      return true;
    });
    until(() ->
        scene().getFocusOwner() instanceof ComboBox<?> box && "disputeResult".equals(box.getId()));
    press(KeyCode.DOWN);
    press(KeyCode.TAB);
    type("the bank's statement shows it");
    picture(scene(), "dispute-answer");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> scene().lookup("#answerDispute") == null);
    assertEquals(
        List.of("record_wrong"), Outside.lines(book(), "SELECT result FROM dispute_answer"));
  }

  private String fault(String form) {
    return scene().getRoot().lookupAll(form + " .field-error").stream()
        .map(label -> ((Label) label).getText())
        .reduce("", String::concat);
  }
}
