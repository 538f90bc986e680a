package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.store.Outside;

/** The contact window is chosen in the settings, and the form of a contact says when it is shut. */
class ContactWindowFlowTest extends DeskAtWork {
  private static final String WINDOW = "SELECT value FROM setting WHERE name = 'contact_window'";

  @SuppressWarnings("unchecked")
  private <T> ComboBox<T> box(String id) {
    return (ComboBox<T>) scene().lookup(id);
  }

  private String text(String id) {
    return onScreen(() -> scene().lookup(id) instanceof Label label ? label.getText() : "");
  }

  @Test
  void whatIsChosenHoldsAtTheFormOfAContactAndAWindowThatCannotBeIsRefused() {
    // The desk's hour is that of whoever runs this: a window that has just shut, or is not open
    // yet.
    boolean early = LocalTime.now(ZoneId.systemDefault()).getHour() < 12;
    LocalTime from = early ? LocalTime.of(22, 0) : LocalTime.MIDNIGHT;
    LocalTime to = early ? LocalTime.of(23, 30) : LocalTime.of(1, 0);
    signIn("admin", KeyCode.H);
    onScreen(() -> {
      work().places().open("settings", "");
      return true;
    });
    until(() -> box("#contactFrom") != null && !box("#contactFrom").isDisabled() && isIdle());
    onScreen(() -> {
      this.<LocalTime>box("#contactTo").setValue(LocalTime.of(7, 0));
      return true;
    });
    until(() ->
        scene().getRoot().lookupAll("#bookSettings .field-error").stream()
            .anyMatch(each ->
                ((Label) each).getText().contains("LD-563")
                    || ((Label) each).getText().contains("end after they begin")));
    assertFalse(Outside.lines(book(), WINDOW).contains("08:00-07:00,3,7"));
    until(() -> LocalTime.of(21, 0).equals(this.<LocalTime>box("#contactTo").getValue()));
    choose(early ? "#contactTo" : "#contactFrom", early ? to : from);
    choose(early ? "#contactFrom" : "#contactTo", early ? from : to);
    until(() -> Outside.lines(book(), WINDOW).equals(List.of(from + "-" + to + ",3,7")));
    changeTo("officer1");
    onScreen(() -> {
      work().places().open("collections", "");
      return true;
    });
    until(() -> scene().lookup("#totals") != null && !text("#totals").isEmpty() && isIdle());
    press(KeyCode.C);
    until(() -> text("#contactRoom").startsWith("It is outside the hours"));
    onScreen(() -> {
      ((TextInputControl) scene().lookup("#contactNote")).setText("called");
      return true;
    });
    picture(scene(), "contact-shut");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() ->
        scene().getRoot().lookupAll("#contactForm .field-error").stream()
            .anyMatch(each ->
                ((Label) each)
                    .getText()
                    .equals(
                        "It is outside the hours in which borrowers are contacted. A letter can be"
                            + " sent.")));
    onScreen(() -> {
      box("#contactChannel").getSelectionModel().selectLast();
      return true;
    });
    until(() -> !text("#contactRoom").startsWith("It is outside"));
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() ->
        Outside.lines(book(), "SELECT count(*) FROM contact_note WHERE channel = 'letter'")
            .equals(List.of("1")));
  }

  private void choose(String id, LocalTime time) {
    onScreen(() -> {
      this.<LocalTime>box(id).setValue(time);
      return true;
    });
    until(this::isIdle);
  }
}
