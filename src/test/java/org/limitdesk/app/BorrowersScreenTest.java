package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.borrowers.LineRow;

/** The list of all lines, by hand, over the demo book. */
class BorrowersScreenTest extends SignedInTest {
  @BeforeEach
  void openTheList() {
    open("borrowers", "");
    until(() -> rows() > 100 && scene().lookup(".lines-totals .strong") != null);
  }

  @SuppressWarnings("unchecked")
  private TableView<LineRow> table() {
    return (TableView<LineRow>) scene().lookup("#table");
  }

  private int rows() {
    return scene().lookup("#table") instanceof TableView<?> table ? table.getItems().size() : 0;
  }

  private LineRow row(int index) {
    return onScreen(() -> table().getItems().get(index));
  }

  @Test
  void listShowsAllLinesWithTheirNames() {
    until(() -> table().getItems().getFirst().identity() != null);
    assertTrue(rows() > 300);
    pictures("borrowers");
  }

  @Test
  void searchByNameNarrowsWhileOneTypes() {
    until(() -> table().getItems().getFirst().identity() != null);
    String name = row(0).name();
    press(KeyCode.SLASH);
    until(() -> scene().getFocusOwner() instanceof TextField);
    onScreen(() -> {
      ((TextField) scene().getFocusOwner()).setText(name);
      return true;
    });
    until(() ->
        rows() < 100
            && rows() > 0
            && table().getItems().stream().allMatch(row -> row.name().equals(name)));
    press(KeyCode.ESCAPE);
    until(() -> rows() > 300);
  }

  @Test
  void partsOfAFilterAreChipsThatCanBeDropped() {
    open("borrowers", "bucket=30%2B");
    until(() -> rows() < 100 && rows() > 0);
    assertTrue(table().getItems().stream().allMatch(row -> row.line().dpd() > 30));
    picture(scene(), "borrowers-filtered");
    open("borrowers", "bucket=90%2B;q=no%20such%20name");
    until(() -> rows() == 0 && shows(".state.empty"));
    picture(scene(), "borrowers-none");
  }

  @Test
  void linesBehindACellAreToldInWordsAndNarrowedAndOrderedAsOthers() {
    open("borrowers", "month=2026-02;bucket=M0;rolled=2026-03+M1");
    until(() -> rows() > 0 && rows() < 100 && chips().contains("Rolled to: M1, Mar 2026"));
    int rolled = rows();
    assertTrue(table().getItems().stream().allMatch(row -> row.line().dpd() == 0));
    long greatest = row(0).line().balance();
    onScreen(() -> {
      table().requestFocus();
      table().getSelectionModel().clearAndSelect(0);
      return true;
    });
    press(KeyCode.ALT, KeyCode.UP);
    until(() -> row(0).line().balance() < greatest);
    assertEquals(rolled, rows());
    picture(scene(), "borrowers-rolled");
    open("borrowers", "month=2026-03;cohort=2025-06+lines+M1+ever");
    until(() ->
        rows() > 0
            && chips().contains("Cohort: opened Jun 2025, ever M1 and worse, each as last seen"));
    int bad = rows();
    picture(scene(), "borrowers-cohort");
    open("borrowers", "month=2026-03;cohort=2025-06+lines");
    until(() -> rows() > bad);
    open("borrowers", "bucket=90%2B;cohort=2030-01+lines");
    until(() -> rows() == 0 && shows(".state.empty"));
    open("borrowers", "month=2026-03");
    until(() -> rows() > 300);
  }

  private String chips() {
    return onScreen(() ->
        scene().getRoot().lookupAll(".chip").stream()
            .filter(Button.class::isInstance)
            .map(chip -> ((Button) chip).getText())
            .collect(Collectors.joining("|")));
  }

  @Test
  void orderIsAskedForByKeyAndTheRowStays() {
    long first = row(0).line().balance();
    long second = row(1).line().balance();
    assertTrue(first >= second);
    onScreen(() -> {
      table().requestFocus();
      table().getSelectionModel().clearAndSelect(3);
      return true;
    });
    int key = row(3).line().key();
    press(KeyCode.ALT, KeyCode.UP);
    until(() -> table().getItems().getFirst().line().balance() < first);
    until(() -> table().getSelectionModel().getSelectedItem().line().key() == key);
    picture(scene(), "borrowers-sorted");
  }

  @Test
  void viewIsSavedAndChosenByKeys() {
    open("borrowers", "bucket=30%2B");
    until(() -> rows() < 100 && rows() > 0);
    int wanted = rows();
    until(() -> table().isFocused());
    press(KeyCode.CONTROL, KeyCode.S);
    until(() ->
        scene().getFocusOwner() instanceof TextField field && "viewName".equals(field.getId()));
    press(KeyCode.ENTER);
    until(() -> !((Label) scene().lookup("#viewNameFault")).getText().isEmpty());
    onScreen(() -> {
      ((TextField) scene().getFocusOwner()).setText("Mine to watch");
      return true;
    });
    press(KeyCode.ENTER);
    until(() -> views().getItems().getLast().toString().contains("Mine to watch"));
    picture(scene(), "borrowers-views");
    open("borrowers", "bucket=open");
    until(() -> rows() > 300);
    onScreen(() -> {
      table().requestFocus();
      return true;
    });
    press(KeyCode.V);
    until(() -> views().isFocused());
    press(KeyCode.END);
    press(KeyCode.ENTER);
    until(() -> rows() == wanted);
    press(KeyCode.DELETE);
    until(() -> !views().getItems().getLast().toString().contains("Mine to watch"));
  }

  private ListView<?> views() {
    return (ListView<?>) scene().lookup("#views");
  }
}
