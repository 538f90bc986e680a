package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.store.Outside;

/** An arrangement is offered at a profile, agreed to, and marks the case in the queue. */
class OfferFlowTest extends DeskAtWork {
  private static final String BORROWER =
      "SELECT b.borrower_id FROM \"case\" c JOIN borrower b ON b.key = c.borrower"
          + " WHERE c.state = 'proposed' AND b.key NOT IN (SELECT borrower FROM flag)"
          + " ORDER BY c.\"case\" LIMIT 1";

  @Test
  void anArrangementIsOfferedAgreedToAndSeenBesideTheCase() {
    String borrower = Outside.lines(book(), BORROWER).getFirst();
    signIn("officer1", KeyCode.B);
    onScreen(() -> {
      work().places().open("profile", borrower);
      return true;
    });
    until(() -> scene().lookup("#name") instanceof Label name && !name.getText().isEmpty());
    press(KeyCode.E);
    until(() -> scene().lookup("#offerForm") != null);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() ->
        scene().lookup("#offerForm .field-error") instanceof Label fault
            && !fault.getText().isEmpty());
    onScreen(() -> {
      ((TextInputControl) scene().lookup("#offerNote")).setText("ill until May");
      return true;
    });
    picture(scene(), "offer-form");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> scene().lookup("#offer-accepted") instanceof Button && isIdle());
    picture(scene(), "offer-made");
    onScreen(() -> {
      ((Button) scene().lookup("#offer-accepted")).fire();
      return true;
    });
    until(() -> scene().lookup("#offer-kept") instanceof Button);
    assertEquals(List.of("accepted"), Outside.lines(book(), "SELECT step FROM offer_step"));
    onScreen(() -> {
      work().places().open("review", borrower);
      return true;
    });
    until(() ->
        scene().getRoot().lookupAll("#offers").stream()
            .anyMatch(rows -> rows.lookupAll(".button").isEmpty()));
    picture(scene(), "offer-beside-case");
  }

  @Test
  void aContactIsNotedAndStandsBesideTheFigures() {
    String borrower = Outside.lines(book(), BORROWER).getFirst();
    signIn("officer1", KeyCode.B);
    onScreen(() -> {
      work().places().open("profile", borrower);
      return true;
    });
    until(() -> scene().lookup("#name") instanceof Label name && !name.getText().isEmpty());
    press(KeyCode.C);
    until(() -> scene().lookup("#contactForm") != null);
    onScreen(() -> {
      ((TextInputControl) scene().lookup("#contactNote")).setText("pays at the end of the month");
      // A letter is noted at any hour of whoever runs this.
      ((ComboBox<?>) scene().lookup("#contactChannel")).getSelectionModel().selectLast();
      return true;
    });
    picture(scene(), "contact-form");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() ->
        scene().getRoot().lookupAll("#circumstances .label").stream()
            .anyMatch(each -> ((Label) each).getText().equals("pays at the end of the month")));
    picture(scene(), "contact-noted");
  }
}
