package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.trends.TrendsController;
import org.limitdesk.ui.trends.TrendsModel;
import org.limitdesk.ui.trends.TrendsView;
import org.limitdesk.workflow.ReadTrends;
import org.limitdesk.workflow.Trends;

/** The trends over the demo book, by keyboard and by mouse. */
class TrendsScreenTest extends UiTest {
  private DeskPlace desk;

  @BeforeEach
  void open() {
    desk = DeskPlace.of(TestParts.withDemo(), "officer1", "trends");
    until(() -> desk.shows("bucketChart") && !segments().getItems().isEmpty());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private TableView<Trends.Segment> segments() {
    return desk.find("segments");
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
  void switchOfTheMeasureIsSaidEverywhere() {
    assertEquals("Rates by balance, %", text("rateTitle"));
    robot.clickOn(desk.<ToggleButton>find("byCount"));
    until(() -> text("rateTitle").equals("Rates by count, %"));
    assertEquals("Overdue lines by bucket", text("bucketTitle"));
    assertEquals("Segments by count", text("segmentTitle"));
    assertTrue(text("rollNote").contains("% of the lines"), text("rollNote"));
    robot.clickOn(desk.<ToggleButton>find("byCount"));
    assertTrue(desk.<ToggleButton>find("byCount").isSelected());
  }

  @Test
  void chartIsATableToo() {
    press(KeyCode.CONTROL, KeyCode.T);
    until(() -> desk.shows("bucketTable"));
    TableView<List<String>> table = desk.find("bucketTable");
    assertEquals("Mar 2026", table.getItems().getFirst().getFirst());
    assertEquals(12, table.getItems().size());
    focus("bucketTable");
    press(KeyCode.CONTROL, KeyCode.C);
    String copied = onScreen(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.startsWith("Month\tM0\tM1\tM2"), copied);
    picture(scene(), "trends-tables");
    press(KeyCode.CONTROL, KeyCode.T);
    until(() -> desk.shows("bucketChart"));
  }

  @Test
  void markLeadsToItsLinesByKeyboard() {
    focus("bucketChart");
    press(KeyCode.LEFT);
    press(KeyCode.DOWN);
    until(() -> desk.shows("openLines"));
    press(KeyCode.ENTER);
    assertEquals(List.of("borrowers month=2026-03;bucket=M2"), desk.opened());
    press(KeyCode.ESCAPE);
    until(() -> !desk.shows("openLines"));
  }

  @Test
  void markIsChosenByAClickWhereItWasDrawn() {
    robot.clickOn(desk.<Node>find("rateChart"));
    assertFalse(desk.shows("openLines"), "the middle of the rates is no mark");
    focus("rateChart");
    press(KeyCode.RIGHT);
    until(() -> desk.shows("openLines"));
    press(KeyCode.DOWN);
    press(KeyCode.LEFT);
    robot.clickOn(desk.<Node>find("openLines"));
    assertEquals(List.of("borrowers month=2026-02;bucket=60%2B"), desk.opened());
  }

  @Test
  void segmentIsShownInTheChartsAndOpensItsOwnLines() {
    onScreen(() -> {
      segments().getSelectionModel().selectFirst();
      return true;
    });
    until(() -> desk.shows("wholeBook"));
    String name = segments().getItems().getFirst().name();
    assertEquals(name, text("scope"));
    assertEquals("dashed: 30+ of the whole book", text("rateNote"));
    focus("segments");
    press(KeyCode.ENTER);
    assertTrue(
        desk.opened().getFirst().startsWith("borrowers month=2026-03;bucket=30%2B;region=%"),
        desk.opened().toString());
    picture(scene(), "trends-segment");
  }

  @Test
  void arrowsMoveOverTheRollRates() {
    onScreen(() -> {
      scene().lookup(".roll-grid").requestFocus();
      return true;
    });
    press(KeyCode.RIGHT);
    press(KeyCode.RIGHT);
    until(() -> scene().getRoot().lookupAll(".chosen-figure").size() == 4);
    assertFalse(desk.shows("openLines"), "a list cannot be asked for the lines of a cell");
  }

  @Test
  void itReadsWellInBothLanguagesAndBothThemes() {
    focus("bucketChart");
    press(KeyCode.LEFT);
    press(KeyCode.LEFT);
    desk.pictures("trends");
    desk.smallPicture("trends-small");
  }

  private Scene scene() {
    return onScreen(() -> desk.work().dialogs().getScene());
  }

  @Test
  void vintagesAreCountedAsTheTerminalCountsThemAndAgainForAnotherChoice() {
    press(KeyCode.M);
    until(() ->
        scene().lookup("#vintageTable") instanceof TableView<?> table
            && !table.getItems().isEmpty());
    picture(scene(), "trends-vintages");
    TableView<?> table = (TableView<?>) scene().lookup("#vintageTable");
    String before = table.getItems().toString();
    onScreen(() -> {
      ((CheckBox) scene().lookup("#vintages .check-box")).setSelected(false);
      return true;
    });
    until(() -> !table.getItems().toString().equals(before));
    press(KeyCode.ESCAPE);
  }

  @Test
  void screenGoesAwayAfterItIsLeft() {
    WeakReference<TrendsView> left =
        onScreen(() -> {
          TrendsModel model = new TrendsModel();
          TrendsController controller =
              new TrendsController(
                  model, desk.work().book(), new ReadTrends(), desk.work().places());
          TrendsView view = new TrendsView(model, controller, desk.work());
          view.attach();
          view.detach();
          return new WeakReference<>(view);
        });
    until(() -> {
      System.gc();
      return left.get() == null;
    });
  }
}
