package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.WorkLine;

/** A promise is taken at a work list and stands there. */
class PromiseFlowTest extends DeskAtWork {
  @Test
  @SuppressWarnings("unchecked")
  void aPromiseIsTakenAndStandsInTheListWithItsEntry() {
    signIn("officer1", KeyCode.L);
    until(() ->
        scene().lookup("#lines") instanceof TableView<?> table
            && table.getSelectionModel().getSelectedItem() instanceof WorkLine);
    press(KeyCode.DIGIT3);
    TableView<WorkLine> lines = (TableView<WorkLine>) scene().lookup("#lines");
    until(() -> lines.getItems().stream().anyMatch(each -> free(each)));
    WorkLine line =
        lines.getItems().stream().filter(PromiseFlowTest::free).findFirst().orElseThrow();
    onScreen(() -> {
      lines.getSelectionModel().select(line);
      return true;
    });
    press(KeyCode.P);
    until(() -> scene().lookup("#contactForm") != null);
    onScreen(() -> {
      // A letter is noted at any hour of whoever runs this.
      ((ComboBox<?>) scene().lookup("#contactChannel")).getSelectionModel().selectLast();
      ((TextInputControl) scene().lookup("#contactPromised")).setText("123.45");
      ((TextInputControl) scene().lookup("#contactNote")).setText("pays on Friday");
      return true;
    });
    picture(scene(), "promise-form");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() ->
        lines.getSelectionModel().getSelectedItem() instanceof WorkLine now
            && now.key() == line.key()
            && now.open() != null
            && now.open().amount() == 12_345);
    assertEquals(
        List.of(line.key() + "|12345|letter"),
        Outside.lines(
            book(),
            "SELECT borrower, promised, channel FROM contact_note WHERE borrower = " + line.key()));
  }

  private static boolean free(WorkLine line) {
    return line.open() == null && !line.handling().forbids();
  }
}
