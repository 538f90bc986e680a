package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.workflow.port.Worklist.Item;

/** An officer works cases by keyboard alone, over the demo book. */
class ReviewFlowTest extends DeskAtWork {
  @BeforeEach
  void goToReview() {
    signIn("officer1", KeyCode.R);
    until(() -> rows() > 0 && caseName() != null);
  }

  @SuppressWarnings("unchecked") // the screen has this one table
  private TableView<Item> table() {
    return (TableView<Item>) scene().lookup(".queue");
  }

  private int rows() {
    return table() == null ? 0 : table().getItems().size();
  }

  private @Nullable String caseName() {
    Node name = scene().lookup(".case-name");
    return name instanceof Label label ? label.getText() : null;
  }

  /** The case that is looked at is shown and may be decided. */
  private void awaitCase() {
    until(() -> {
      Item item = table().getSelectionModel().getSelectedItem();
      return item != null
          && item.person().called().equals(caseName())
          && scene().lookup("#approve") != null;
    });
  }

  @Test
  void tenCasesAreApprovedByOneKeyEach() {
    int before = rows();
    picture(scene(), "review-en-light");
    for (int i = 1; i <= 10; i++) {
      awaitCase();
      int left = before - i;
      press(KeyCode.A);
      until(() -> rows() == left);
    }
    awaitCase();
    press(KeyCode.CONTROL, KeyCode.Z);
    until(() -> rows() == before - 9);
  }

  @Test
  void anOverrideShowsWhatItLacksAndIsWritten() {
    awaitCase();
    int before = rows();
    press(KeyCode.O);
    until(() -> scene().lookup("#limit") != null);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> !((Label) scene().lookup("#faults")).getText().isEmpty());
    press(KeyCode.PAGE_UP);
    picture(scene(), "override-en-light");
    onScreen(() -> {
      ComboBox<?> reason = (ComboBox<?>) scene().lookup("#reason");
      reason.getSelectionModel().selectLast();
      scene().lookup("#note").requestFocus();
      return true;
    });
    type("Papers seen");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> rows() == before - 1);
  }

  @Test
  void tickedCasesAreApprovedTogetherWithinAuthority() {
    awaitCase();
    int before = rows();
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.SHIFT, KeyCode.A);
    until(() -> scene().lookup(".dialog-box") != null);
    press(KeyCode.ENTER);
    until(() -> rows() < before && rows() > 0);
    assertTrue(rows() < before);
  }
}
