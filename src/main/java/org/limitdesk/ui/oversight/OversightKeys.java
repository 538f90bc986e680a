package org.limitdesk.ui.oversight;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.limitdesk.ui.handover.HandOvers;
import org.limitdesk.ui.kit.Dialogs;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.TourStop;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.port.DecisionLog.Departure;

/** The keys of the screen, and what a tour of it shows beside itself. */
final class OversightKeys {
  private OversightKeys() {}

  static List<KeyAct> of(OversightView view, LogBar log) {
    return List.of(
        KeyAct.plain(KeyCode.C, "oversight.keyConfirm", view::confirm),
        KeyAct.plain(KeyCode.R, "oversight.keyReturn", view::returnIt),
        KeyAct.withShortcut(KeyCode.ENTER, "oversight.keyReturnNow", view::returnIt),
        KeyAct.plain(KeyCode.P, "oversight.keyProfile", view::openProfile),
        KeyAct.plain(KeyCode.N, "oversight.keyNotice", view::openNotice),
        KeyAct.plain(KeyCode.M, "oversight.keyMark", view::openMark),
        KeyAct.plain(KeyCode.T, "oversight.keyTurnedOut", view::openTurnedOut),
        HandOvers.key(view.handOver::fire),
        new KeyAct(
            new KeyCodeCombination(
                KeyCode.V, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            "oversight.keyVerify",
            log::verify),
        new KeyAct(
            new KeyCodeCombination(
                KeyCode.K, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            "oversight.keyCheckpoint",
            log::chooseCheckpoint),
        KeyAct.withShortcut(KeyCode.E, "oversight.keyExport", log::chooseExport));
  }

  /** Asks what is thought of the entry that is looked at, of who may say so. */
  static void mark(OversightModel model, OversightController controller, Workplace work) {
    Departure entry = model.entry().get();
    if (entry != null && controller.mayMark(entry)) {
      Dialogs dialogs = work.dialogs();
      dialogs.open(
          MarkForm.of(
              entry,
              work.texts(),
              (mark, note) -> controller.mark(entry, mark, note),
              dialogs::close));
    }
  }

  /** The notice of the first cut that waits and leaves something of the limit. */
  static List<TourStop> tour(
      OversightModel model,
      OversightController controller,
      Runnable openNotice,
      Runnable openTurnedOut,
      Runnable handOver) {
    return List.of(
        new TourStop("turned-out", openTurnedOut),
        new TourStop("handover", handOver),
        new TourStop(
            "notice",
            () -> {
              model.waiting().stream()
                  .filter(each -> each.decision().cuts() && each.decision().terms().limit() > 0)
                  .findFirst()
                  .ifPresent(controller::choose);
              openNotice.run();
            }));
  }
}
