package org.limitdesk.ui.review;

import java.util.List;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet.Made;

/** What was decided on the case so far. */
final class MadeSection {
  private MadeSection() {}

  static VBox of(List<Made> made, Texts texts) {
    VBox section = new VBox(4);
    section.getStyleClass().add("case-section");
    section.getChildren().add(Cells.label(texts.text("case.made"), "section-small"));
    for (Made each : made) {
      section.getChildren().add(Cells.wrapped(sentence(each, texts), "second"));
      if (!each.note().isEmpty()) {
        section.getChildren().add(Cells.wrapped(each.note(), "second", "muted"));
      }
    }
    return section;
  }

  private static String sentence(Made made, Texts texts) {
    Decision decision = made.decision();
    ReasonCode reason = decision.reason();
    return texts.text(
        "case.madeLine",
        texts.dates().dayInTable(decision.day()),
        made.by(),
        texts.text("decision." + decision.kind().code()),
        texts.numbers().limitYuan(decision.terms().limit()),
        reason == null ? "" : texts.text("reason." + reason.code()));
  }
}
