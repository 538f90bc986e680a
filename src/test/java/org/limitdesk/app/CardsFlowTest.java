package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.ReadCards.CardLife;

/**
 * A card from its file to what lines are scored with, by two people at one desk and by keyboard.
 */
class CardsFlowTest extends DeskAtWork {
  @SuppressWarnings("unchecked") // the screen has this one list
  private ListView<CardLife> cards() {
    return (ListView<CardLife>) scene().lookup("#cards");
  }

  private boolean shows(String id) {
    Node node = scene().lookup("#" + id);
    return node != null && node.isVisible();
  }

  private String text(String id) {
    return ((Label) scene().lookup("#" + id)).getText();
  }

  private void goToCards(int count) {
    until(() -> cards() != null && cards().getItems().size() == count);
    pressUntil(KeyCode.F6, cards()::isFocused);
  }

  private List<String> states() {
    return Outside.lines(
        book(), "SELECT name, state FROM document WHERE kind = 'card' ORDER BY document");
  }

  @Test
  void newCardScoresAfterSomebodyElseConfirmedItAndTheMonthWasAssessed() throws IOException {
    signIn("policyowner", KeyCode.C);
    goToCards(1);
    files.answer(CardFile.of(folder(), "1"));
    press(KeyCode.I);
    until(() -> cards().getItems().size() == 2 && shows("propose"));
    press(KeyCode.A);
    until(() -> text("meaning").contains("somebody else confirms it"));
    assertTrue(text("meaning").contains("supervisor1"), text("meaning"));
    assertFalse(text("meaning").contains("policyowner"), text("meaning"));
    assertFalse(shows("confirm"));
    press(KeyCode.C);
    assertEquals(List.of("demo|published", "own|draft"), states());
    changeTo("supervisor1");
    press(KeyCode.G);
    press(KeyCode.C);
    goToCards(2);
    press(KeyCode.HOME);
    until(() -> shows("confirm"));
    picture(scene(), "cards-waits");
    press(KeyCode.C);
    until(() -> states().equals(List.of("demo|retired", "own|published")));
    until(() -> text("meaning").startsWith("In force"));
    assessedWithIt();
  }

  private void assessedWithIt() {
    onScreen(() -> {
      work().places().open("data", "");
      return true;
    });
    until(() -> shows("assess") && !scene().lookup("#assess").isDisabled());
    onScreen(() -> {
      ((javafx.scene.control.Button) scene().lookup("#assess")).fire();
      return true;
    });
    until(this::isIdle);
    until(() ->
        Outside.lines(
                book(),
                "SELECT d.name FROM assessment a JOIN document d ON d.document = a.card"
                    + " ORDER BY a.assessment DESC LIMIT 1")
            .equals(List.of("own")));
  }

  @Test
  void fileThatIsNoCardIsToldWithItsLineAndEscapeDropsIt() throws IOException {
    signIn("policyowner", KeyCode.C);
    goToCards(1);
    files.answer(CardFile.broken(folder()));
    press(KeyCode.I);
    until(() -> shows("refusal") && text("refusal").contains("line 4"));
    assertTrue(text("refusal").endsWith("[LD-231]"), text("refusal"));
    assertEquals(List.of("demo|published"), states());
    press(KeyCode.ESCAPE);
    until(() -> !shows("refusal") || text("refusal").isEmpty());
  }

  @Test
  void officerHasNoCards() {
    signIn("officer1", KeyCode.T);
    press(KeyCode.G);
    press(KeyCode.C);
    until(this::isIdle);
    assertEquals(null, scene().lookup("#cards"));
  }
}
