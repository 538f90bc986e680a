package org.limitdesk.ui.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.PastCase;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.decision.SimilarCases;
import org.limitdesk.domain.decision.SimilarCases.Near;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.FindSimilar;

/** How the cases most like this one were decided: so many each way, and the nearest three. */
final class SimilarSection extends VBox {
  private static final int SHOWN = 3;

  private final Texts texts;

  SimilarSection(Texts texts) {
    super(4);
    this.texts = texts;
    setId("similarCases");
    say(texts.text("similar.looking"));
  }

  /** Shows what was found. */
  void show(SimilarCases found) {
    if (found.nearest().isEmpty()) {
      say(texts.text("similar.none"));
      return;
    }
    say(
        texts.text(
            "similar.ways",
            texts.numbers().count(found.nearest().size()),
            count(found, Direction.AS_PROPOSED),
            count(found, Direction.SOFTER),
            count(found, Direction.HARDER)));
    GridPane rows = new GridPane(10, 3);
    List<Near> shown = found.nearest().subList(0, Math.min(SHOWN, found.nearest().size()));
    for (int i = 0; i < shown.size(); i++) {
      rows.addRow(i, cells(shown.get(i).past()));
    }
    getChildren().add(rows);
  }

  private void say(String sentence) {
    HBox title =
        Cells.row(
            8,
            Cells.label(texts.text("similar.title"), "field-label"),
            Cells.wrapped(sentence, "second"));
    HoverText.on(
        title,
        texts.text(
            "similar.how",
            texts.numbers().count(SimilarCases.MOST),
            texts.numbers().count(FindSimilar.LOOKED_THROUGH),
            texts.numbers().count(SimilarCases.FARTHEST)));
    getChildren().setAll(List.of(title));
  }

  private String count(SimilarCases found, Direction way) {
    return texts.numbers().count(found.ways().getOrDefault(way, 0));
  }

  private Node[] cells(PastCase past) {
    ReasonCode reason = past.reason();
    return new Node[] {
      Cells.direction(past.direction(), texts),
      small(texts.dates().dayInTable(past.day()), "num"),
      small(past.borrowerId(), "num"),
      small(
          texts.text(
              "similar.limits",
              texts.numbers().limit(past.proposed().limitBefore()),
              texts.numbers().limit(past.decided().limit()),
              texts.numbers().limit(past.proposed().terms().limit())),
          "num"),
      small(reason == null ? "" : texts.text("reason." + reason.code()), "abridged"),
      small(past.maker())
    };
  }

  private static Node small(String text, String... styles) {
    Node label = Cells.label(text, styles);
    label.getStyleClass().addAll("small", "muted");
    return label;
  }
}
