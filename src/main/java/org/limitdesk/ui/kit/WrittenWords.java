package org.limitdesk.ui.kit;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;

/** Words that somebody wrote in a dialog and that are lost with it. */
final class WrittenWords {
  private static final String KEPT = "wordsAreKept";
  private static final String WARNING = "unsavedWords";

  private WrittenWords() {}

  /** Says that what is written there is still there when it is opened again. */
  static void keep(Node dialog) {
    dialog.getProperties().put(KEPT, true);
  }

  /** Whether a dialog asks for words that it does not keep. */
  static boolean areAskedBy(Node dialog) {
    return !dialog.getProperties().containsKey(KEPT) && notes(dialog).findAny().isPresent();
  }

  /** Whether words are in it that would be lost. */
  static boolean areIn(Node dialog) {
    return areAskedBy(dialog) && notes(dialog).anyMatch(each -> !each.getText().isBlank());
  }

  private static Stream<TextArea> notes(Node within) {
    if (within instanceof TextArea area) {
      return area.isEditable() ? Stream.of(area) : Stream.empty();
    }
    return within instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(WrittenWords::notes)
        : Stream.empty();
  }

  /** Says it at the foot of the dialog, once; false where it is said already, or cannot be. */
  static boolean isNewlySaid(Node dialog, String words) {
    if (words.isEmpty()
        || !(dialog instanceof Pane pane)
        || pane.getChildren().stream().anyMatch(each -> WARNING.equals(each.getId()))) {
      return false;
    }
    Node warning = DialogBox.sentence(words, "warning");
    warning.setId(WARNING);
    return pane.getChildren().add(warning);
  }
}
