package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.workflow.port.DecisionLog.Departure;

/** The three panels above the override log, over a demo book. */
class OversightPanelsTest extends UiTest {
  private static Parts parts;
  private DeskPlace desk;

  @BeforeAll
  static void make() {
    parts = TestParts.withDemo();
  }

  @BeforeEach
  void open() {
    desk = DeskPlace.of(parts, "auditor", "oversight");
    until(() -> !log().getItems().isEmpty() && !told().isEmpty() && !told().startsWith("Reading"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private TableView<Departure> log() {
    return desk.find("log");
  }

  private List<String> labels(String id) {
    return desk.<Parent>find(id).lookupAll(".label").stream()
        .map(label -> ((Label) label).getText())
        .toList();
  }

  /** The officer's dot and the reason's bar are ways into the log, and back. */
  @Test
  void marksOpenTheirOverridesByKeyboardAndTheFunnelStaysWhole() {
    int all = log().getItems().size();
    int dots = dots().size();
    assertTrue(dots > 1, "only " + dots);
    focus(desk.find("funnel"));
    press(KeyCode.RIGHT);
    press(KeyCode.ENTER);
    until(() -> log().getItems().size() < all);
    assertEquals(1, log().getItems().stream().map(Departure::maker).distinct().count());
    assertEquals(dots, dots().size(), "one is told apart beside all the others");
    press(KeyCode.ENTER);
    until(() -> log().getItems().size() == all);
    focus(desk.<Parent>find("byReason").lookup(".ways-bar"));
    press(KeyCode.ENTER);
    until(() -> log().getItems().size() < all);
    assertEquals(
        1, log().getItems().stream().map(row -> row.decision().reason()).distinct().count());
    press(KeyCode.ESCAPE);
    until(() -> log().getItems().size() == all);
  }

  private List<Node> dots() {
    List<Node> dots = new ArrayList<>();
    for (String style : List.of(".funnel-dot", ".funnel-out", ".funnel-above")) {
      dots.addAll(desk.<Parent>find("funnel").lookupAll(style));
    }
    return dots;
  }

  private static void focus(Node node) {
    onScreen(() -> {
      node.requestFocus();
      return true;
    });
  }

  private String told() {
    String told = desk.find("turnedOut").getAccessibleText();
    return told == null ? "" : told;
  }

  /** A demo book of a few cuts says how many there are, and nothing of them. */
  @Test
  void whatTurnedOutIsReadOutInOneSentenceARow() {
    assertTrue(told().startsWith("As proposed: "), told());
    assertTrue(told().contains("; Softer: "), told());
    assertTrue(told().contains("say nothing yet"), told());
    assertTrue(labels("turnedOut").contains("too few"), labels("turnedOut").toString());
  }

  /** Whatever can be cut short says all of it where the pointer rests. */
  @Test
  void noTextIsCutOffInASmallWindow() {
    for (Language language : Language.values()) {
      onScreen(() -> {
        desk.work().texts().language().set(language);
        return true;
      });
      desk.smallPicture("oversight-panels-small-" + language);
      onScreen(() -> {
        List<String> cut =
            desk.scene().getRoot().lookupAll(".rate-panels .label").stream()
                .map(Label.class::cast)
                .filter(label -> !label.getStyleClass().contains("abridged"))
                .filter(label -> isShown(label) && isCut(label))
                .map(Label::getText)
                .collect(Collectors.toList());
        assertTrue(cut.isEmpty(), cut.toString());
        return true;
      });
      assertFalse(labels("byReason").isEmpty());
    }
  }

  /** The figures beside the filters leave them their words. */
  @Test
  void filtersKeepTheirWordsBesideTheFigures() {
    filtersHaveRoom();
    desk.smallPicture("oversight-panels-filters");
    filtersHaveRoom();
  }

  private void filtersHaveRoom() {
    onScreen(() -> {
      Set<Node> boxes = desk.find("filterBar").lookupAll(".combo-box");
      assertEquals(4, boxes.size());
      for (Node box : boxes) {
        Region words = (Region) box.lookup(".list-cell");
        assertTrue(words.getWidth() + 0.5 >= words.prefWidth(-1), words.toString());
      }
      return true;
    });
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCut(Label label) {
    return label.isWrapText()
        ? label.getHeight() + 0.5 < label.prefHeight(label.getWidth())
        : label.getWidth() + 0.5 < label.prefWidth(-1) || standsOut(label);
  }

  private static boolean standsOut(Label label) {
    Node panel = label;
    while (!panel.getStyleClass().contains("panel")) {
      panel = panel.getParent();
    }
    Bounds within = panel.localToScene(panel.getLayoutBounds());
    Bounds bounds = label.localToScene(label.getLayoutBounds());
    return bounds.getMinX() < within.getMinX() || bounds.getMaxX() > within.getMaxX();
  }
}
