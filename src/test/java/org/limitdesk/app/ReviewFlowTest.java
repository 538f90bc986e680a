package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.ApproveMany;
import org.limitdesk.workflow.port.Worklist.Item;

/** An officer works cases by keyboard alone, over the demo book. */
class ReviewFlowTest extends DeskAtWork {
  private long begun;

  @BeforeEach
  void goToReview() {
    begun = Long.parseLong(Outside.lines(book(), "SELECT max(seq) FROM entry").getFirst());
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

  /** A query over what was decided since the desk was opened, named {@code decision}. */
  private List<String> decisions(String query) {
    String since = "(SELECT * FROM main.decision WHERE seq > %d)".formatted(begun);
    return Outside.lines(book(), query.replace("FROM decision", "FROM " + since) + grouped(query));
  }

  private static String grouped(String query) {
    return query.contains("count(") ? " GROUP BY kind ORDER BY kind" : "";
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
    assertEquals(
        List.of("approve|10|10"),
        decisions("SELECT kind, count(*), count(DISTINCT \"case\") FROM decision"));
    press(KeyCode.CONTROL, KeyCode.Z);
    until(() -> rows() == before - 9);
    assertEquals(
        List.of("approve|10|10", "withdraw|1|1"),
        decisions("SELECT kind, count(*), count(DISTINCT \"case\") FROM decision"));
  }

  @Test
  void theListHasTheKeysAlsoWhereTheDeskBeginsHere() {
    changeTo("officer1");
    until(() -> table() != null && rows() > 0 && table().isFocused());
  }

  @Test
  void anOverrideShowsWhatItLacksAndIsWritten() {
    awaitCase();
    int before = rows();
    press(KeyCode.O);
    until(() -> scene().lookup("#overrideLimit") != null);
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
    until(() -> ((Label) scene().lookup("#faults")).getText().isEmpty());
    until(() -> similar().contains("9 decided: 5 as proposed, 4 softer, 0 harder."));
    picture(scene(), "override-filled-light");
    String limit = ((TextField) scene().lookup("#overrideLimit")).getText().replace(",", "");
    String borrower = table().getSelectionModel().getSelectedItem().person().id();
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> rows() == before - 1);
    assertEquals(
        List.of("override|" + borrower + "|" + limit),
        decisions(
            """
            SELECT d.kind, b.borrower_id, d.limit_decided / 100 FROM decision d
            JOIN "case" c ON c."case" = d."case" JOIN borrower b ON b.key = c.borrower
            """));
  }

  private String similar() {
    return scene().getRoot().lookupAll("#similarCases .label").stream()
        .map(label -> ((Label) label).getText())
        .collect(Collectors.joining(" "));
  }

  @Test
  void limitThatMayNotBeHadIsToldAndWhatIsTypedIsShownAtOnce() {
    awaitCase();
    press(KeyCode.O);
    until(() -> scene().lookup("#overrideLimit") instanceof TextField field && field.isFocused());
    TextField field = (TextField) scene().lookup("#overrideLimit");
    Slider slider = (Slider) scene().lookup(".dialog-box .slider");
    press(KeyCode.CONTROL, KeyCode.A);
    type("99999999");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    String fault = ((Label) scene().lookup("#faults")).getText();
    assertTrue(fault.startsWith("99999999 is no limit between "), fault);
    assertEquals("99999999", field.getText(), "it stays, to be mended");
    assertFalse(
        onScreen(() -> scene().lookup(".consequence") instanceof Node told && told.isVisible()),
        "nothing is promised of what cannot be written");
    long wide = Math.round(slider.getMax()) / 10_000 * 100 - 200;
    onScreen(() -> {
      field.setText(Long.toString(wide).replace('1', '１').replace('0', '０'));
      return true;
    });
    assertEquals(wide * 100, Math.round(slider.getValue()), "wide digits are digits");
    long possible = Math.round(slider.getMax()) / 10_000 * 100 - 100;
    press(KeyCode.CONTROL, KeyCode.A);
    type(Long.toString(possible));
    assertEquals(possible * 100.0, slider.getValue());
    assertEquals("", ((Label) scene().lookup("#faults")).getText());
    press(KeyCode.ESCAPE);
    assertEquals(List.of(), decisions("SELECT kind, 0, 0 FROM decision"));
  }

  @Test
  void tickedCasesAreApprovedTogetherWithinAuthority() {
    awaitCase();
    int before = rows();
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.SHIFT, KeyCode.A);
    until(() -> scene().lookup("#bulkForm") != null);
    long drawn =
        onScreen(() -> table().getItems().stream().filter(ApproveMany::isOfSample).count());
    assertTrue(drawn > 0, "the list has some of the sample");
    picture(scene(), "bulk-form");
    String said =
        onScreen(() ->
            scene().lookup("#bulkForm").lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText())
                .collect(Collectors.joining("|")));
    type("the month's list was gone through");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> rows() < before && rows() > 0);
    assertEquals(
        List.of("approve||0"),
        decisions("SELECT DISTINCT kind, second, 0 FROM decision"),
        "only what an officer decides alone");
    assertEquals(
        drawn,
        onScreen(() -> table().getItems().stream().filter(ApproveMany::isOfSample).count()),
        "what was drawn is left to be looked at");
    int approved = before - rows();
    assertTrue(said.contains("|" + approved + " cases · "), said + " promises " + approved);
    press(KeyCode.CONTROL, KeyCode.Z);
    until(() -> rows() == before);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(
        approved,
        decisions("SELECT decision, 1, 1 FROM decision WHERE kind = 'withdraw'").size(),
        "once each");
  }

  @Test
  void whatWasTypedIsNotLostByOneKey() {
    awaitCase();
    press(KeyCode.D);
    until(() -> scene().lookup(".dialog-box .text-area") != null);
    onScreen(() -> {
      ((TextArea) scene().lookup(".dialog-box .text-area")).setText("the employer was asked");
      return true;
    });
    press(KeyCode.ESCAPE);
    assertTrue(
        onScreen(() ->
            scene().getRoot().lookupAll(".dialog-box .warning").stream()
                .anyMatch(each -> ((Labeled) each).getText().contains("Esc again"))));
    press(KeyCode.ESCAPE);
    until(() -> scene().lookup(".dialog-box") == null);
  }

  @Test
  void whatIsTakenBackIsWhatTheKeysActOn() {
    awaitCase();
    String first = String.valueOf(caseName());
    press(KeyCode.A);
    until(() -> !first.equals(caseName()) && isIdle());
    press(KeyCode.CONTROL, KeyCode.Z);
    until(() -> first.equals(caseName()) && isIdle());
    press(KeyCode.O);
    until(() -> scene().lookup(".dialog-box") != null);
    assertTrue(
        onScreen(() ->
            scene().getRoot().lookupAll(".dialog-box .title").stream()
                .anyMatch(each -> ((Labeled) each).getText().contains(first))));
  }

  @Test
  void viewIsSavedByKeysAndShowsItsFiltersAgain() {
    awaitCase();
    int all = rows();
    String id = table().getItems().getFirst().person().id();
    press(KeyCode.SLASH);
    until(() -> scene().getFocusOwner() instanceof TextField);
    onScreen(() -> {
      ((TextField) scene().getFocusOwner()).setText(id);
      return true;
    });
    until(() -> rows() < all && rows() > 0);
    int wanted = rows();
    press(KeyCode.CONTROL, KeyCode.S);
    until(() ->
        scene().getFocusOwner() instanceof TextField field && "viewName".equals(field.getId()));
    onScreen(() -> {
      ((TextField) scene().getFocusOwner()).setText("One to watch");
      return true;
    });
    press(KeyCode.ENTER);
    until(() -> scene().lookup(".dialog-box") == null);
    onScreen(() -> {
      table().requestFocus();
      return true;
    });
    press(KeyCode.ESCAPE);
    until(() -> rows() == all);
    onScreen(() -> {
      scene().lookup("#queueViews").requestFocus();
      return true;
    });
    press(KeyCode.SPACE);
    until(() -> views().isShowing());
    Menu saved = (Menu) views().getItems().getFirst();
    assertEquals("One to watch", saved.getText());
    onScreen(() -> {
      saved.getItems().getFirst().fire();
      views().hide();
      return true;
    });
    until(() -> rows() == wanted && rows() < all);
  }

  private MenuButton views() {
    return (MenuButton) scene().lookup("#queueViews");
  }
}
