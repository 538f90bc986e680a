package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.DecisionLog.Waiting;

/** A notice is read with the decision that waits, and written once it is confirmed. */
class NoticeFlowTest extends DeskAtWork {
  private final CaseHands cases = new CaseHands(this);

  @Test
  void whatWaitsIsReadAndNotWrittenAndWhatIsConfirmedIsWritten() throws IOException {
    signIn("supervisor1", KeyCode.O);
    until(() -> inbox() != null && !inbox().getItems().isEmpty());
    pressUntil(KeyCode.F6, inbox()::isFocused);
    press(KeyCode.HOME);
    pressUntil(KeyCode.DOWN, () -> scene().lookup("#openNotice").isVisible());
    press(KeyCode.N);
    until(() -> paper().contains("额度"));
    assertTrue(scene().lookup("#saveNotice").isDisabled(), "the decision waits");
    assertTrue(told().contains("waits for its second approval"), told());
    onScreen(() -> {
      language().setValue(Locale.ENGLISH);
      return true;
    });
    until(() -> !paper().contains("额度"));
    picture(scene(), "notice-en-light");
    assertTrue(paper().contains("Principal reasons"), paper());
    picture(scene(), "notice-en-light");
    press(KeyCode.ESCAPE);
    until(() -> scene().lookup("#notice") == null);
    String borrower = waits();
    press(KeyCode.C);
    until(() -> inbox().getItems().stream().noneMatch(each -> isOf(each, borrower)));
    assertEquals(List.of("0"), exports());
    goToDecided(borrower);
    Path file = folder().resolve("n.pdf");
    files.answer(file);
    press(KeyCode.N);
    until(
        () -> scene().lookup("#saveNotice") != null && !scene().lookup("#saveNotice").isDisabled());
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> Files.exists(file));
    assertTrue(
        new String(Files.readAllBytes(file), 0, 5, java.nio.charset.StandardCharsets.US_ASCII)
            .startsWith("%PDF-"));
    until(() -> exports().equals(List.of("1")));
    String hash = HexFormat.of().formatHex(Hash.sha256().digest(Files.readAllBytes(file)));
    assertEquals(
        List.of("1"),
        Outside.lines(book(), "SELECT count(*) FROM entry WHERE body LIKE '%" + hash + "%'"));
  }

  @Test
  void caseThatIsNotDecidedHasNone() {
    signIn("officer1", KeyCode.R);
    cases.awaitCase();
    press(KeyCode.N);
    assertNull(scene().lookup("#notice"));
    assertFalse(scene().lookup("#approve").isDisabled());
  }

  private List<String> exports() {
    return Outside.lines(
        book(), "SELECT count(*) FROM entry WHERE body LIKE '%\"what\":\"notice\"%'");
  }

  private String waits() {
    Waiting waiting = inbox().getSelectionModel().getSelectedItem();
    return waiting.seen().borrowerId();
  }

  private static boolean isOf(Waiting waiting, String borrower) {
    return waiting.seen().borrowerId().equals(borrower);
  }

  private void goToDecided(String borrower) {
    press(KeyCode.G);
    press(KeyCode.R);
    until(() -> cases.table() != null && cases.rows() > 0);
    pressUntil(KeyCode.F6, () -> scene().getFocusOwner() instanceof ToggleButton);
    pressUntil(
        KeyCode.RIGHT,
        () ->
            scene().getFocusOwner() instanceof ToggleButton tab
                && tab.getText().startsWith("Decided"));
    press(KeyCode.SLASH);
    type(borrower);
    picture(scene(), "notice-list");
    until(() -> cases.current() != null && cases.current().person().id().equals(borrower));
    pressUntil(KeyCode.F6, cases.table()::isFocused);
    until(() -> scene().lookup("#openNotice") != null);
  }

  @SuppressWarnings("unchecked") // the screen has this one list
  private ListView<Waiting> inbox() {
    return (ListView<Waiting>) scene().lookup("#inbox");
  }

  @SuppressWarnings("unchecked") // the dialog has this one choice
  private ComboBox<Locale> language() {
    return (ComboBox<Locale>) scene().lookup("#noticeLanguage");
  }

  private String told() {
    return ((Label) scene().lookup("#noticeTold")).getText();
  }

  private String paper() {
    return scene().getRoot().lookupAll(".paper .label").stream()
        .map(label -> ((Label) label).getText())
        .collect(Collectors.joining("\n"));
  }
}
