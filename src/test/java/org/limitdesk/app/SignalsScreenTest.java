package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.ui.UiTest;
import org.limitdesk.workflow.LinesBehind;
import org.limitdesk.workflow.SignalBoard;

/** The signals over the demo book, by keyboard. */
class SignalsScreenTest extends UiTest {
  private DeskPlace desk;

  @BeforeEach
  void open() {
    desk = DeskPlace.of(TestParts.withDemo(), "officer1", "signals");
    until(() -> desk.shows("cellChart") && desk.shows("linesOfRow"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private String text(String id) {
    return desk.<Label>find(id).getText();
  }

  private void focus(String id) {
    onScreen(() -> {
      desk.<Node>find(id).requestFocus();
      return true;
    });
  }

  @Test
  void triggerLeadsToItsLinesAndALineToItsBorrower() {
    TableView<SignalBoard.Row> triggers = desk.find("triggers");
    focus("triggers");
    press(KeyCode.DOWN);
    SignalBoard.Row second = triggers.getItems().get(1);
    TableView<LinesBehind.Line> lines = desk.find("linesOfRow");
    until(() -> lines.getItems().size() == second.lines() && text("behindNote").length() > 0);
    press(KeyCode.ENTER);
    until(lines::isFocused);
    press(KeyCode.ENTER);
    assertEquals(List.of("profile " + lines.getItems().getFirst().borrowerId()), desk.opened());
  }

  @Test
  void cellLeadsToItsLinesAndItsMonthsAreAChartOrATable() {
    TableView<CellMonth> cells = desk.find("cells");
    CellMonth second = cells.getItems().get(1);
    focus("cells");
    press(KeyCode.DOWN);
    until(() -> text("behindTitle").equals("Lines behind: " + second.cell()));
    assertTrue(text("test").contains("Holm at 0.01"), text("test"));
    press(KeyCode.CONTROL, KeyCode.T);
    until(() -> desk.shows("cellMonths"));
    focus("cellMonths");
    press(KeyCode.CONTROL, KeyCode.C);
    String copied = onScreen(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.startsWith("Month\tLines\tInflow\tExpected"), copied);
    press(KeyCode.CONTROL, KeyCode.T);
    until(() -> desk.shows("cellChart"));
    focus("cellChart");
    press(KeyCode.LEFT);
    press(KeyCode.ENTER);
    assertTrue(
        desk.opened().getFirst().startsWith("borrowers month=2026-03;bucket=M1;before=M0;"),
        desk.opened().toString());
    press(KeyCode.ESCAPE);
    until(() -> desk.find("rowPlace").isVisible());
  }

  @Test
  void countsStandInTheStatusBarOnEveryVisit() {
    String counts = onScreen(() -> desk.work().status().counts().get());
    assertTrue(counts.contains("signals of lines with a proposal"), counts);
    go("today");
    go("signals");
    until(() -> onScreen(() -> desk.work().status().counts().get()).equals(counts));
  }

  private void go(String screen) {
    onScreen(() -> {
      desk.navigator().open(screen, "");
      return true;
    });
    until(() -> desk.navigator().current().get().id().equals(screen));
  }

  @Test
  void itReadsWellInTheSmallestWindow() {
    desk.smallPicture("signals-small");
  }
}
