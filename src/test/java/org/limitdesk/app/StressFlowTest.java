package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.workflow.TryDrafts.Stressed;

/** A stress of one's own, from the key that asks for it to the lines behind its count. */
class StressFlowTest extends DeskAtWork {
  private static final int USUAL = 5;

  private boolean shows(String id) {
    Node node = scene().lookup("#" + id);
    return node != null && node.isVisible();
  }

  @SuppressWarnings("unchecked")
  private TableView<Stressed> table() {
    return (TableView<Stressed>) scene().lookup("#stressed");
  }

  private boolean isOn(String column) {
    TablePosition<?, ?> at = table().getFocusModel().getFocusedCell();
    TableColumn<?, ?> found = at.getTableColumn();
    return table().isFocused() && found != null && column.equals(found.getId());
  }

  @Test
  void ownStressIsTypedItsCountOpensItsLinesAndDeleteTakesItOut() {
    signIn("policyowner", KeyCode.P);
    until(() -> shows("page"));
    press(KeyCode.N);
    until(() -> shows("figures"));
    press(KeyCode.O);
    until(() -> shows("stressOdds"));
    typeInto(scene().getWindow(), "stressOdds", "0");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> shows("stressFaultODDS"));
    picture(scene(), "stress-fault");
    typeInto(scene().getWindow(), "stressOdds", "1.25");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> !shows("stressOdds") && table().getItems().size() == USUAL + 1);
    onScreen(() -> {
      table().requestFocus();
      table().getSelectionModel().clearAndSelect(USUAL, table().getColumns().getFirst());
      return true;
    });
    press(KeyCode.RIGHT);
    until(() -> isOn("lines"));
    picture(scene(), "stress-table");
    int count = onScreen(() -> table().getItems().getLast().figures().cuts().lines());
    press(KeyCode.ENTER);
    until(() -> shows("trialLines"));
    assertEquals(count, ((TableView<?>) scene().lookup("#trialLines")).getItems().size());
    assertEquals(
        Integer.toString(count), table().getColumns().get(1).getCellData(USUAL).toString());
    press(KeyCode.ESCAPE);
    until(() -> !shows("trialLines") && table().isFocused());
    press(KeyCode.DELETE);
    until(() -> table().getItems().size() == USUAL);
  }
}
