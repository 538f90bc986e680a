package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.store.Outside;

/** A desk that is left: nothing is seen and nothing is done on it until the password is told. */
class LockFlowTest extends DeskAtWork {
  private final CaseHands cases = new CaseHands(this);

  @Test
  void lockedDeskTakesNoKeyAndIsAsItWasAfterThePassword() {
    signIn("officer1", KeyCode.R);
    cases.awaitCase();
    List<String> before = decisions();
    cases.open(KeyCode.K);
    onScreen(() -> {
      ((TextArea) scene().lookup("#note")).setText("half a sentence");
      return true;
    });
    onScreen(() -> {
      flow().lock();
      return true;
    });
    until(() -> scene().getFocusOwner() instanceof PasswordField);
    picture(scene(), "locked-en-light");
    assertFalse(shown("#note"), "what was open is not seen");
    assertFalse(shown("#rail"), "nor the screens");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    press(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.K);
    assertEquals(before, decisions(), "no key reaches the case");
    tell("wrong");
    until(() -> ((Label) scene().lookup("#locked #troubleCode")).getText().equals("LD-411"));
    tell("demo-officer1");
    until(() -> shown("#rail"));
    assertEquals("half a sentence", ((TextArea) scene().lookup("#note")).getText());
    assertTrue(shown("#note"), "the dialog is open as it was");
    assertEquals(
        List.of("ok", "password", "ok"),
        Outside.lines(book(), "SELECT result FROM sign_in ORDER BY seq DESC LIMIT 3"));
    press(KeyCode.ESCAPE);
    assertTrue(shown("#note"), "what was typed is not lost by one key");
    press(KeyCode.ESCAPE);
    until(() -> scene().lookup("#note") == null);
    assertEquals(before, decisions());
  }

  @Test
  void paletteLocksAndAnotherMaySignIn() {
    signIn("officer1", KeyCode.R);
    cases.awaitCase();
    press(KeyCode.CONTROL, KeyCode.K);
    until(() -> scene().getFocusOwner() instanceof TextField);
    type("lock");
    lead(KeyCode.ENTER, () -> scene().lookup("#locked") != null);
    until(() -> scene().getFocusOwner() instanceof PasswordField);
    press(KeyCode.TAB);
    press(KeyCode.TAB);
    press(KeyCode.SPACE);
    until(() -> scene().lookup("#locked") == null && scene().lookup("#name") != null);
    signInByKeys("supervisor1");
    assertTrue(shown("#rail"));
  }

  @Test
  void formOfWhoLeftIsGoneWhenSomebodyElseComes() {
    signIn("officer1", KeyCode.R);
    cases.awaitCase();
    List<String> before = decisions();
    cases.open(KeyCode.K);
    onScreen(() -> {
      flow().lock();
      return true;
    });
    until(() -> scene().getFocusOwner() instanceof PasswordField);
    press(KeyCode.TAB);
    press(KeyCode.TAB);
    press(KeyCode.SPACE);
    until(() -> scene().lookup("#locked") == null && scene().lookup("#name") != null);
    assertNull(scene().lookup("#note"), "the form would decide as officer1");
    assertFalse(onScreen(() -> work().dialogs().isOpen()));
    press(KeyCode.CONTROL, KeyCode.ENTER);
    signInByKeys("supervisor1");
    assertEquals(before, decisions());
  }

  @Test
  void fileChosenWhileTheDeskIsLockedIsNotTaken() {
    files.answer(folder().resolve("any.csv"));
    signIn("officer1", KeyCode.R);
    assertTrue(onScreen(() -> work().files().open("").isPresent()));
    onScreen(() -> {
      flow().lock();
      return true;
    });
    assertTrue(onScreen(() -> work().files().open("").isEmpty()));
    assertTrue(onScreen(() -> work().files().openMany("").isEmpty()));
    assertTrue(onScreen(() -> work().files().save("", "any.csv").isEmpty()));
  }

  private void tell(String password) {
    until(() -> scene().getFocusOwner() instanceof PasswordField field && !field.isDisabled());
    type(password);
    press(KeyCode.ENTER);
  }

  /** Whether it is there and none of what it stands in is hidden. */
  private boolean shown(String id) {
    return onScreen(() -> {
      Node node = scene().lookup(id);
      if (node == null) {
        return false;
      }
      for (Node each = node; each != null; each = each.getParent()) {
        if (!each.isVisible()) {
          return false;
        }
      }
      return true;
    });
  }

  private List<String> decisions() {
    return Outside.lines(book(), "SELECT count(*), max(seq) FROM decision");
  }
}
