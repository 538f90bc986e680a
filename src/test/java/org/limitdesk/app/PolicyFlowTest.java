package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.store.Outside;

/** A policy from a turned number to what cases are judged by, by two people and by keyboard. */
class PolicyFlowTest extends DeskAtWork {
  private boolean shows(String id) {
    Node node = scene().lookup("#" + id);
    return node != null && node.isVisible();
  }

  private String text(String id) {
    return ((Label) scene().lookup("#" + id)).getText();
  }

  private List<String> states() {
    return Outside.lines(
        book(), "SELECT version, state FROM document WHERE kind = 'policy' ORDER BY document");
  }

  private boolean isOnACell() {
    Node owner = scene().getFocusOwner();
    return owner != null && owner.getStyleClass().contains("matrix-cell");
  }

  @Test
  void turnedNumberIsTriedSentAndInForceOnceSomebodyElseConfirmedIt() {
    signIn("policyowner", KeyCode.P);
    until(() -> shows("page"));
    press(KeyCode.N);
    until(() -> shows("figures") && text("changeCount").equals("changes: 0"));
    pressUntil(KeyCode.F6, this::isOnACell);
    press(KeyCode.MINUS);
    until(() -> text("changeCount").equals("changes: 1"));
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> shows("sendNote"));
    if (shows("sendReason")) {
      tabTo(scene().getWindow(), "sendReason");
      typeInto(scene().getWindow(), "sendReason", "asked for");
    }
    tabTo(scene().getWindow(), "sendNote");
    typeInto(scene().getWindow(), "sendNote", "look at the matrix");
    picture(scene(), "policy-send");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> states().equals(List.of("2|published", "3|draft")));
    press(KeyCode.CONTROL, KeyCode.TAB);
    until(() -> shows("meaning") && text("standing").equals("Waits for second approval"));
    assertTrue(text("tried").startsWith("Tried on the book: "), text("tried"));
    assertFalse(shows("noteBox"));
    press(KeyCode.C);
    changeTo("supervisor1");
    press(KeyCode.G);
    press(KeyCode.P);
    until(() -> shows("page"));
    press(KeyCode.C);
    assertEquals(List.of("2|published", "3|draft"), states(), "it was confirmed unseen");
    press(KeyCode.CONTROL, KeyCode.TAB);
    until(() -> shows("noteBox") && text("standing").equals("Waits for second approval"));
    picture(scene(), "policy-waits");
    assertTrue(text("history").contains("Note of policyowner: look at the matrix"));
    press(KeyCode.C);
    until(() -> shows("changesOfVersion"));
    picture(scene(), "policy-confirm");
    assertEquals(List.of("2|published", "3|draft"), states(), "it was confirmed unasked");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> text("standing").equals("In force"));
    assertEquals(List.of("2|retired", "3|published"), states());
  }
}
