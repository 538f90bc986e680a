package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.Worklist.Item;

/** What was decided is sent out by keyboard, and is not taken back after that. */
class ReleaseFlowTest extends DeskAtWork {
  private final CaseHands cases = new CaseHands(this);

  @BeforeEach
  void goToWhatIsDecided() {
    signIn("officer1", KeyCode.R);
    cases.goTo(item -> isCut(item));
    int before = cases.rows();
    press(KeyCode.A);
    until(() -> cases.rows() == before - 1);
    cases.goTo(item -> isCut(item));
    cases.open(KeyCode.O);
    press(KeyCode.UP);
    cases.giveReasonAndWrite("papers seen");
    until(() -> cases.rows() == before - 2);
    pressUntil(KeyCode.F6, () -> scene().getFocusOwner() instanceof ToggleButton);
    pressUntil(KeyCode.RIGHT, () -> onTab("Decided"));
    until(() -> cases.rows() > 0);
    pressUntil(KeyCode.F6, cases.table()::isFocused);
  }

  private static boolean isCut(Item item) {
    return item.action() == Action.REDUCE && item.limitBefore() - item.limitAfter() > 100_000;
  }

  private void goToOne(CaseState state) {
    onScreen(() -> {
      Item item =
          cases.table().getItems().stream()
              .filter(each -> each.state() == state)
              .findFirst()
              .orElseThrow();
      cases.table().getSelectionModel().select(item);
      cases.table().requestFocus();
      return true;
    });
    until(() -> cases.current().state() == state && scene().lookup("#release") != null);
  }

  @Test
  void approvedCaseIsSentOutAndLeavesTheList() {
    goToOne(CaseState.APPROVED);
    String borrower = cases.current().person().id();
    int before = cases.rows();
    press(KeyCode.S);
    until(() -> scene().lookup("#releaseForm") != null);
    assertNull(scene().lookup("#releasePassword"), "an approval asks for no password");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> cases.rows() == before - 1);
    assertEquals(List.of("released|1"), released(borrower));
  }

  /** All the way: to the core system's file, and back from its answers. */
  @Test
  void whatIsSentOutLeavesAsAFileAndItsAnswerComesBackAtTheDesk() throws IOException {
    goToOne(CaseState.APPROVED);
    String borrower = cases.current().person().id();
    int before = cases.rows();
    press(KeyCode.S);
    until(() -> scene().lookup("#releaseForm") != null);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> cases.rows() == before - 1);
    onScreen(() -> {
      work().places().open("data", "");
      return true;
    });
    until(() -> scene().lookup("#sendInstructions") instanceof Button send && !send.isDisabled());
    Path out = folder().resolve("out.csv");
    files.answer(out);
    picture(scene(), "core-waits");
    press(KeyCode.I);
    until(() -> Files.exists(out) && isIdle());
    List<String> lines = Files.readAllLines(out);
    String row = lines.stream().filter(each -> each.contains(borrower)).findFirst().orElseThrow();
    String key =
        row.split(",")[List.of(lines.getFirst().replace("\uFEFF", "").split(",")).indexOf("key")];
    Path back = folder().resolve("back.csv");
    Files.writeString(
        back,
        "key,result,applied_limit,applied_on,reason\n"
            + key
            + ",failed,,,line blocked\nnobody,done,,,\n");
    files.answer(back);
    press(KeyCode.A);
    until(() -> told().contains("1 failed") && told().contains("1 set aside"));
    picture(scene(), "core-answered");
    assertEquals(List.of("returned|1"), released(borrower));
  }

  private String told() {
    return onScreen(() ->
        scene().getRoot().lookupAll("#coreAnswered .label").stream()
            .map(label -> ((Label) label).getText())
            .collect(Collectors.joining("\n")));
  }

  @Test
  void overrideIsSentOutWithThePassword() {
    goToOne(CaseState.OVERRIDDEN);
    String borrower = cases.current().person().id();
    int before = cases.rows();
    press(KeyCode.S);
    until(() -> scene().getFocusOwner() instanceof PasswordField);
    picture(scene(), "release-en-light");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(faults().contains("Tell your password"), faults());
    type("demo-officer1");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> cases.rows() == before - 1);
    assertEquals(List.of("released|1"), released(borrower));
  }

  /** Ticks on other rows are none of its business. */
  @Test
  void buttonOfTheCaseSendsThatCaseOutAlone() {
    goToOne(CaseState.OVERRIDDEN);
    press(KeyCode.SPACE);
    until(() -> ticked() == 1);
    goToOne(CaseState.APPROVED);
    String borrower = cases.current().person().id();
    String name = cases.current().person().called();
    int before = cases.rows();
    long others =
        cases.table().getItems().stream()
            .filter(each -> each.state() == CaseState.OVERRIDDEN)
            .count();
    onScreen(() -> {
      ((Button) scene().lookup("#release")).fire();
      return true;
    });
    until(() -> scene().lookup("#releaseForm") != null);
    assertTrue(sentences().contains(name), sentences());
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> cases.rows() == before - 1);
    assertEquals(List.of("released|1"), released(borrower));
    String still = "SELECT count(*) FROM \"case\" WHERE state = 'overridden'";
    assertEquals(List.of(Long.toString(others)), Outside.lines(book(), still));
  }

  /** A tick that was set in another list sends nothing out. */
  @Test
  void keyTakesTheTickedOnesOfThisListAlone() {
    pressUntil(KeyCode.F6, () -> scene().getFocusOwner() instanceof ToggleButton);
    pressUntil(KeyCode.RIGHT, () -> onTab("Due today"));
    pressUntil(KeyCode.LEFT, () -> onTab("To decide"));
    pressUntil(KeyCode.F6, cases.table()::isFocused);
    cases.awaitCase();
    press(KeyCode.SPACE);
    until(() -> ticked() == 1);
    pressUntil(KeyCode.F6, () -> scene().getFocusOwner() instanceof ToggleButton);
    pressUntil(KeyCode.RIGHT, () -> onTab("Decided"));
    goToOne(CaseState.APPROVED);
    String name = cases.current().person().called();
    press(KeyCode.S);
    until(() -> scene().lookup("#releaseForm") != null);
    assertTrue(sentences().contains(name), sentences());
  }

  private boolean onTab(String name) {
    return scene().getFocusOwner() instanceof ToggleButton tab && tab.getText().startsWith(name);
  }

  private int ticked() {
    return (int)
        cases.table().lookupAll(".check-box").stream()
            .filter(box -> box instanceof CheckBox tick && tick.isSelected())
            .count();
  }

  private String sentences() {
    return scene().getRoot().lookupAll("#releaseForm .label").stream()
        .map(label -> ((Label) label).getText())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void todayLeadsToWhatWasNotSentOut() {
    press(KeyCode.G);
    press(KeyCode.H);
    until(() -> toSend() != null);
    onScreen(() -> {
      Objects.requireNonNull(toSend()).fire();
      return true;
    });
    until(() -> cases.rows() > 0 && cases.current() != null);
    until(() -> scene().lookup("#release") != null);
  }

  private @Nullable Button toSend() {
    return scene().getRoot().lookupAll(".back-line").stream()
        .map(Button.class::cast)
        .filter(each -> "2 of yours are decided and not sent out".equals(each.getAccessibleText()))
        .findFirst()
        .orElse(null);
  }

  private String faults() {
    return scene().getRoot().lookupAll("#releaseForm .field-error").stream()
        .map(label -> ((Label) label).getText())
        .collect(Collectors.joining());
  }

  private List<String> released(String borrower) {
    return Outside.lines(
        book(),
        """
        SELECT c.state, count(*) FROM release r JOIN decision d ON d.decision = r.decision
        JOIN "case" c ON c."case" = d."case" JOIN borrower b ON b.key = c.borrower
        WHERE b.borrower_id = '%s' GROUP BY 1
        """
            .formatted(borrower));
  }
}
