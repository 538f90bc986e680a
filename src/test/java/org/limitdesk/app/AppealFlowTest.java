package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.store.Outside;

/**
 * From what a borrower objects to, by way of somebody else's second look, to what is given back.
 */
class AppealFlowTest extends DeskAtWork {
  private static final String CUT =
      "SELECT b.borrower_id FROM \"case\" c JOIN borrower b ON b.key = c.borrower JOIN decision d"
          + " ON d.\"case\" = c.\"case\" WHERE c.state = 'effective' AND d.action = 'reduce'"
          + " AND d.kind = 'approve' AND d.maker = 1"
          + " AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.\"case\" = c.\"case\""
          + " AND n.decision > d.decision) ORDER BY c.\"case\" LIMIT 1";
  private static final String STATES =
      "SELECT state FROM \"case\" WHERE state IN ('appealed', 'kept') AND borrower = "
          + "(SELECT key FROM borrower WHERE borrower_id = '%s') ORDER BY \"case\"";

  @Test
  void anAppealIsRecordedAnsweredBySomebodyElseAndTheLimitGivenBack() {
    String borrower = Outside.lines(book(), CUT).getFirst();
    signIn("officer1", KeyCode.B);
    onScreen(() -> {
      work().places().open("profile", borrower);
      return true;
    });
    until(() -> scene().lookup("#name") instanceof Label name && !name.getText().isEmpty());
    press(KeyCode.A);
    until(() -> scene().lookup("#appealForm") != null);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() ->
        scene().lookup("#appealForm .field-error") instanceof Label fault
            && !fault.getText().isEmpty());
    onScreen(() -> {
      ((TextInputControl) scene().lookup("#appealNote")).setText("my income did not fall");
      return true;
    });
    picture(scene(), "appeal-form");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> scene().lookup("#appeals") != null && isIdle());
    assertEquals(4, ((TabPane) scene().lookup("#tabs")).getSelectionModel().getSelectedIndex());
    picture(scene(), "appeal-taken");
    assertEquals(List.of("appealed"), Outside.lines(book(), STATES.formatted(borrower)));
    open(borrower);
    assertFalse(scene().lookup("#giveBack") instanceof Button, "officer1 decided it");
    picture(scene(), "appeal-own");

    changeTo("officer2");
    open(borrower);
    until(() -> scene().lookup("#giveBack") instanceof Button);
    picture(scene(), "appeal-answer");
    press(KeyCode.R);
    until(() -> scene().lookup("#giveBackForm") != null);
    onScreen(() -> {
      ((TextField) scene().lookup("#giveBackLimit")).setText("1");
      return true;
    });
    assertTrue(((Label) scene().lookup("#faults")).getText().contains("More than"));
    onScreen(() -> {
      ((TextField) scene().lookup("#giveBackLimit"))
          .setText(Outside.lines(book(), limitBefore(borrower)).getFirst());
      ((ComboBox<?>) scene().lookup("#reason")).getSelectionModel().selectFirst();
      ((TextInputControl) scene().lookup("#note")).setText("the payslips are genuine");
      return true;
    });
    picture(scene(), "appeal-give-back");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> Outside.lines(book(), STATES.formatted(borrower)).equals(List.of("kept")));
    assertEquals(
        List.of("upheld", "reversed"),
        Outside.lines(book(), "SELECT step FROM appeal_step WHERE due = 0 ORDER BY seq"));
    readTheLetter(borrower);
  }

  private void readTheLetter(String borrower) {
    onScreen(() -> {
      work().places().open("profile", borrower);
      return true;
    });
    until(() -> scene().lookup("#tabs") instanceof TabPane && isIdle());
    onScreen(() -> {
      ((TabPane) scene().lookup("#tabs")).getSelectionModel().select(4);
      return true;
    });
    until(() -> scene().lookup("#openAnswer") instanceof Button && isIdle());
    onScreen(() -> {
      ((Button) scene().lookup("#openAnswer")).fire();
      return true;
    });
    until(() ->
        scene().lookup("#saveAnswer") instanceof Button save && !save.isDisabled() && isIdle());
    picture(scene(), "appeal-letter");
    List<String> said =
        onScreen(() ->
            scene().getRoot().lookupAll("#answerLetter .paper .label").stream()
                .map(each -> ((Label) each).getText())
                .toList());
    assertTrue(said.contains("申诉答复书"), said.toString());
    assertTrue(said.contains("the payslips are genuine"), said.toString());
  }

  private static String limitBefore(String borrower) {
    return "SELECT p.limit_before / 100 FROM appeal o JOIN decision d ON d.decision = o.decision"
        + " JOIN \"case\" c ON c.\"case\" = d.\"case\" JOIN proposal p ON p.proposal = c.proposal"
        + " JOIN borrower b ON b.key = c.borrower WHERE b.borrower_id = '%s'".formatted(borrower);
  }

  private void open(String borrower) {
    onScreen(() -> {
      work().places().open("review", borrower);
      return true;
    });
    until(() -> scene().lookup("#appeals") != null && isIdle());
  }
}
