package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.ThemeChoice;
import org.limitdesk.ui.trends.FigureSaver;
import org.limitdesk.ui.trends.TrendsController;
import org.limitdesk.ui.trends.TrendsModel;
import org.limitdesk.ui.trends.TrendsView;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.ComposeReport;
import org.limitdesk.workflow.ExportFigure;
import org.limitdesk.workflow.FindClusters;
import org.limitdesk.workflow.ReadTrends;
import org.limitdesk.workflow.Trends;
import org.limitdesk.workflow.WriteReport;

/** The trends over the demo book, by keyboard and by mouse. */
class TrendsScreenTest extends UiTest {
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
    until(() -> text("rollNote").startsWith(name + ", % of the balance"));
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
    press(KeyCode.ENTER);
    assertEquals(List.of("borrowers month=2026-02;bucket=M1;rolled=2026-03+M1"), desk.opened());
    press(KeyCode.DOWN);
    robot.clickOn(desk.<Node>find("openLines"));
    assertEquals("borrowers month=2026-02;bucket=M2;rolled=2026-03+M1", desk.opened().getLast());
  }

  @Test
  void itReadsWellInBothLanguagesAndBothThemes() {
    focus("bucketChart");
    press(KeyCode.LEFT);
    press(KeyCode.LEFT);
    desk.pictures("trends");
    desk.smallPicture("trends-small");
  }

  /** What Ctrl E writes while the panel of that id has the focus. */
  private byte[] exported(String id, String name) throws IOException {
    return desk.exported(id, folder.resolve(name));
  }

  private String exportedText(String id, String name) throws IOException {
    return new String(exported(id, name), StandardCharsets.UTF_8);
  }

  @Test
  void eachPanelIsWrittenAsTheKindThatItsFileSays() throws IOException {
    String buckets = exportedText("#bucketChart", "buckets.csv");
    assertTrue(buckets.startsWith("\uFEFFShown,Month,M0 balance (¥),M1 balance (¥)"), buckets);
    assertTrue(buckets.contains("\nWhole book,2026-03,"), buckets);
    String rates = exportedText("#rateChart", "rates.csv");
    assertTrue(rates.startsWith("\uFEFFShown,Month,30+ (by balance),60+ (by balance)"), rates);
    String rolls = exportedText(".roll-grid", "rolls.csv");
    assertTrue(rolls.contains("\n2026-02,M6+,"), rolls);
    String segments = exportedText("#segments", "segments.csv");
    assertTrue(segments.startsWith("\uFEFFMonth,Segment,Lines,"), segments);
    assertEquals(segments().getItems().size() + 1, segments.lines().count());
    String svg = exportedText("#rateChart", "rates.svg");
    assertTrue(svg.contains(">Rates by balance, %</text>"), svg);
    assertTrue(svg.contains(">Whole book</text>"), svg);
    assertEquals('P', exported("#segments", "segments.png")[1]);
    assertEquals("%PDF", new String(exported(".roll-grid", "r.pdf"), 0, 4, StandardCharsets.UTF_8));
    assertEquals('K', exported("#bucketChart", "buckets.xlsx")[1]);
  }

  @Test
  void figureOfASegmentSaysWhichOneAndComesFromAButtonToo() throws IOException {
    onScreen(() -> {
      segments().getSelectionModel().selectFirst();
      return true;
    });
    until(() -> text("rateNote").startsWith("dashed"));
    Path file = folder.resolve("segment.svg");
    desk.files().answer(file);
    robot.clickOn(desk.<Node>find("exportRates"));
    until(() -> Files.exists(file));
    String svg = Files.readString(file);
    String name = segments().getItems().getFirst().name();
    assertTrue(svg.contains(">" + name + " · dashed: 30+ of the whole book</text>"), svg);
    assertTrue(svg.contains("stroke-dasharray"), svg);
  }

  @Test
  void fileIsInTheLanguageOfTheDeskAndOnALightGroundInEveryTheme() throws IOException {
    onScreen(() -> {
      desk.work().texts().language().set(Language.ZH);
      desk.work().theme().choice().set(ThemeChoice.DARK);
      return true;
    });
    until(() -> text("rateTitle").equals("逾期率 (按余额)，%"));
    String svg = exportedText("#rateChart", "rates.svg");
    assertTrue(svg.contains(">逾期率 (按余额)，%</text>"), svg);
    assertTrue(svg.contains(">全部组合</text>"), svg);
    assertTrue(svg.contains("fill=\"#ffffff\""), svg);
    String csv = exportedText("#bucketChart", "buckets.csv");
    assertTrue(csv.startsWith("\uFEFF范围,月份,M0 余额（元）,M1 余额（元）"), csv);
    assertTrue(csv.contains("\n全部组合,2026-03,"), csv);
  }

  @Test
  void reportOfTheMonthIsOneKey() throws IOException {
    Path file = folder.resolve("report.pdf");
    desk.files().answer(file);
    press(KeyCode.CONTROL, KeyCode.R);
    until(
        () -> desk.work().toasts().notices().stream().anyMatch(n -> n.text().contains("11 pages")));
    assertEquals("%PDF", new String(Files.readAllBytes(file), 0, 4, StandardCharsets.UTF_8));
  }

  @Test
  void nameOfNoKindIsRefusedWithTheKindsThatThereAre() {
    desk.files().answer(folder.resolve("buckets.docx"));
    press(KeyCode.CONTROL, KeyCode.E);
    until(
        () -> desk.work().toasts().notices().stream().anyMatch(n -> n.text().contains("[LD-139]")));
    assertFalse(Files.exists(folder.resolve("buckets.docx")));
  }

  private Scene scene() {
    return onScreen(() -> desk.work().dialogs().getScene());
  }

  @Test
  void screenGoesAwayAfterItIsLeft() {
    WeakReference<TrendsView> left =
        onScreen(() -> {
          TrendsModel model = new TrendsModel();
          TrendsController controller =
              new TrendsController(
                  model, desk.work().book(), new ReadTrends(), desk.work().places());
          TrendsView view =
              new TrendsView(
                  model,
                  controller,
                  new FigureSaver(
                      desk.work(),
                      new ExportFigure(parts.stamps()),
                      new WriteReport(
                          new ComposeReport(new FindClusters(new BookFloors()), parts.clock()),
                          parts.stamps())),
                  desk.work());
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
