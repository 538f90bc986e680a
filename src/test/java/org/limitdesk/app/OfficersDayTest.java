package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Waiting;
import org.limitdesk.workflow.port.Worklist.Item;

/** What officers and supervisors do in a day, by keyboard alone, and what the book holds then. */
class OfficersDayTest extends DeskAtWork {
  private final CaseHands cases = new CaseHands(this);
  private long begun;

  @BeforeEach
  void goToReview() {
    begun = Long.parseLong(Outside.lines(book(), "SELECT max(seq) FROM entry").getFirst());
    signIn("officer1", KeyCode.R);
    cases.awaitCase();
  }

  /** What was decided since: borrower, kind, limit in yuan. */
  private List<String> decided() {
    return Outside.lines(
        book(),
        """
        SELECT b.borrower_id, d.kind, d.limit_decided / 100
        FROM decision d JOIN "case" c ON c."case" = d."case" JOIN borrower b ON b.key = c.borrower
        WHERE d.seq > %d ORDER BY d.seq
        """
            .formatted(begun));
  }

  private static boolean isCut(Item item) {
    return item.action() == Action.REDUCE && item.limitBefore() - item.limitAfter() > 100_000;
  }

  private String next() {
    cases.awaitCase();
    return cases.current().person().id();
  }

  private String approve() {
    String borrower = next();
    long limit = cases.current().limitAfter() / 100;
    int before = cases.rows();
    press(KeyCode.A);
    until(() -> cases.rows() == before - 1);
    return "%s|approve|%d".formatted(borrower, limit);
  }

  @Test
  void tenCasesAreWorkedByKeyboardAloneAndTheBookHoldsThoseTen() {
    List<String> did = new ArrayList<>();
    did.add(approve());
    did.add(overrideByField());
    did.add(approve());
    did.add(overrideBySlider());
    did.add(overrideByTyping());
    did.add(withReason(KeyCode.K, "keep"));
    did.add(withReason(KeyCode.D, "defer"));
    did.add(withReason(KeyCode.K, "keep"));
    did.add(approve());
    did.add(approve());
    assertEquals(10, did.size());
    assertEquals(did, decided());
    assertEquals(
        List.of("defer", "keep", "keep", "the field", "the keys", "the slider"),
        Outside.lines(
            book(),
            "SELECT substr(text, 9) FROM entry_text WHERE text LIKE 'note of %' AND seq > "
                + begun
                + " ORDER BY text"));
  }

  private String overrideByField() {
    String borrower = cases.goTo(OfficersDayTest::isCut).person().id();
    cases.open(KeyCode.O);
    String proposed = cases.limit();
    press(KeyCode.UP);
    press(KeyCode.UP);
    String limit = cases.limit();
    assertEquals(Long.parseLong(proposed) + 200, Long.parseLong(limit));
    cases.giveReasonAndWrite("note of the field");
    return "%s|override|%s".formatted(borrower, limit);
  }

  private String overrideBySlider() {
    String borrower = cases.goTo(OfficersDayTest::isCut).person().id();
    cases.open(KeyCode.O);
    String proposed = cases.limit();
    press(KeyCode.TAB);
    until(() -> scene().getFocusOwner() instanceof Slider);
    press(KeyCode.RIGHT);
    press(KeyCode.RIGHT);
    String limit = cases.limit();
    assertNotEquals(proposed, limit);
    cases.giveReasonAndWrite("note of the slider");
    return "%s|override|%s".formatted(borrower, limit);
  }

  private String overrideByTyping() {
    String borrower = cases.goTo(OfficersDayTest::isCut).person().id();
    cases.open(KeyCode.O);
    long limit = Long.parseLong(cases.limit()) + 500;
    press(KeyCode.CONTROL, KeyCode.A);
    type(Long.toString(limit));
    cases.giveReasonAndWrite("note of the keys");
    return "%s|override|%d".formatted(borrower, limit);
  }

  private String withReason(KeyCode key, String kind) {
    cases.awaitCase();
    Item item = cases.current();
    cases.open(key);
    cases.giveReasonAndWrite("note of " + kind);
    long limit = item.limitBefore() / 100;
    return "%s|%s|%d".formatted(item.person().id(), kind, limit);
  }

  @Test
  void overrideWithinAuthorityStandsAndOneBeyondItIsConfirmedByASupervisorAtTheSameDesk()
      throws IOException {
    Item alone = cases.goTo(OfficersDayTest::isCut);
    cases.open(KeyCode.O);
    press(KeyCode.UP);
    assertFalse(cases.needsSecond());
    cases.giveReasonAndWrite("seen the papers");
    assertEquals(List.of("overridden||0"), standing(alone.person().id()), "it stands by itself");
    String borrower = overrideBeyondAuthority();
    assertEquals(List.of("overridden|deviation|0"), standing(borrower), "it waits");
    onDesk();
    press(KeyCode.G);
    press(KeyCode.O);
    assertNotEquals("Oversight", title(), "an officer has no oversight");
    assertNull(scene().lookup("#reason"), "nor is the letter taken for the key of a dialog");
    changeTo("supervisor1");
    goToWaiting(borrower);
    press(KeyCode.C);
    until(() -> waiting().getItems().stream().noneMatch(each -> isOf(each, borrower)));
    assertEquals(List.of("confirmed|deviation|1"), standing(borrower));
    exportOfOfficer(borrower);
  }

  @Test
  void returnedDecisionIsBackInTheOfficersListWithItsReason() {
    String borrower = overrideBeyondAuthority();
    changeTo("supervisor1");
    goToWaiting(borrower);
    press(KeyCode.R);
    until(() -> scene().lookup("#note").isFocused());
    type("which papers");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> waiting().getItems().stream().noneMatch(each -> isOf(each, borrower)));
    changeTo("officer1");
    press(KeyCode.G);
    press(KeyCode.R);
    cases.awaitCase();
    press(KeyCode.F6);
    pressUntil(KeyCode.F6, () -> scene().getFocusOwner() instanceof ToggleButton);
    pressUntil(
        KeyCode.RIGHT,
        () ->
            scene().getFocusOwner() instanceof ToggleButton tab
                && tab.getText().startsWith("Returned"));
    until(() ->
        cases.table().getItems().stream().anyMatch(item -> item.person().id().equals(borrower)));
    press(KeyCode.F6);
    press(KeyCode.F6);
    cases.goTo(item -> item.person().id().equals(borrower));
    picture(scene(), "review-returned");
  }

  private String overrideBeyondAuthority() {
    String borrower = cases.goTo(item -> isCut(item) && room(item) > 0.35).person().id();
    cases.open(KeyCode.O);
    pressUntil(KeyCode.PAGE_UP, cases::needsSecond);
    cases.giveReasonAndWrite("more than I may");
    return borrower;
  }

  /** How far softer than proposed a limit may be, as a share of the proposed one. */
  private static double room(Item item) {
    return (double) (item.limitBefore() - item.limitAfter()) / item.limitAfter();
  }

  /** Its case's state, why the decision waits or waited, and how many approvals it got. */
  private List<String> standing(String borrower) {
    return Outside.lines(
        book(),
        """
        SELECT c.state, d.second,
          (SELECT count(*) FROM approval WHERE subject_kind = 'decision' AND subject = d.decision)
        FROM "case" c JOIN borrower b ON b.key = c.borrower
        JOIN decision d ON d."case" = c."case" AND d.seq > %d WHERE b.borrower_id = '%s'
        """
            .formatted(begun, borrower));
  }

  private String title() {
    return ((Label) scene().lookup("#title")).getText();
  }

  @SuppressWarnings("unchecked") // the screen has this one list
  private ListView<Waiting> waiting() {
    return (ListView<Waiting>) scene().lookup("#inbox");
  }

  private static boolean isOf(Waiting waiting, String borrower) {
    return waiting.seen().borrowerId().equals(borrower);
  }

  /** To Oversight, to its inbox, and down to that case. */
  private void goToWaiting(String borrower) {
    press(KeyCode.G);
    press(KeyCode.O);
    until(() -> waiting() != null && !waiting().getItems().isEmpty());
    pressUntil(KeyCode.F6, waiting()::isFocused);
    press(KeyCode.HOME);
    pressUntil(KeyCode.DOWN, () -> isOf(waiting().getSelectionModel().getSelectedItem(), borrower));
    until(() -> ((Label) scene().lookup("#subject")).getText().equals(borrower));
    assertFalse(scene().lookup("#confirm").isDisabled());
  }

  /** Filters the log by the officer, by keys, and exports what it shows. */
  private void exportOfOfficer(String borrower) throws IOException {
    ComboBox<?> officer = (ComboBox<?>) scene().lookup("#officer");
    pressUntil(KeyCode.F6, () -> scene().getFocusOwner() instanceof ComboBox<?>);
    pressUntil(KeyCode.TAB, officer::isFocused);
    pressUntil(KeyCode.DOWN, () -> Objects.toString(officer.getValue()).contains("officer1"));
    TableView<?> log = (TableView<?>) scene().lookup("#log");
    until(() ->
        log.getItems().stream().allMatch(row -> ((Departure) row).maker().equals("officer1"))
            && log.getItems().stream().anyMatch(row -> isConfirmed((Departure) row, borrower)));
    Path file = folder().resolve("overrides.csv");
    files.answer(file);
    press(KeyCode.CONTROL, KeyCode.E);
    until(() -> Files.exists(file));
    List<String> lines = Files.readAllLines(file);
    assertEquals(log.getItems().size() + 1, lines.size());
    assertTrue(lines.stream().anyMatch(line -> line.contains(borrower)), lines.toString());
  }

  private static boolean isConfirmed(Departure row, String borrower) {
    return row.borrower().equals(borrower) && row.approval() != null;
  }
}
