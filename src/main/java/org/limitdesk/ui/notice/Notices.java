package org.limitdesk.ui.notice;

import java.util.Locale;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.notice.NoticeController.Acts;

/** Shows the notice of a case over whatever screen there is. */
public final class Notices {
  private final Workplace work;
  private final Acts acts;
  private final WordingModel wording = new WordingModel();

  public Notices(Workplace work, Acts acts) {
    this.work = work;
    this.acts = acts;
  }

  /** Opens the notice of the decision that stands on that case. */
  public void open(long caseId) {
    NoticeModel model = new NoticeModel();
    NoticeController controller =
        new NoticeController(model, work.book(), work.user(), acts, caseId);
    Subscriptions shown = new Subscriptions();
    NoticeDialog dialog =
        new NoticeDialog(model, controller, work, () -> instead(caseId), work.dialogs()::close);
    work.dialogs().open(dialog, shown::close);
    dialog.attach(shown);
  }

  /** Opens the answer to an appeal, given its number. */
  public void openAnswer(long appeal) {
    AnswerModel model = new AnswerModel();
    AnswerController controller =
        new AnswerController(model, work.book(), work.user(), acts.letters(), appeal);
    Subscriptions shown = new Subscriptions();
    AnswerDialog dialog = new AnswerDialog(model, controller, work, work.dialogs()::close);
    work.dialogs().open(dialog, shown::close);
    dialog.attach(shown);
  }

  private void instead(long caseId) {
    work.dialogs().close();
    openWording(caseId);
  }

  /**
   * Opens the wording of notices that waits for a second approval.
   *
   * @param subject its language and the case that it is tried on, {@code zh 12}
   */
  public void openWording(String subject) {
    String[] parts = subject.split(" ", 2);
    wording.language().set(Locale.of(parts[0]));
    openWording(Long.parseLong(parts[1]));
  }

  private void openWording(long caseId) {
    WordingController controller =
        new WordingController(wording, work.book(), work.user(), acts.wording(), caseId);
    Subscriptions shown = new Subscriptions();
    WordingDialog dialog =
        new WordingDialog(wording, controller, work.texts(), work.dialogs()::close);
    work.dialogs().open(dialog, shown::close);
    dialog.attach(shown);
  }
}
