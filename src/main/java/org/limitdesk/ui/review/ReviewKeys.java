package org.limitdesk.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.Places;
import org.limitdesk.workflow.port.Worklist.Item;

/** The keys that decide the case that is looked at and go through its parts. */
final class ReviewKeys {
  private static final int PARTS = 5;

  private ReviewKeys() {}

  /**
   * @param jump goes to a part, counted from 1
   */
  static List<KeyAct> ofCase(ReviewActs acts, IntConsumer jump) {
    List<KeyAct> keys = new ArrayList<>();
    keys.add(KeyAct.plain(KeyCode.A, "review.key.approve", acts::approve));
    keys.add(KeyAct.plain(KeyCode.O, "review.key.override", acts::override));
    keys.add(KeyAct.plain(KeyCode.K, "review.key.keep", acts::keep));
    keys.add(KeyAct.plain(KeyCode.D, "review.key.defer", acts::defer));
    keys.add(KeyAct.plain(KeyCode.W, "review.key.withdrawThis", acts::withdraw));
    keys.add(KeyAct.plain(KeyCode.S, "review.key.release", acts::releaseTicked));
    keys.add(KeyAct.plain(KeyCode.N, "review.key.notice", acts::notice));
    keys.add(KeyAct.plain(KeyCode.U, "review.key.uphold", acts::uphold));
    keys.add(KeyAct.plain(KeyCode.R, "review.key.giveBack", acts::giveBack));
    keys.add(KeyAct.plain(KeyCode.L, "review.key.prolong", acts::prolong));
    for (int i = 1; i <= PARTS; i++) {
      int part = i;
      KeyCode digit = KeyCode.getKeyCode(Integer.toString(part));
      keys.add(KeyAct.plain(digit, "review.key.part." + part, () -> jump.accept(part)));
    }
    return keys;
  }

  static KeyAct copyTrace(Runnable copy) {
    return new KeyAct(
        new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        "review.key.copyTrace",
        copy);
  }

  /** Opens the borrower of the case that is looked at. */
  static KeyAct profile(ReviewModel model, Places places) {
    return KeyAct.plain(
        KeyCode.P,
        "review.key.profile",
        () -> {
          Item item = model.current().get();
          if (item != null) {
            places.open("profile", item.person().id());
          }
        });
  }
}
