package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.ui.UiTest;
import org.limitdesk.workflow.Trends;

/** Segments of several fields together, on the screen. */
class TrendPartsTest extends UiTest {
  private final Parts parts = TestParts.withDemo();
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

  private List<String> chips() {
    return onScreen(() ->
        desk.<HBox>find("parts").getChildren().stream().map(n -> ((Button) n).getText()).toList());
  }

  private void select(int row) {
    onScreen(() -> {
      segments().requestFocus();
      segments().getSelectionModel().select(row);
      return true;
    });
  }

  private void cutBy(String field) {
    onScreen(() -> {
      MenuButton menu = desk.find("segmentFields");
      for (MenuItem item : menu.getItems()) {
        if (field.equals(item.getUserData())) {
          item.fire();
        }
      }
      return true;
    });
  }

  private static long lines(Trends.Segment segment) {
    return segment.months().getLast().total(Measure.COUNT);
  }

  @Test
  void partsAreKeptNarrowTheOthersLeadToTheirLinesAndAreDropped() {
    String region = segments().getItems().getFirst().name();
    long inRegion = lines(segments().getItems().getFirst());
    String other = segments().getItems().get(1).name();
    select(0);
    until(() -> desk.shows("wholeBook"));
    press(KeyCode.K);
    until(() -> chips().equals(List.of(region)));
    select(1);
    press(KeyCode.K);
    until(() -> chips().equals(List.of(region, other)));
    long both = inRegion + lines(segments().getItems().get(1));
    assertEquals(region + " / " + other, desk.<Label>find("scope").getText());
    cutBy("limit_band");
    until(() ->
        !segments().getItems().isEmpty()
            && segments().getItems().getFirst().name().matches("\\d+.*"));
    assertEquals(both, segments().getItems().stream().mapToLong(TrendPartsTest::lines).sum());
    select(0);
    String band = segments().getItems().getFirst().name();
    picture(onScreen(() -> segments().getScene()), "trends-parts");
    press(KeyCode.ENTER);
    String opened = URLDecoder.decode(desk.opened().getFirst(), StandardCharsets.UTF_8);
    assertTrue(opened.startsWith("borrowers month=2026-03;bucket=30+;cut=region="), opened);
    assertEquals(3, opened.split("(region|limit_band)=", -1).length - 1, opened);
    assertTrue(URLDecoder.decode(opened, StandardCharsets.UTF_8).contains(band), opened);
    press(KeyCode.ESCAPE);
    press(KeyCode.ESCAPE);
    until(() -> chips().equals(List.of(region)));
    onScreen(() -> {
      ((Button) desk.<HBox>find("parts").getChildren().getFirst()).fire();
      return true;
    });
    until(() -> chips().isEmpty() && !desk.shows("wholeBook"));
  }

  @Test
  void tierSaysWhyItCannotBeChosenWhereNothingIsScored() {
    MenuButton menu = desk.find("segmentFields");
    List<String> refused =
        onScreen(() ->
            menu.getItems().stream().filter(MenuItem::isDisable).map(MenuItem::getText).toList());
    if (refused.isEmpty()) {
      cutBy("tier");
      until(() -> segments().getItems().stream().anyMatch(each -> each.name().equals("high")));
    } else {
      assertEquals("Tier (last month): the last month has no scores yet", refused.getFirst());
      assertEquals(2, refused.size());
    }
  }
}
