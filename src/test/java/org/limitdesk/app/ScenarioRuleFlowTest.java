package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A scenario rule from the key that asks for it to the key that takes it out. */
class ScenarioRuleFlowTest extends DeskAtWork {
  private boolean shows(String id) {
    Node node = scene().lookup("#" + id);
    return node != null && node.isVisible();
  }

  private String text(String id) {
    return ((Label) scene().lookup("#" + id)).getText();
  }

  private boolean isOnARule() {
    Node owner = scene().getFocusOwner();
    return owner != null && owner.getStyleClass().contains("studio-rule");
  }

  @Test
  void ruleIsAddedForTwoRegionsAndTakenOutAndBroughtBackByKeyboard() {
    signIn("policyowner", KeyCode.P);
    until(() -> shows("page"));
    press(KeyCode.N);
    until(() -> shows("figures") && text("changeCount").equals("changes: 0"));
    press(KeyCode.A);
    until(() -> shows("ruleName"));
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> shows("ruleFaultNAME") && shows("ruleFaultWHERE") && shows("ruleFaultFACTOR"));
    picture(scene(), "rule-faults");
    typeInto(scene().getWindow(), "ruleName", "south");
    tabTo(scene().getWindow(), "ruleFactor");
    typeInto(scene().getWindow(), "ruleFactor", "0.7");
    tabTo(scene().getWindow(), "ruleFields");
    press(KeyCode.DOWN);
    tabTo(scene().getWindow(), "ruleValues");
    press(KeyCode.SPACE);
    press(KeyCode.DOWN);
    press(KeyCode.SPACE);
    picture(scene(), "rule-filled");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> !shows("ruleName") && text("changeCount").equals("changes: 1"));
    pressUntil(KeyCode.F6, () -> "line".equals(regionOf(scene().getFocusOwner())));
    pressUntil(KeyCode.TAB, this::isOnARule);
    picture(scene(), "rule-added");
    assertEquals("south", ((Label) scene().getFocusOwner()).getText());
    press(KeyCode.DELETE);
    until(() -> text("changeCount").equals("changes: 0") && !isOnARule());
    press(KeyCode.CONTROL, KeyCode.Z);
    until(() -> text("changeCount").equals("changes: 1"));
  }

  private static String regionOf(Node node) {
    Node at = node;
    while (at != null && !"line".equals(at.getId())) {
      at = at.getParent();
    }
    return at == null ? "" : at.getId();
  }
}
