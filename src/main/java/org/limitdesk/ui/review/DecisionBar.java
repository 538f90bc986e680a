package org.limitdesk.ui.review;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.MakerAuthority.Verdict;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;
import org.limitdesk.workflow.ReleaseDecisions;

/** What may be decided, and what becomes of it; each button shows its key. */
final class DecisionBar extends VBox {
  private final Texts texts;

  DecisionBar(CaseSheet sheet, DeskUser user, boolean mayDecide, ReviewActs acts, Texts texts) {
    super(10);
    this.texts = texts;
    getStyleClass().add("decision-bar");
    if (!mayDecide) {
      getChildren().add(sentence("fth-lock", texts.text("review.mayNotDecide"), "muted"));
    } else if (isUndecided(sheet)) {
      Proposed proposed = sheet.facts().proposed();
      Verdict verdict = sheet.authority().judge(user.roles(), proposed, proposed.terms());
      boolean waits = sheet.held() && proposed.terms().action().isCut();
      getChildren().addAll(waits ? held() : consequence(verdict), buttons(sheet, acts));
    } else if (AppealBar.isOf(sheet)) {
      getChildren().addAll(AppealBar.of(sheet, user, acts, texts));
    } else {
      getChildren().add(sentence("fth-check-circle", standing(sheet), "success"));
      HBox after = Cells.row(8);
      if (mayWithdraw(sheet, user)) {
        after.getChildren().add(withdrawal(acts));
      }
      if (mayRelease(sheet, user)) {
        after.getChildren().addFirst(release(acts));
      }
      if (hasNotice(sheet)) {
        after.getChildren().add(notice(acts));
      }
      getChildren().add(after);
    }
  }

  private String standing(CaseSheet sheet) {
    String state = texts.text("case.state." + sheet.facts().state().code());
    Instant out = sheet.goesOut();
    if (out == null) {
      return state;
    }
    LocalDateTime time = LocalDateTime.ofInstant(out, ZoneId.systemDefault());
    return texts.text(
        "case.goesOut",
        state,
        texts.dates().dayInTable(time.toLocalDate()),
        texts.dates().time(time.toLocalTime()));
  }

  private Button withdrawal(ReviewActs acts) {
    Button withdraw =
        Buttons.withKey(Buttons.plain(texts.bind("review.withdraw"), acts::withdraw), "W");
    withdraw.setId("withdraw");
    return withdraw;
  }

  private Button release(ReviewActs acts) {
    Button release = Buttons.withKey(Buttons.main(texts.bind("release.now"), acts::release), "S");
    release.setId("release");
    return release;
  }

  /** Whether what stands on the case may go out, and by this person. */
  static boolean mayRelease(CaseSheet sheet, DeskUser user) {
    return !sheet.made().isEmpty()
        && ReleaseDecisions.isReleasable(sheet.facts(), sheet.made().getLast().decision())
        && user.may(Act.RELEASE, Ownership.OTHER);
  }

  private Button notice(ReviewActs acts) {
    Button notice = Buttons.withKey(Buttons.plain(texts.bind("notice.open"), acts::notice), "N");
    notice.setId("openNotice");
    return notice;
  }

  /** Whether a cut was decided, of which the borrower is to be told. */
  static boolean hasNotice(CaseSheet sheet) {
    return !isUndecided(sheet)
        && !sheet.made().isEmpty()
        && sheet.made().getLast().decision().cuts()
        && !Appeal.restores(sheet.made().getLast().decision(), sheet.appeals());
  }

  /** Whether a decision stands that has not been sent out, and is theirs to take back. */
  static boolean mayWithdraw(CaseSheet sheet, DeskUser user) {
    return QueueTab.DECIDED.has(sheet.facts().state())
        && !sheet.made().isEmpty()
        && sheet.made().getLast().decision().maker() == user.id()
        && user.may(Act.WITHDRAW, Ownership.OWN);
  }

  static boolean isUndecided(CaseSheet sheet) {
    CaseState state = sheet.facts().state();
    return state == CaseState.PROPOSED
        || state == CaseState.DEFERRED
        || state == CaseState.RETURNED;
  }

  private HBox held() {
    return sentence("fth-alert-triangle", texts.text("dispute.held"), "warning");
  }

  private HBox consequence(Verdict verdict) {
    boolean second = verdict.needsSecondApproval();
    return sentence(
        second ? "fth-users" : "fth-check-circle",
        new CaseWords(texts).authority(verdict),
        second ? "warning" : "success");
  }

  static HBox sentence(String icon, String text, String style) {
    FontIcon mark = new FontIcon(icon);
    mark.getStyleClass().add(style);
    Label label = Cells.wrapped(text, style);
    return Cells.row(8, mark, label);
  }

  private HBox buttons(CaseSheet sheet, ReviewActs acts) {
    String limit = texts.numbers().limitYuan(sheet.facts().proposed().terms().limit());
    Button approve =
        Buttons.withKey(Buttons.main(texts.bind("review.approveAt", limit), acts::approve), "A");
    Button next = arrow("fth-arrow-down", "review.next", () -> acts.move(1));
    Button previous = arrow("fth-arrow-up", "review.previous", () -> acts.move(-1));
    approve.setId("approve");
    HBox row =
        Cells.row(
            8,
            approve,
            Buttons.withKey(Buttons.plain(texts.bind("review.override"), acts::override), "O"),
            Buttons.withKey(Buttons.plain(texts.bind("review.keep"), acts::keep), "K"),
            Buttons.withKey(Buttons.plain(texts.bind("review.defer"), acts::defer), "D"),
            Cells.gap(),
            previous,
            next);
    row.getChildren()
        .forEach(each -> {
          if (each instanceof Button button) {
            button.setMinWidth(Region.USE_PREF_SIZE);
          }
        });
    return row;
  }

  private Button arrow(String icon, String key, Runnable act) {
    Button button = new Button();
    button.getStyleClass().add("arrow");
    button.setGraphic(new FontIcon(icon));
    button.accessibleTextProperty().bind(texts.bind(key));
    button.setOnAction(_ -> act.run());
    return button;
  }
}
