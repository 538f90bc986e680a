package org.limitdesk.ui.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;

/** What may be done with a case whose cut a borrower objects to. */
final class AppealBar {
  private AppealBar() {}

  /** Whether a case is one of these. */
  static boolean isOf(CaseSheet sheet) {
    return QueueTab.APPEALS.has(sheet.facts().state());
  }

  /** Whether that person may say what comes of the open appeal. */
  static boolean mayAnswer(CaseSheet sheet, DeskUser user) {
    return sheet.facts().state() == CaseState.APPEALED && isOther(sheet, user);
  }

  /** Whether that person may give back what fell, or let it fall. */
  static boolean mayGiveBack(CaseSheet sheet, DeskUser user) {
    boolean fell =
        sheet.facts().state() == CaseState.REVERSED
            && user.may(Act.ANSWER_APPEAL, Ownership.OTHER)
            && !sheet.fallenHands().contains(user.id());
    return fell || mayAnswer(sheet, user);
  }

  static boolean mayProlong(CaseSheet sheet, DeskUser user) {
    return user.may(Act.APPEAL, Ownership.OTHER)
        && sheet
            .openAppeal()
            .filter(each -> each.prolonged() == null && !each.isLate(sheet.today()))
            .isPresent();
  }

  private static boolean isOther(CaseSheet sheet, DeskUser user) {
    return user.may(Act.ANSWER_APPEAL, Ownership.ownIf(sheet.hands().contains(user.id())));
  }

  /** Who answers, and with what. */
  static List<Node> of(CaseSheet sheet, DeskUser user, ReviewActs acts, Texts texts) {
    boolean fell = sheet.facts().state() == CaseState.REVERSED;
    boolean may = mayGiveBack(sheet, user);
    String key = fell ? "appeal.fell" : may ? "appeal.yours" : "appeal.another";
    HBox row = Cells.row(8);
    if (mayAnswer(sheet, user)) {
      row.getChildren()
          .add(button("uphold", "U", Buttons.main(texts.bind("appeal.uphold"), acts::uphold)));
    }
    if (may) {
      String words = fell ? "appeal.giveBack" : "appeal.reverse";
      row.getChildren()
          .add(
              button(
                  "giveBack",
                  "R",
                  fell
                      ? Buttons.main(texts.bind(words), acts::giveBack)
                      : Buttons.plain(texts.bind(words), acts::giveBack)));
    }
    if (mayProlong(sheet, user)) {
      row.getChildren()
          .add(button("prolong", "L", Buttons.plain(texts.bind("appeal.prolong"), acts::prolong)));
    }
    return List.of(
        DecisionBar.sentence(
            fell || may ? "fth-message-circle" : "fth-users",
            texts.text(key),
            fell || may ? "warning" : "muted"),
        row);
  }

  private static Button button(String id, String key, Button button) {
    Button keyed = Buttons.withKey(button, key);
    keyed.setId(id);
    keyed.setMinWidth(Region.USE_PREF_SIZE);
    return keyed;
  }
}
