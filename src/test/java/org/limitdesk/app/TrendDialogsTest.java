package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.TrendsSubject;
import org.limitdesk.workflow.Trends;

/** What opens beside the charts: vintages, losses, and how lines went on after a cut. */
class TrendDialogsTest extends UiTest {
  private final Parts parts = TestParts.withDemo();
  @TempDir private Path folder;
  private DeskPlace desk;

  @BeforeEach
  void open() {
    desk = DeskPlace.of(parts, "officer1", "trends");
    until(() -> desk.shows("bucketChart") && !segments().getItems().isEmpty());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private TableView<Trends.Segment> segments() {
    return desk.find("segments");
  }

  private Scene scene() {
    return onScreen(() -> desk.work().dialogs().getScene());
  }

  private String exportedText(String id, String name) throws IOException {
    return new String(desk.exported(id, folder.resolve(name)), StandardCharsets.UTF_8);
  }

  private long linesOfTheCohorts() {
    press(KeyCode.M);
    until(() ->
        scene().lookup("#vintagesTable") instanceof TableView<?> table
            && !table.getItems().isEmpty());
    TableView<?> table = (TableView<?>) scene().lookup("#vintagesTable");
    long lines =
        table.getItems().stream()
            .mapToLong(row -> Long.parseLong(((List<?>) row).get(1).toString().replace(",", "")))
            .sum();
    press(KeyCode.ESCAPE);
    until(() -> scene().lookup("#vintagesTable") == null);
    return lines;
  }

  @Test
  void anAlarmOfTheBookLeadsToTheWholeBookAndOneOfACohortToItsVintages() {
    onScreen(() -> {
      segments().getSelectionModel().selectFirst();
      return true;
    });
    until(() -> desk.shows("wholeBook"));
    onScreen(() -> {
      desk.navigator().open("trends", TrendsSubject.WHOLE);
      return true;
    });
    until(() -> !desk.shows("wholeBook"));
    onScreen(() -> {
      desk.navigator().open("trends", TrendsSubject.VINTAGES);
      return true;
    });
    until(() -> scene().lookup("#vintagesScope") instanceof Label);
    assertEquals("Whole book", ((Label) scene().lookup("#vintagesScope")).getText());
    press(KeyCode.ESCAPE);
  }

  @Test
  void vintagesAreExportedFromTheirDialog() throws IOException {
    press(KeyCode.M);
    until(() ->
        scene().lookup("#vintagesTable") instanceof TableView<?> table
            && !table.getItems().isEmpty());
    String csv = exportedText("#vintagesTable", "vintages.csv");
    assertTrue(csv.startsWith("\uFEFFOpened,Lines,Month on book 0,Month on book 1,"), csv);
    press(KeyCode.ESCAPE);
  }

  @SuppressWarnings("unchecked") // as the dialog makes it
  private TableView<List<String>> openedVintages() {
    press(KeyCode.M);
    until(() ->
        scene().lookup("#vintagesTable") instanceof TableView<?> table
            && !table.getItems().isEmpty());
    return (TableView<List<String>>) scene().lookup("#vintagesTable");
  }

  private void choose(TableView<List<String>> table, int column) {
    onScreen(() -> {
      table.requestFocus();
      table.getSelectionModel().clearAndSelect(1, table.getColumns().get(column));
      return true;
    });
  }

  @Test
  void aCellOfTheVintagesLeadsToItsLines() {
    TableView<List<String>> table = openedVintages();
    Button openAll = (Button) scene().lookup("#vintagesOpenAll");
    assertTrue(onScreen(openAll::isDisabled), "no row is chosen yet");
    choose(table, 2);
    press(KeyCode.ENTER);
    until(() -> desk.opened().size() == 1);
    assertEquals("borrowers month=2026-02;cohort=2026-02+lines+M2+ever", desk.opened().getFirst());
    until(() -> scene().lookup("#vintagesTable") == null);
    table = openedVintages();
    choose(table, 1);
    assertTrue(onScreen(() -> scene().lookup("#vintagesOpenBad").isDisabled()), "no rate there");
    onScreen(() -> {
      ((Button) scene().lookup("#vintagesOpenAll")).fire();
      return true;
    });
    until(() -> desk.opened().size() == 2);
    assertEquals("borrowers month=2026-03;cohort=2026-02+lines", desk.opened().getLast());
  }

  private String said(String chart) {
    return onScreen(() -> {
      String text = scene().lookup(chart).getAccessibleText();
      return text == null ? "" : text;
    });
  }

  @Test
  void vintagesAreAFanOfCurvesToo() throws IOException {
    openedVintages();
    press(KeyCode.CONTROL, KeyCode.T);
    until(() -> scene().lookup("#vintageFan") != null);
    assertTrue(said("#vintageFan").contains("lines"), said("#vintageFan"));
    assertTrue(onScreen(() -> scene().lookup("#vintagesOpenBad").isDisabled()));
    onScreen(() -> {
      scene().lookup("#vintageFan").requestFocus();
      return true;
    });
    press(KeyCode.LEFT);
    pressUntil(KeyCode.DOWN, () -> !scene().lookup("#vintagesOpenBad").isDisabled());
    picture(scene(), "trends-vintage-fan");
    String svg = exportedText("#vintageFan", "fan.svg");
    assertTrue(svg.contains(">Vintage curves<"), svg);
    press(KeyCode.ENTER);
    until(() -> desk.opened().size() == 1);
    assertTrue(desk.opened().getFirst().contains("+lines+M2+ever"), desk.opened().getFirst());
  }

  @Test
  void lossesAreToldByMonthAndByQuarter() throws IOException {
    press(KeyCode.L);
    until(() -> scene().lookup("#chargeOffChart") != null);
    until(() -> said("#chargeOffChart").contains("Mar 2026"));
    picture(scene(), "trends-losses");
    String svg = exportedText("#chargeOffChart", "losses.svg");
    assertTrue(svg.contains(">Gross<") && svg.contains(">Net<"), svg);
    press(KeyCode.CONTROL, KeyCode.T);
    until(() ->
        scene().lookup("#lossesTable") instanceof TableView<?> table
            && !table.getItems().isEmpty());
    TableView<?> table = (TableView<?>) scene().lookup("#lossesTable");
    assertTrue(table.getItems().getFirst().toString().startsWith("[Mar 2026, "));
    String csv = exportedText("#lossesTable", "losses.csv");
    assertTrue(csv.startsWith("\uFEFFPeriod,Average balance of open lines (¥),Written off"), csv);
    onScreen(() -> {
      ((CheckBox) scene().lookup("#lossesByQuarter")).setSelected(true);
      return true;
    });
    until(() -> table.getItems().getFirst().toString().startsWith("[2026-Q1, "));
    press(KeyCode.ESCAPE);
  }

  @Test
  void vintagesAreCountedAsTheTerminalCountsThemAndAgainForAnotherChoice() {
    press(KeyCode.M);
    until(() ->
        scene().lookup("#vintagesTable") instanceof TableView<?> table
            && !table.getItems().isEmpty());
    picture(scene(), "trends-vintages");
    TableView<?> table = (TableView<?>) scene().lookup("#vintagesTable");
    String before = table.getItems().toString();
    onScreen(() -> {
      ((CheckBox) scene().lookup("#vintages .check-box")).setSelected(false);
      return true;
    });
    until(() -> !table.getItems().toString().equals(before));
    press(KeyCode.ESCAPE);
  }

  @Test
  void vintagesAreOfTheSegmentThatIsShownAndSaySo() throws IOException {
    long whole = linesOfTheCohorts();
    onScreen(() -> {
      segments().getSelectionModel().selectFirst();
      return true;
    });
    until(() -> desk.shows("wholeBook"));
    assertTrue(linesOfTheCohorts() < whole, "a region is less than the book");
    press(KeyCode.M);
    until(() -> scene().lookup("#vintagesScope") instanceof Label);
    String name = segments().getItems().getFirst().name();
    assertEquals(name, ((Label) scene().lookup("#vintagesScope")).getText());
    String svg = exportedText("#vintagesTable", "vintages.svg");
    assertTrue(svg.contains(">" + name + " · "), svg.substring(0, Math.min(2000, svg.length())));
    press(KeyCode.ESCAPE);
  }

  @Test
  void afterTheCutTellsOfEveryMonthAndOfAnotherNumberOfMonths() throws IOException {
    press(KeyCode.A);
    until(() ->
        scene().lookup("#afterCutTable") instanceof TableView<?> table
            && !table.getItems().isEmpty());
    picture(scene(), "trends-after-the-cut");
    TableView<?> table = (TableView<?>) scene().lookup("#afterCutTable");
    String before = table.getItems().toString();
    assertTrue(before.startsWith("[[All months, "), before);
    String csv = exportedText("#afterCutTable", "after.csv");
    assertTrue(csv.startsWith("\uFEFFMonth of the cut,Cut,Cut lines,\"30+ or charged off"), csv);
    onScreen(() -> {
      ((ComboBox<?>) scene().lookup("#afterCutLater")).getSelectionModel().selectFirst();
      return true;
    });
    until(() -> !table.getItems().toString().equals(before));
    press(KeyCode.ESCAPE);
  }
}
