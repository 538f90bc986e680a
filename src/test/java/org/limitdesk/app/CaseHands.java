package org.limitdesk.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.TAB;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.port.Worklist.Item;

/** Works the cases of the review screen by keys, as an officer does. */
final class CaseHands {
  private static final int MOST_STEPS = 60;

  private final DeskAtWork desk;

  CaseHands(DeskAtWork desk) {
    this.desk = desk;
  }

  @SuppressWarnings("unchecked") // the screen has this one table
  TableView<Item> table() {
    return (TableView<Item>) desk.scene().lookup(".queue");
  }

  int rows() {
    return table() == null ? 0 : table().getItems().size();
  }

  Item current() {
    return table().getSelectionModel().getSelectedItem();
  }

  private @Nullable String shownName() {
    return text(".case-name");
  }

  private @Nullable String text(String selector) {
    Node node = desk.scene().lookup(selector);
    return node instanceof Label label ? label.getText() : null;
  }

  String limit() {
    return ((TextField) desk.scene().lookup("#overrideLimit")).getText().replace(",", "");
  }

  /** Whether the dialog says that somebody else must agree. */
  boolean needsSecond() {
    return desk.scene().lookup("#authority").getStyleClass().contains("warning");
  }

  /** Until the case that is looked at is shown, may be decided, and the list has the keys. */
  void awaitCase() {
    try {
      desk.await(() -> {
        Item item = rows() == 0 ? null : current();
        return item != null
            && item.person().called().equals(shownName())
            && desk.scene().lookup("#approve") != null
            && table().isFocused();
      });
    } catch (AssertionError never) {
      throw new AssertionError(
          "%d rows, case %s, focus on %s"
              .formatted(rows(), shownName(), desk.scene().getFocusOwner()),
          never);
    }
  }

  /** Goes down the list to the first case that fits. */
  Item goTo(Predicate<Item> fits) {
    awaitCase();
    for (int i = 0; !fits.test(current()); i++) {
      assertTrue(i < MOST_STEPS, "no such case");
      Item before = current();
      desk.press(DOWN);
      desk.await(() -> current().id() != before.id());
    }
    awaitCase();
    return current();
  }

  /** Opens the dialog of that key. */
  void open(KeyCode key) {
    awaitCase();
    desk.press(key);
    desk.await(() -> desk.scene().lookup("#reason") != null);
  }

  /** From the control before it: a reason, a note, and Ctrl Enter. */
  void giveReasonAndWrite(String note) {
    desk.pressUntil(
        TAB,
        () ->
            desk.scene().getFocusOwner() instanceof ComboBox<?> box
                && "reason".equals(box.getId()));
    desk.press(DOWN);
    desk.press(TAB);
    desk.type(note);
    int before = rows();
    desk.press(CONTROL, ENTER);
    desk.await(() -> rows() == before - 1);
  }
}
