package org.limitdesk.ui.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
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
          new FunnelPlot.Officer("a", new OverrideRate(92, 500)),
          new FunnelPlot.Officer("b", new OverrideRate(110, 1000)),
          new FunnelPlot.Officer("c", new OverrideRate(20, 300)),
          new FunnelPlot.Officer("d", new OverrideRate(2, 2)),
          new FunnelPlot.Officer("e", new OverrideRate(58, 628)));

  private final FunnelPlot plot = onScreen(() -> new FunnelPlot(new Texts(Language.EN)));

  private List<Node> marks(String style) {
    return List.copyOf(plot.lookupAll(style));
  }

  @Test
  void onlyWhoLiesBeyondTheFunnelIsMarkedAndNamed() {
    show(OFFICERS);
    assertEquals(1, marks(".funnel-out").size());
    assertEquals(4, marks(".funnel-dot").size());
    List<String> names =
        plot.getChildren().stream()
            .filter(Label.class::isInstance)
            .map(node -> ((Label) node).getText())
            .filter(text -> text.matches("[a-e] .*"))
            .toList();
    assertEquals(List.of("a 18.4%"), names, "two of two are few, and no outlier");
    assertTrue(plot.told(OFFICERS.getFirst()).contains("outside"));
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
            >= 3);
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

  private void show(List<FunnelPlot.Officer> officers) {
    onScreen(() -> {
      if (plot.getScene() == null) {
        assertTrue(new Scene(new StackPane(plot), 420, 180).getRoot() != null);
      }
      plot.show(officers, ALL);
      plot.getScene().getRoot().applyCss();
      plot.getScene().getRoot().layout();
      return true;
    });
  }
}
