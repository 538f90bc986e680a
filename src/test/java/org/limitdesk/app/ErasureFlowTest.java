package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.store.Outside;

/** Of a borrower who ended long ago one supervisor asks for the erasure, and another does it. */
class ErasureFlowTest extends DeskAtWork {
  private static final String WHO =
      "SELECT max(key) FROM borrower b WHERE NOT EXISTS (SELECT 1 FROM \"case\" WHERE borrower ="
          + " b.key) AND NOT EXISTS (SELECT 1 FROM flag WHERE borrower = b.key)";

  @Test
  void twoSupervisorsEraseInTheSettings() {
    String key = Outside.lines(book(), WHO).getFirst();
    for (String edit :
        List.of(
            "INSERT INTO book_month SELECT 201001, min(generation) FROM book_month",
            "DELETE FROM month WHERE borrower = %s AND month <> 202603".formatted(key),
            "UPDATE month SET month = 201001, status = 2 WHERE borrower = " + key)) {
      Outside.runWithoutTriggers(book(), edit);
    }
    signIn("supervisor1", KeyCode.O);
    settings();
    until(() -> scene().lookup("#askErasure") instanceof Button);
    picture(scene(), "settings-retention");
    fire("#askErasure");
    until(() -> scene().lookup("#erasureForm") != null);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> Outside.lines(book(), "SELECT borrower FROM erasure_request").equals(List.of(key)));
    until(this::isIdle);
    assertNull(scene().lookup("#erase"), "whoever asked does not erase");
    changeTo("supervisor2");
    settings();
    until(() -> scene().lookup("#erase") instanceof Button);
    fire("#erase");
    until(() -> scene().lookup("#erasureForm") != null);
    picture(scene(), "settings-erase");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> Outside.lines(book(), "SELECT result FROM erasure").equals(List.of("erased")));
    assertEquals(
        List.of("null|null|null"),
        Outside.lines(
            book(),
            "SELECT DISTINCT name, national_id, phone FROM borrower_private WHERE borrower = "
                + key));
  }

  private void settings() {
    onScreen(() -> {
      work().places().open("settings", "");
      return true;
    });
  }

  private void fire(String button) {
    onScreen(() -> {
      ((Button) scene().lookup(button)).fire();
      return true;
    });
  }
}
