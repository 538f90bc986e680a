package org.limitdesk.ui.handover;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.TakeReply;
import org.limitdesk.workflow.WriteHandOver;

/** Hands over and takes replies in, over whatever screen there is. */
public final class HandOvers {
  private final Workplace work;
  private final Acts acts;

  /** The workflows that the dialog calls. */
  public record Acts(WriteHandOver write, TakeReply take) {}

  public HandOvers(Workplace work, Acts acts) {
    this.work = work;
    this.acts = acts;
  }

  /** The key that opens it on every screen that has it. */
  public static KeyAct key(Runnable open) {
    return KeyAct.plain(KeyCode.H, "handover.key", open);
  }

  /** Whether the person may. */
  public boolean mayUse() {
    return work.user().may(Act.HAND_OVER, Ownership.OTHER);
  }

  /**
   * Lets a button open it, where the person may; else it is not there.
   *
   * @param changed as in {@link #open}
   */
  public void on(Button button, Runnable changed) {
    button.setOnAction(_ -> open(changed));
    Seen.when(button, mayUse());
  }

  /**
   * Opens the dialog, for who may.
   *
   * @param changed told after a reply was taken in
   */
  public void open(Runnable changed) {
    if (!mayUse()) {
      return;
    }
    HandOverModel model = new HandOverModel();
    HandOverController controller = new HandOverController(model, work, acts, changed);
    Subscriptions shown = new Subscriptions();
    HandOverDialog dialog = new HandOverDialog(model, controller, work, work.dialogs()::close);
    work.dialogs().open(dialog, shown::close);
    dialog.attach(shown);
  }
}
