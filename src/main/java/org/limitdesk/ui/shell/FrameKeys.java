package org.limitdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.limitdesk.ui.kit.KeyAct;

/** The keys that work everywhere. */
final class FrameKeys {
  private static final int NUMBERED = 6;

  private final List<KeyAct> frame;

  /**
   * @param regions moves the focus, 1 to the next region and −1 to the one before
   */
  FrameKeys(Runnable search, Runnable help, IntConsumer regions, Runnable escape) {
    frame =
        List.of(
            KeyAct.withShortcut(KeyCode.K, "keys.search", search),
            KeyAct.withShift(KeyCode.SLASH, "keys.help", help),
            KeyAct.plain(KeyCode.F1, "keys.help", help),
            KeyAct.plain(KeyCode.F6, "keys.nextRegion", () -> regions.accept(1)),
            KeyAct.withShift(KeyCode.F6, "keys.previousRegion", () -> regions.accept(-1)),
            KeyAct.plain(KeyCode.ESCAPE, "keys.escape", escape));
  }

  /** Those of the frame itself. */
  List<KeyAct> keysOfFrame() {
    return frame;
  }

  /** With those that lead to the screens. */
  List<KeyAct> keys(Navigator navigator) {
    List<KeyAct> keys = new ArrayList<>(frame);
    List<ScreenEntry> numbered =
        navigator.entries().stream().filter(entry -> !entry.atFoot()).limit(NUMBERED).toList();
    for (int i = 0; i < numbered.size(); i++) {
      ScreenEntry entry = numbered.get(i);
      keys.add(
          new KeyAct(
              new KeyCodeCombination(
                  KeyCode.valueOf("DIGIT" + (i + 1)), KeyCombination.SHORTCUT_DOWN),
              entry.titleKey(),
              () -> navigator.open(entry.id(), "")));
    }
    keys.add(
        KeyAct.withShortcut(KeyCode.COMMA, "keys.settings", () -> navigator.open("settings", "")));
    return keys;
  }

  /** How a screen is reached by letters; empty where it has none. */
  static String hint(ScreenEntry entry) {
    return entry.letter().isLetterKey() ? "G " + entry.letter().getName() : "";
  }
}
