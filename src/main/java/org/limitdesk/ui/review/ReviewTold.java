package org.limitdesk.ui.review;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.ApproveMany;
import org.limitdesk.workflow.CaseSheet;
import org.limitdesk.workflow.ReleaseDecisions;
import org.limitdesk.workflow.port.StaleCase;

/** Tells a person how their acts ended: a notice each, and the time of the last write. */
final class ReviewTold implements Outcomes {
  private final Workplace work;
  private final Texts texts;
  private final Clock clock;
  private final Consumer<Decision> withdraw;
  private final Runnable lookAgain;

  ReviewTold(Workplace work, Clock clock, Consumer<Decision> withdraw, Runnable lookAgain) {
    this.work = work;
    texts = work.texts();
    this.clock = clock.withZone(ZoneId.systemDefault());
    this.withdraw = withdraw;
    this.lookAgain = lookAgain;
  }

  /** What a notice is about: the decision of a case that stands. */
  private record Told(long caseId) {}

  @Override
  public void decided(CaseSheet sheet, Decision decision) {
    boolean waits = !decision.second().isEmpty();
    String what =
        texts.text(
            waits ? "told.waits" : "told.decided",
            texts.text("decision." + decision.kind().code()),
            sheet.person().called(),
            texts.numbers().limitYuan(decision.terms().limit()));
    work.toasts()
        .tell(
            waits ? Notice.Kind.WAITS : Notice.Kind.DONE,
            what,
            new Notice.Action(texts.text("told.withdraw"), () -> withdraw.accept(decision)),
            new Told(decision.caseId()));
    saved();
  }

  @Override
  public void told(String key, CaseSheet sheet) {
    work.toasts().tell(Notice.Kind.DONE, texts.text(key, sheet.person().called()));
    saved();
  }

  @Override
  public void assigned(int cases) {
    work.toasts()
        .tell(
            cases > 0 ? Notice.Kind.DONE : Notice.Kind.WAITS,
            texts.text("told.assigned", texts.numbers().count(cases)));
    saved();
  }

  @Override
  public void withdrawn(CaseSheet sheet) {
    work.toasts().close(new Told(sheet.facts().id()));
    work.toasts().tell(Notice.Kind.DONE, texts.text("told.withdrawn", sheet.person().called()));
    saved();
  }

  @Override
  public void withdrawn(int cases, int left) {
    work.toasts()
        .tell(
            left == 0 ? Notice.Kind.DONE : Notice.Kind.WAITS,
            texts.text(
                left == 0 ? "told.withdrawnMany" : "told.withdrawnSome",
                texts.numbers().count(cases),
                texts.numbers().count(left)));
    saved();
  }

  @Override
  public void nothingToTakeBack() {
    work.toasts().tell(Notice.Kind.WAITS, texts.text("told.nothingToTakeBack"));
  }

  @Override
  public void approvedMany(ApproveMany.Result result) {
    work.toasts()
        .tell(
            result.left() == 0 ? Notice.Kind.DONE : Notice.Kind.WAITS,
            texts.text(
                "told.approvedMany",
                texts.numbers().count(result.made().size()),
                texts.numbers().count(result.left())));
    saved();
  }

  @Override
  public void released(ReleaseDecisions.Result result) {
    work.toasts()
        .tell(
            result.left() == 0 ? Notice.Kind.DONE : Notice.Kind.WAITS,
            texts.text(
                "told.released",
                texts.numbers().count(result.released()),
                texts.numbers().count(result.closed()),
                texts.numbers().count(result.left())));
    saved();
  }

  private void saved() {
    work.status()
        .saved()
        .set(texts.text("told.saved", texts.dates().timeToSecond(LocalTime.now(clock))));
  }

  @Override
  public void stale(StaleCase changed) {
    work.dialogs()
        .open(
            new StaleForm(
                changed.changes(),
                texts,
                () -> {
                  work.dialogs().close();
                  lookAgain.run();
                }));
  }

  @Override
  public void refused(Trouble why) {
    work.toasts().tell(Notice.Kind.REFUSED, why.in(texts) + " [" + why.code() + "]");
  }
}
