package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.handover.HandedItem;
import org.limitdesk.domain.handover.HandedItem.Wants;
import org.limitdesk.store.Outside;
import org.limitdesk.ui.kit.Background;

/** Two desks with a home each: one has the book, at the other a supervisor answers. */
class HandOverFlowTest extends DeskAtWork {
  private final Background elsewhere = Background.threads();
  private final ChosenFiles there = new ChosenFiles();
  private @Nullable DeskFlow otherDesk;
  private @Nullable Stage otherStage;

  @AfterEach
  void closeOther() {
    onScreen(() -> {
      if (otherDesk != null && otherStage != null) {
        otherDesk.close();
        otherStage.close();
      }
      return true;
    });
    elsewhere.close();
  }

  @Test
  void decisionsGoToASupervisorElsewhereAndTheirSignedWordComesBack() throws IOException {
    Path out = folder().resolve("out.handover");
    Path back = folder().resolve("back.reply");
    signIn("supervisor1", KeyCode.O);
    changeTo("officer1");
    handOver(out);
    Scene other = openThere(out);
    until(() -> list(other) != null && !list(other).getItems().isEmpty());
    List<HandedItem> items = List.copyOf(list(other).getItems());
    assertTrue(items.stream().anyMatch(each -> each.wants() == Wants.APPROVAL));
    picture(other, "handover-other-en-light");
    onScreenDo(() -> {
      other.getWindow().requestFocus();
      list(other).requestFocus();
    });
    until(() -> hasFocus(other.getWindow()));
    press(KeyCode.C);
    until(() -> label(other, "count").startsWith("1 of"));
    there.answer(back);
    onScreen(() -> {
      for (HandedItem item : items) {
        list(other).getSelectionModel().select(item);
        button(other, item.wants() == Wants.APPROVAL ? "confirm" : "agree").fire();
      }
      ((TextInputControl) other.lookup("#password")).setText("demo-somebody");
      button(other, "write").fire();
      return true;
    });
    until(() -> label(other, "trouble").contains("LD-522"));
    assertFalse(Files.exists(back));
    onScreen(() -> {
      ((TextInputControl) other.lookup("#password")).setText("demo-supervisor1");
      button(other, "write").fire();
      return true;
    });
    until(() -> Files.exists(back));
    until(() -> label(other, "told").contains("back.reply"));
    picture(other, "handover-other-answered");
    long before = approvals();
    long waits = items.stream().filter(each -> each.wants() == Wants.APPROVAL).count();
    files.answer(back);
    onScreenDo(() -> button(scene(), "takeReply").fire());
    until(() -> !rows().getItems().isEmpty());
    picture(scene(), "handover-taken");
    assertEquals(items.size(), rows().getItems().size());
    assertEquals(before + waits, approvals());
    assertEquals(
        List.of(items.size() + "|0|0"),
        Outside.lines(book(), "SELECT applied, before, refused FROM hand_over_reply"));
    onScreenDo(() -> button(scene(), "takeReply").fire());
    until(() ->
        Outside.lines(book(), "SELECT before FROM hand_over_reply WHERE applied = 0")
            .equals(List.of("" + items.size())));
    assertEquals(before + waits, approvals());
  }

  /** As the officer, from the screen of data. */
  private void handOver(Path out) {
    files.answer(out);
    onScreenDo(() -> work().places().open("data", ""));
    until(() -> scene().lookup("#handOver") instanceof Button);
    onDesk();
    press(KeyCode.H);
    until(() -> scene().lookup("#giveOver") != null && !scene().lookup("#giveOver").isDisabled());
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> Files.exists(out));
    until(() -> label(scene(), "handOverTold").contains("supervisor1"));
    picture(scene(), "handover-given");
  }

  private Scene openThere(Path file) {
    there.answer(file);
    Parts parts = TestParts.in(folder().resolve("another home"));
    Stage stage = onScreen(Stage::new);
    otherStage = stage;
    otherDesk =
        onScreen(() -> {
          DeskFlow made =
              DeskFlow.of(
                  stage,
                  parts,
                  TestParts.books(parts, elsewhere),
                  elsewhere,
                  there,
                  work -> Screens.of(work, parts, elsewhere));
          made.begin();
          return made;
        });
    until(() -> stage.getScene().lookup("#openHandOver") != null);
    onScreenDo(() -> button(stage.getScene(), "openHandOver").fire());
    return stage.getScene();
  }

  private long approvals() {
    return Long.parseLong(Outside.lines(book(), "SELECT count(*) FROM approval").getFirst());
  }

  @SuppressWarnings("unchecked") // the list of that page
  private static ListView<HandedItem> list(Scene scene) {
    return (ListView<HandedItem>) scene.lookup("#items");
  }

  private TableView<?> rows() {
    return (TableView<?>) scene().lookup("#handOverRows");
  }

  private static Button button(Scene scene, String id) {
    return (Button) scene.lookup("#" + id);
  }

  private static String label(Scene scene, String id) {
    return onScreen(() -> scene.lookup("#" + id) instanceof Label label ? label.getText() : "");
  }
}
