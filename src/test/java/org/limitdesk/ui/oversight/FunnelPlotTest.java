package org.limitdesk.ui.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Texts;

class FunnelPlotTest extends UiTest {
  private static final OverrideRate ALL = new OverrideRate(282, 2430);
  private static final List<FunnelPlot.Officer> OFFICERS =
      List.of(
          new FunnelPlot.Officer(1, "a", new OverrideRate(92, 500)),
          new FunnelPlot.Officer(2, "b", new OverrideRate(110, 1000)),
          new FunnelPlot.Officer(3, "c", new OverrideRate(20, 300)),
          new FunnelPlot.Officer(4, "d", new OverrideRate(2, 2)),
          new FunnelPlot.Officer(5, "e", new OverrideRate(58, 628)));

  private final FunnelWords words = new FunnelWords(new Texts(Language.EN));
  private final List<Long> opened = new ArrayList<>();
  private final FunnelPlot plot = onScreen(() -> new FunnelPlot(words, opened::add));

  private List<Node> marks(String style) {
    return List.copyOf(plot.lookupAll(style));
  }

  @Test
  void onlyWhoLiesBeyondTheFunnelIsMarkedAndNamed() {
    show(OFFICERS);
    assertEquals(1, marks(".funnel-out").size());
    assertEquals(3, marks(".funnel-dot").size());
    assertEquals(1, marks(".funnel-above").size(), "two of two are hinted at");
    List<String> names =
        plot.getChildren().stream()
            .filter(Label.class::isInstance)
            .map(node -> ((Label) node).getText())
            .filter(text -> text.matches("[a-e] .*"))
            .toList();
    assertEquals(List.of("a 18.4%"), names, "two of two are few, and no outlier");
    assertEquals(
        "a: 18.4%, 92 of 500, outside 7.3% to 16.3%, where chance alone would keep it 998 times of"
            + " 1,000",
        words.told(OFFICERS.getFirst(), ALL));
    assertEquals("all 11.6%, 1 outside", words.all(ALL) + " " + words.outside(OFFICERS, ALL));
    assertEquals(
        "d: 100.0%, 2 of 2; fewer than 10 decisions tell nothing apart",
        words.told(OFFICERS.get(3), ALL));
  }

  @Test
  void moreDecisionsLieToTheRightAndHigherRatesHigher() {
    show(OFFICERS);
    Node out = marks(".funnel-out").getFirst();
    for (Node dot : marks(".funnel-dot")) {
      boolean few = dot.getLayoutX() < out.getLayoutX();
      assertEquals(few, dot.getLayoutX() < 220, "500 of 1,000 decisions is the middle");
    }
    assertTrue(
        marks(".funnel-dot").stream().filter(dot -> dot.getLayoutY() > out.getLayoutY()).count()
            == 3);
    marks(".funnel-dot")
        .forEach(dot ->
            assertTrue(dot.getLayoutX() > 0 && dot.getLayoutX() < 400 && dot.getLayoutY() >= 0));
  }

  @Test
  void fewOfficersAreAllNamedAndNoneAtAllIsNoFault() {
    show(OFFICERS.subList(0, 2));
    assertEquals(
        2,
        plot.getChildren().stream()
            .filter(node -> node instanceof Label label && label.getText().matches("[ab] .*"))
            .count());
    show(List.of());
    assertEquals(0, marks(".funnel-dot").size());
  }

  @Test
  void arrowsGoFromOneToTheNextAndEnterOpensTheOverridesOfOne() {
    show(OFFICERS);
    assertTrue(plot.getAccessibleText().startsWith("all 11.6%, 1 outside. a: 18.4%"));
    key(KeyCode.RIGHT);
    assertEquals(words.told(OFFICERS.get(3), ALL), plot.getAccessibleText(), "the fewest first");
    key(KeyCode.RIGHT);
    assertEquals(words.told(OFFICERS.get(2), ALL), plot.getAccessibleText());
    key(KeyCode.LEFT);
    key(KeyCode.LEFT);
    key(KeyCode.ENTER);
    assertEquals(List.of(4L), opened);
  }

  private void key(KeyCode code) {
    onScreen(() -> {
      KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
      plot.fireEvent(event);
      return true;
    });
  }

  private void show(List<FunnelPlot.Officer> officers) {
    onScreen(() -> {
      if (plot.getScene() == null) {
        assertTrue(new Scene(new StackPane(plot), 420, 180).getRoot() != null);
      }
      plot.show(officers, ALL, 0);
      plot.getScene().getRoot().applyCss();
      plot.getScene().getRoot().layout();
      return true;
    });
  }
}
