package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.collections.MonthResult;
import org.limitdesk.domain.collections.Stage;
import org.limitdesk.ui.UiTest;
import org.limitdesk.workflow.WorkLine;

/** Collections over the demo book, by keyboard. */
class CollectionsScreenTest extends UiTest {
  private DeskPlace desk;
  private TableView<WorkLine> lines;

  @BeforeEach
  void open() {
    desk = DeskPlace.of(TestParts.withDemo(), "officer1", "collections");
    until(() -> desk.shows("lines") && desk.shows("results"));
    lines = desk.find("lines");
    until(() -> !lines.getItems().isEmpty());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void focus(Node node) {
    onScreen(() -> {
      node.requestFocus();
      return true;
    });
  }

  private List<Stage> stages() {
    return lines.getItems().stream().map(WorkLine::stage).distinct().toList();
  }

  @Test
  void aStageShowsItsLinesAndEnterOpensTheirBorrower() {
    assertEquals(List.of(Stage.EARLY), stages());
    press(KeyCode.DIGIT2);
    until(() -> stages().equals(List.of(Stage.MID)));
    assertTrue(desk.<Label>find("totals").getText().startsWith(lines.getItems().size() + " "));
    focus(lines);
    press(KeyCode.DOWN);
    WorkLine second = lines.getItems().get(1);
    until(() -> second.equals(lines.getSelectionModel().getSelectedItem()));
    press(KeyCode.ENTER);
    assertEquals(List.of("profile " + second.borrowerId()), desk.opened());
  }

  @Test
  void theOtherOrderHasThePromiseDueFirstAndStaysOnTheLine() {
    press(KeyCode.DIGIT2);
    until(() -> stages().equals(List.of(Stage.MID)));
    WorkLine largest = lines.getItems().getFirst();
    press(KeyCode.O);
    until(() -> lines.getItems().getFirst().open() != null);
    List<?> due =
        lines.getItems().stream()
            .map(WorkLine::open)
            .filter(Objects::nonNull)
            .map(open -> Objects.requireNonNull(open).due())
            .toList();
    assertEquals(due.stream().sorted().toList(), due);
    until(() -> largest.equals(lines.getSelectionModel().getSelectedItem()));
    press(KeyCode.O);
    until(() -> lines.getItems().getFirst().equals(largest));
    assertEquals(
        lines.getItems().stream()
            .sorted(Comparator.comparingLong(WorkLine::balance).reversed())
            .toList(),
        lines.getItems());
  }

  @Test
  void whatIsInTheTablesIsCopiedForASpreadsheet() {
    TableView<MonthResult> results = desk.find("results");
    until(() -> !results.getItems().isEmpty());
    focus(results);
    press(KeyCode.CONTROL, KeyCode.C);
    String copied = onScreen(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.startsWith("Month\tLines\tBalance\tMonth ago\tCured"), copied);
    assertTrue(copied.contains("Mar 2026"), copied);
    assertFalse(results.getItems().getLast().of(Stage.EARLY).hasBefore());
  }

  @Test
  void aMonthOfAStageLeadsToItsLines() {
    press(KeyCode.DIGIT2);
    until(() -> stages().equals(List.of(Stage.MID)));
    TableView<MonthResult> results = desk.find("results");
    focus(results);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertEquals(List.of("borrowers month=2026-02;bucket=M2-M3"), desk.opened());
  }

  @Test
  void itReadsWellInTheSmallestWindow() {
    desk.smallPicture("collections-small");
  }
}
