package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.ui.borrowers.LineRow;
import org.limitdesk.ui.kit.Subscriptions;

/** One borrower, opened from the list and looked at tab by tab. */
class ProfileScreenTest extends SignedInTest {
  private static final String[] TABS = {
    "score", "repayment", "draws", "signals", "decisions", "log"
  };

  @SuppressWarnings("unchecked")
  private TableView<LineRow> list() {
    return (TableView<LineRow>) scene().lookup("#table");
  }

  private void openTheFirst(String filter) {
    open("borrowers", filter);
    until(() ->
        list() != null
            && list().isVisible()
            && !list().getItems().isEmpty()
            && list().getItems().getFirst().identity() != null
            && list().getSelectionModel().getSelectedIndex() >= 0);
    onScreen(() -> {
      list().requestFocus();
      return true;
    });
    press(KeyCode.ENTER);
    until(() -> shows("#figures") && !text("#name").isEmpty());
  }

  private TabPane tabs() {
    return (TabPane) scene().lookup("#tabs");
  }

  @Test
  void everyTabOfABorrowerIsShownFromTheList() {
    openTheFirst("tier=high");
    assertEquals("Borrower", text("#title"));
    for (int i = 0; i < TABS.length; i++) {
      int at = i;
      until(() -> tabs().getSelectionModel().getSelectedIndex() == at);
      pictures("profile-" + TABS[i]);
      press(KeyCode.CONTROL, KeyCode.TAB);
    }
    press(KeyCode.ESCAPE);
    until(() -> shows("#table"));
  }

  @Test
  void decisionsAndTheirEntriesAreShownWithNamesAndNotes() throws InterruptedException {
    BlockingQueue<String> decided = new ArrayBlockingQueue<>(1);
    onScreen(() ->
        work()
            .book()
            .read((book, progress) -> book.cases().page(Set.of(CaseState.OVERRIDDEN), null, 1))
            .onSuccess(found -> decided.add(found.getFirst().borrowerId()))
            .start(new Subscriptions()));
    open("profile", decided.take());
    until(() -> shows("#figures") && !text("#name").isEmpty());
    onScreen(() -> {
      tabs().getSelectionModel().select(4);
      return true;
    });
    pictures("profile-decided");
    onScreen(() -> {
      tabs().getSelectionModel().select(5);
      return true;
    });
    picture(scene(), "profile-decided-log");
    assertTrue(tabs().getTabs().get(5).getText().matches(".*[1-9]"));
  }

  @Test
  void personalDataAreMaskedUntilSomebodyAsksAndTheLogKnows() {
    openTheFirst("");
    assertTrue(text("#facts").contains("••••"), text("#facts"));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    until(() -> scene().lookup("#personalForm") != null);
    type("a call back");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> !text("#facts").contains("•"));
    picture(scene(), "profile-unmasked");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    until(() -> text("#facts").contains("••••"));
    assertFalse(text("#facts").isEmpty());
  }

  @Test
  void borrowerWhoIsNotThereIsToldWithTheWayOut() {
    open("profile", "nobody");
    until(() -> shows(".state.error"));
    picture(scene(), "profile-unknown");
    press(KeyCode.ESCAPE);
    until(() -> "Borrowers".equals(text("#title")));
  }
}
