package org.limitdesk.ui.review;

import java.time.LocalDate;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.decision.CoreAnswer;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;
import org.limitdesk.workflow.CaseSheet.Made;
import org.limitdesk.workflow.port.Releases.Standing;

/** What was decided on the case so far. */
final class MadeSection {
  private MadeSection() {}

  static VBox of(CaseSheet sheet, Texts texts) {
    VBox section = new VBox(4);
    section.getStyleClass().add("case-section");
    section.getChildren().add(Cells.label(texts.text("case.made"), "section-small"));
    for (Made each : sheet.made()) {
      section.getChildren().add(Cells.wrapped(sentence(each, texts), "second"));
      if (!each.note().isEmpty()) {
        section.getChildren().add(Cells.wrapped(each.note(), "second", "muted"));
      }
    }
    Standing release = sheet.release();
    if (release != null) {
      section.getChildren().add(Cells.wrapped(released(release, texts), "second"));
      if (release.answer() != null) {
        section.getChildren().add(Cells.wrapped(answered(release.answer(), texts), "second"));
        if (release.answer().appliedOn() == null) {
          section
              .getChildren()
              .add(Cells.wrapped(texts.text("case.toldAlready"), "second", "warning"));
        }
      }
    }
    return section;
  }

  private static String released(Standing release, Texts texts) {
    String day = texts.dates().dayInTable(release.day());
    Instruction instruction = release.instruction();
    return instruction == null
        ? texts.text("case.closedBy", day, release.maker())
        : texts.text(
            release.file() == 0 ? "case.releasedBy" : "case.sentBy",
            day,
            release.maker(),
            texts.dates().dayInTable(instruction.noticeOn()),
            texts.dates().dayInTable(instruction.effectiveOn()),
            texts.numbers().count(release.file()));
  }

  private static String answered(CoreAnswer answer, Texts texts) {
    LocalDate day = answer.appliedOn();
    return day == null
        ? texts.text("case.answerFailed", answer.reason())
        : texts.text(
            "case.answerDone",
            texts.dates().dayInTable(day),
            texts.numbers().limitYuan(answer.applied()));
  }

  private static String sentence(Made made, Texts texts) {
    Decision decision = made.decision();
    ReasonCode reason = decision.reason();
    return texts.text(
        reason == null ? "case.madePlain" : "case.madeLine",
        texts.dates().dayInTable(decision.day()),
        made.by(),
        texts.text("decision." + decision.kind().code()),
        texts.numbers().limitYuan(decision.terms().limit()),
        reason == null ? "" : texts.text("reason." + reason.code()));
  }
}
