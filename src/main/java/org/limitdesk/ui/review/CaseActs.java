package org.limitdesk.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.notice.Notices;
import org.limitdesk.workflow.CaseSheet;
import org.limitdesk.workflow.port.Worklist.Item;

/** Does what a person asks of the case that is looked at, or of the ticked ones, by their forms. */
final class CaseActs implements ReviewActs {
  private final ReviewModel model;
  private final ReviewController controller;
  private final Notices notices;
  private final Workplace work;
  private final Texts texts;

  CaseActs(ReviewModel model, ReviewController controller, Notices notices, Workplace work) {
    this.model = model;
    this.controller = controller;
    this.notices = notices;
    this.work = work;
    texts = work.texts();
  }

  void withdraw(Decision made) {
    controller.withdraw(made, texts.text("review.withdrawNote"));
  }

  @Override
  public void withdraw() {
    CaseSheet sheet = model.sheet().get();
    if (sheet != null
        && !model.deciding().get()
        && !model.loading().get()
        && DecisionBar.mayWithdraw(sheet, work.user())) {
      withdraw(sheet.made().getLast().decision());
    }
  }

  @Override
  public void notice() {
    CaseSheet sheet = model.sheet().get();
    if (sheet != null && DecisionBar.hasNotice(sheet)) {
      notices.open(sheet.facts().id());
    }
  }

  /** Takes the last decision of this sitting back. */
  void withdrawLast() {
    controller.withdrawLast(texts.text("review.withdrawNote"));
  }

  private boolean canDecide() {
    CaseSheet sheet = model.sheet().get();
    return sheet != null
        && !model.deciding().get()
        && !model.loading().get()
        && work.user().may(Act.APPROVE, Ownership.OTHER)
        && DecisionBar.isUndecided(sheet);
  }

  @Override
  public void approve() {
    CaseSheet sheet = model.sheet().get();
    if (sheet == null || !canDecide()) {
      return;
    }
    ApprovalForm.of(
            sheet, texts, request -> controller.decide(sheet, request), work.dialogs()::close)
        .ifPresentOrElse(
            this::open,
            () ->
                controller.decide(
                    sheet, DecisionRequest.approve(sheet.facts().proposed(), null, "")));
  }

  @Override
  public void override() {
    overriding().ifPresent(OverrideForm::focusLimit);
  }

  /** The dialog with a decision in it that is not written, to be looked at. */
  void showFilledOverride() {
    overriding().ifPresent(OverrideForm::fillIn);
  }

  private Optional<OverrideForm> overriding() {
    CaseSheet sheet = model.sheet().get();
    if (sheet == null || !canDecide()) {
      return Optional.empty();
    }
    OverrideForm form =
        new OverrideForm(
            sheet,
            work.user(),
            texts,
            found -> controller.findSimilar(sheet, found),
            request -> controller.decide(sheet, request),
            work.dialogs()::close);
    open(form);
    return Optional.of(form);
  }

  @Override
  public void keep() {
    CaseSheet sheet = model.sheet().get();
    if (sheet != null && canDecide()) {
      open(
          new KeepForm(
              sheet, texts, request -> controller.decide(sheet, request), work.dialogs()::close));
    }
  }

  @Override
  public void defer() {
    CaseSheet sheet = model.sheet().get();
    if (sheet != null && canDecide()) {
      open(
          new DeferForm(
              sheet, texts, request -> controller.decide(sheet, request), work.dialogs()::close));
    }
  }

  /** Asks whose the chosen cases shall be. */
  void assign() {
    if (work.user().may(Act.ASSIGN, Ownership.OTHER)) {
      AssignController assigning = controller.assigning();
      List<Long> ids = assigning.chosen();
      assigning.people(people ->
          open(
              new AssignForm(ids.size(), people, texts)
                  .of(
                      (from, to, note) -> assigning.assign(ids, from, to, note),
                      work.dialogs()::close)));
    }
  }

  @Override
  public void uphold() {
    CaseSheet sheet = model.sheet().get();
    if (sheet != null && canAnswer(sheet)) {
      open(
          AppealForms.uphold(
              sheet, texts, note -> controller.uphold(sheet, note), work.dialogs()::close));
    }
  }

  @Override
  public void prolong() {
    CaseSheet sheet = model.sheet().get();
    if (sheet != null && !model.deciding().get() && AppealBar.mayProlong(sheet, work.user())) {
      sheet
          .openAppeal()
          .ifPresent(appeal ->
              open(
                  AppealForms.prolong(
                      sheet,
                      texts,
                      note -> controller.prolong(sheet, appeal, note),
                      work.dialogs()::close)));
    }
  }

  @Override
  public void giveBack() {
    CaseSheet sheet = model.sheet().get();
    if (sheet == null || model.deciding().get() || !AppealBar.mayGiveBack(sheet, work.user())) {
      return;
    }
    sheet
        .appealed()
        .ifPresent(cut ->
            open(
                new GiveBackForm(
                    sheet,
                    cut.terms().limit(),
                    work.user(),
                    texts,
                    request -> controller.giveBack(sheet, request),
                    work.dialogs()::close)));
  }

  private boolean canAnswer(CaseSheet sheet) {
    return !model.deciding().get()
        && !model.loading().get()
        && AppealBar.mayAnswer(sheet, work.user());
  }

  private void open(Node form) {
    work.dialogs().open(form);
  }

  @Override
  public void move(int rows) {
    controller.move(rows);
  }

  /** Approves the ticked cases together. */
  void approveTicked() {
    List<Item> items = controller.tickedItems();
    if (!items.isEmpty() && work.user().may(Act.APPROVE, Ownership.OTHER)) {
      controller.beforeApproval(
          items,
          outlook ->
              open(
                  BulkForm.of(
                      outlook,
                      texts,
                      note -> controller.approve(items, note),
                      work.dialogs()::close)));
    }
  }

  @Override
  public void release() {
    Item current = model.current().get();
    if (current != null) {
      release(List.of(current));
    }
  }

  @Override
  public void releaseTicked() {
    List<Item> ticked = controller.tickedListed(QueueTab.DECIDED);
    if (ticked.isEmpty()) {
      release();
    } else {
      release(ticked);
    }
  }

  private void release(List<Item> items) {
    boolean may = work.user().may(Act.RELEASE, Ownership.OTHER) && !model.deciding().get();
    if (may && items.stream().allMatch(each -> QueueTab.DECIDED.has(each.state()))) {
      controller.beforeRelease(
          items,
          asks ->
              open(
                  new ReleaseForm(
                      items,
                      asks,
                      texts,
                      password -> controller.release(items, password),
                      work.dialogs()::close)));
    }
  }
}
