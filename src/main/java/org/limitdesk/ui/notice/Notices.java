package org.limitdesk.ui.notice;

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
        new NoticeDialog(model, controller, work, () -> openWording(caseId), work.dialogs()::close);
    work.dialogs().open(dialog, shown::close);
    dialog.attach(shown);
  }

  /** Opens the wording of notices, tried on that case. */
  private void openWording(long caseId) {
    WordingController controller =
        new WordingController(wording, work.book(), work.user(), acts.wording(), caseId);
    Subscriptions shown = new Subscriptions();
    WordingDialog dialog =
        new WordingDialog(wording, controller, work.texts(), work.dialogs()::close);
    work.dialogs().close();
    work.dialogs().open(dialog, shown::close);
    dialog.attach(shown);
  }
}
