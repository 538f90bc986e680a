package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.policy.ActionRule;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Language;

/** The policy in force, as its document says it. */
class PolicyScreenTest extends UiTest {
  private DeskPlace desk;

  @BeforeEach
  void open() {
    desk = DeskPlace.of(TestParts.withDemo(), "officer1", "policy");
    until(() -> desk.shows("page") && !desk.<Label>find("lossSource").getText().isEmpty());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static Policy shipped() throws IOException {
    try (var document = Policies.class.getResourceAsStream("limitdesk-default.yaml")) {
      return Policies.read("shipped", Objects.requireNonNull(document).readAllBytes());
    }
  }

  private List<Label> cells() {
    return desk.<Node>find("matrix").lookupAll(".matrix-cell").stream()
        .map(Label.class::cast)
        .toList();
  }

  @Test
  void everyCellOfTheMatrixIsShownWithTheSafestFirst() throws IOException {
    Policy policy = shipped();
    assertEquals(policy.name() + " " + policy.version(), desk.<Label>find("name").getText());
    List<String> shown = onScreen(() -> cells().stream().map(Label::getText).toList());
    int bands = policy.matrix().score().count();
    int columns = policy.matrix().utilisation().count();
    assertEquals((bands + 1) * columns, shown.size());
    for (int row = 0; row < bands; row++) {
      for (int column = 0; column < columns; column++) {
        long percent = policy.matrix().shares().at(bands - 1 - row, column) / 1_000_000;
        assertEquals(Long.toString(percent), shown.get(row * columns + column));
      }
    }
  }

  @Test
  void screenHasItsPictures() {
    desk.pictures("policy");
    desk.smallPicture("policy-small");
  }

  @Test
  void arrowsGoFromCellToCellAndEachSaysWhatItIs() {
    onScreen(() -> {
      cells().getFirst().requestFocus();
      return true;
    });
    press(KeyCode.DOWN);
    press(KeyCode.RIGHT);
    Node second = onScreen(() -> desk.scene().getFocusOwner());
    assertEquals(
        "Score 600–630, utilisation 30–60 percent: target 90% of today's limit",
        second.getAccessibleText());
  }

  @Test
  void rulesStandInTheirOrderInWordsOfBothLanguages() throws IOException {
    TableView<ActionRule> rules = desk.find("rules");
    assertEquals(shipped().rules(), List.copyOf(rules.getItems()));
    assertEquals("flag: deceased", when(rules, 0));
    assertEquals("M3 or worse, Severe or graver, signal: Misuse of funds", when(rules, 2));
    onScreen(() -> {
      desk.work().texts().language().set(Language.ZH);
      return true;
    });
    until(() -> when(rules, 0).equals("标记：身故"));
    assertEquals("M3 及更差，严重及以上信号，信号：资金挪用", when(rules, 2));
    until(() ->
        rules.lookupAll(".table-cell").stream()
            .anyMatch(cell -> "标记：身故".equals(((Labeled) cell).getText())));
  }

  private static String when(TableView<ActionRule> rules, int row) {
    TableColumn<ActionRule, ?> column = rules.getColumns().get(2);
    return String.valueOf(column.getCellData(row));
  }
}
