package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.store.Outside;

/** An administrator makes an account, and whoever has one changes their own password. */
class PeopleFlowTest extends DeskAtWork {
  private static final String PEOPLE =
      "SELECT u.name, u.roles FROM user u WHERE u.name = 'lin' ORDER BY version";

  private void settings() {
    onScreen(() -> {
      work().places().open("settings", "");
      return true;
    });
    until(() -> scene().lookup("#ownPassword") != null);
  }

  private void fire(String id) {
    onScreen(() -> {
      ((Button) scene().lookup(id)).fire();
      return true;
    });
  }

  private void fill(String id, String text) {
    onScreen(() -> {
      ((TextField) scene().lookup(id)).setText(text);
      return true;
    });
  }

  private String fault(String form) {
    return scene().getRoot().lookupAll(form + " .field-error").stream()
        .map(label -> ((Label) label).getText())
        .reduce("", String::concat);
  }

  @Test
  void administratorAddsAPersonWhoThenHasAnAccount() {
    SignInHands.signIn(this, this::scene, "admin");
    until(() -> scene().lookup("#rail") != null);
    onDesk();
    settings();
    until(() -> scene().lookup("#addPerson") != null);
    picture(scene(), "people");
    fire("#addPerson");
    until(() -> scene().lookup("#personName") != null);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(fault("#personForm").startsWith("Say by which name"), fault("#personForm"));
    fill("#personName", "lin");
    onScreen(() -> {
      ((CheckBox) scene().lookup("#role-officer")).setSelected(true);
      return true;
    });
    fill("#passwordFirst", "long enough");
    fill("#passwordAgain", "another one");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(fault("#personForm").contains("not the same"), fault("#personForm"));
    picture(scene(), "people-add");
    fill("#passwordAgain", "long enough");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> !Outside.lines(book(), PEOPLE).isEmpty());
    assertEquals(List.of("lin|officer"), Outside.lines(book(), PEOPLE));
    until(() ->
        scene().getRoot().lookupAll("#people .label").stream()
            .anyMatch(label -> ((Label) label).getText().equals("lin")));
  }

  @Test
  void officerKeepsNobodysAccountAndChangesTheOwnPassword() {
    signIn("officer1", KeyCode.R);
    settings();
    assertFalse(scene().lookup("#addPerson") != null);
    fire("#ownPassword");
    until(() -> scene().lookup("#passwordOld") instanceof PasswordField);
    fill("#passwordOld", "not it at all");
    fill("#passwordFirst", "long enough");
    fill("#passwordAgain", "long enough");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> fault("#people").contains("LD-425"));
    fire("#ownPassword");
    until(() -> scene().lookup("#passwordOld") instanceof PasswordField);
    fill("#passwordOld", "demo-officer1");
    fill("#passwordFirst", "long enough");
    fill("#passwordAgain", "long enough");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() ->
        Outside.lines(book(), "SELECT max(version) FROM user WHERE name = 'officer1'")
            .equals(List.of("2")));
    assertEquals("", fault("#people"));
  }
}
