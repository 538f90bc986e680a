package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A back-test, from its key to the lines behind its figures and groups. */
class BackTestFlowTest extends DeskAtWork {
  private static final int CUT_GOOD = 2;

  private boolean shows(String id) {
    Node node = scene().lookup("#" + id);
    return node != null && node.isVisible();
  }

  private TableView<?> table(String id) {
    return (TableView<?>) scene().lookup("#" + id);
  }

  private String cell(TableView<?> table, String column, int row) {
    return table.getColumns().stream()
        .filter(each -> column.equals(each.getId()))
        .findFirst()
        .orElseThrow()
        .getCellData(row)
        .toString();
  }

  private void open(String id, int row) {
    onScreen(() -> {
      table(id).requestFocus();
      table(id).getSelectionModel().clearAndSelect(row);
      return true;
    });
    press(KeyCode.ENTER);
    until(() -> shows("testedLines"));
  }

  @Test
  void figureAndGroupOpenTheLinesBehindThemAndEscLeadsBack() {
    signIn("policyowner", KeyCode.P);
    until(() -> shows("page"));
    press(KeyCode.N);
    until(() -> shows("figures"));
    press(KeyCode.K);
    until(() -> shows("runBackTest"));
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> shows("tested"));
    picture(scene(), "back-test");
    String good = onScreen(() -> cell(table("tested"), "draft", CUT_GOOD));
    open("tested", CUT_GOOD);
    picture(scene(), "back-test-lines");
    assertEquals(good, Integer.toString(table("testedLines").getItems().size()));
    press(KeyCode.ESCAPE);
    until(() -> shows("tested") && !shows("testedLines"));
    assertTrue(onScreen(() -> table("tested").isFocused()));
    groupBy("tier");
    until(() -> shows("testedGroups"));
    picture(scene(), "back-test-groups");
    String cut = onScreen(() -> cell(table("testedGroups"), "cutDraft", 0));
    open("testedGroups", 0);
    assertEquals(cut, Integer.toString(table("testedLines").getItems().size()));
    assertTrue(Integer.parseInt(cut) > 0);
    press(KeyCode.ENTER);
    until(() -> !shows("testedLines"));
  }

  @SuppressWarnings("unchecked")
  private void groupBy(String kind) {
    onScreen(() -> {
      ((ComboBox<String>) scene().lookup("#testBy")).setValue(kind);
      return true;
    });
  }
}
