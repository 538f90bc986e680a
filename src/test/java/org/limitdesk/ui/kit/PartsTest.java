package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.limitdesk.ui.UiTest;

/** The parts that screens share, drawn in both themes and languages. */
class PartsTest extends UiTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPartIsDrawn(Language language) {
    Texts texts = new Texts(language);
    boolean dark = language == Language.ZH;
    Scene scene =
        onScreen(() -> {
          Layers layers = new Layers(Clock.systemUTC());
          layers.show(sheet(texts));
          layers.toasts().tell(Notice.Kind.DONE, "¥28,500", new Notice.Action("Ctrl Z", () -> {}));
          Scene made = new Scene(layers, 1200, 720);
          Theme theme = new Theme();
          theme.choice().set(dark ? ThemeChoice.DARK : ThemeChoice.LIGHT);
          theme.dress(made);
          // A notice goes after seconds; a picture on a busy machine may take longer.
          assertEquals(1, made.getRoot().lookupAll(".toast").size());
          return made;
        });
    WritableImage drawn = picture(scene, "parts-" + (dark ? "zh-dark" : "en-light"));
    assertTrue(colours(drawn) > 50);
  }

  private static VBox sheet(Texts texts) {
    FlowPane badges = new FlowPane(8, 8);
    for (Tier tier : Tier.values()) {
      badges.getChildren().add(new TierBadge(texts, tier));
    }
    for (Severity severity : Severity.values()) {
      badges.getChildren().add(new SeverityMark(texts, severity, 3));
    }
    badges.getChildren().addAll(new DirectionBadge(texts, true), new DirectionBadge(texts, false));
    badges.getChildren().addAll(new Avatar("Song Yuning"), new Avatar("宋予宁"));
    badges
        .getChildren()
        .add(Buttons.withKey(Buttons.main(texts.bind("signin.signIn"), () -> {}), "A"));
    badges
        .getChildren()
        .add(Buttons.withKey(Buttons.plain(texts.bind("common.cancel"), () -> {}), "Esc"));
    Trouble trouble = new Trouble("LD-107", "Another LimitDesk is writing to a.book.");
    EmptyState empty =
        new EmptyState("fth-book-open", texts.bind("start.title"), texts.bind("start.sentence"))
            .withMain(texts.bind("start.openDemo"), () -> {});
    ErrorPane error =
        new ErrorPane(texts, "start.choose", trouble).withMain(texts, "signin.otherBook", () -> {});
    VBox sheet = new VBox(16, badges, new HBox(16, empty, error), table());
    sheet.getStyleClass().add("panel");
    return sheet;
  }

  private static TableView<List<String>> table() {
    TableView<List<String>> table = new TableView<>();
    table.setFixedCellSize(26);
    table.getColumns().add(column("Name", 0));
    TableColumn<List<String>, String> money = column("Limit", 1);
    money.getStyleClass().addAll("num", "right");
    table.getColumns().add(money);
    table.getItems().add(List.of("Gu Chengyu\t顾", "24,000"));
    table.getItems().add(List.of("Ye Qiuhe", "38,000"));
    table.getSelectionModel().select(1);
    return table;
  }

  private static TableColumn<List<String>, String> column(String title, int index) {
    TableColumn<List<String>, String> column = new TableColumn<>(title);
    column.setId(title);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(index)));
    return column;
  }

  @Test
  void noticeGoesWithWhatItIsAboutAndStaysInTheList() {
    Toasts toasts = onScreen(() -> new Toasts(Clock.systemUTC()));
    Notice.Action action = new Notice.Action("Withdraw", () -> {});
    onScreenDo(() -> {
      toasts.tell(Notice.Kind.DONE, "first", action, "1");
      toasts.tell(Notice.Kind.DONE, "second", action, "2");
      toasts.close("1");
    });
    assertEquals(1, onScreen(() -> toasts.getChildren().size()));
    assertEquals(2, toasts.notices().size());
  }

  @Test
  void copiedTableHasALineForEachRowAndATabBetweenCells() {
    TableView<List<String>> table = onScreen(PartsTest::table);
    assertEquals(
        "Name\tLimit\nGu Chengyu 顾\t24,000\nYe Qiuhe\t38,000\n",
        onScreen(() -> CopyTable.text(table, table.getItems())));
  }

  @Test
  void aCopyMasksNamesAndHasNothingThatASpreadsheetWouldReckon() {
    TableView<List<String>> table = onScreen(PartsTest::table);
    List<List<String>> rows =
        List.of(List.of("=1+1", "-5.2%"), List.of("@SUM(A1)", "+0.2 pp"), List.of("-cmd", "− 3"));
    assertEquals(
        "Name\tLimit\n'=1+1\t-5.2%\n'@SUM(A1)\t+0.2 pp\n'-cmd\t− 3\n",
        onScreen(() -> CopyTable.text(table, rows)));
    String masked =
        onScreen(() -> {
          CopyTable.named(table.getColumns().getFirst());
          return CopyTable.text(table, List.of(List.of("示例甲乙", "1"), List.of("", "2")));
        });
    assertEquals("Name\tLimit\n示***\t1\n\t2\n", masked);
  }

  @Test
  void textFollowsTheLanguageAndItsArguments() {
    Texts texts = new Texts(Language.EN);
    SimpleStringProperty why = new SimpleStringProperty("it's {0}");
    var bound = texts.bind("error.LD-004", why);
    assertEquals("A file could not be read or written: it's {0}", bound.get());
    why.set("x");
    texts.language().set(Language.ZH);
    assertEquals("无法读取或写入文件: x", bound.get());
  }
}
