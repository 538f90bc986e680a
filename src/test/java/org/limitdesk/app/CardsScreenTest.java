package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.TextInspector;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.workflow.ReadCards.CardLife;
import org.limitdesk.workflow.port.Book;

/** The cards over a demo book with a second card that waits for nobody. */
class CardsScreenTest extends UiTest {
  private static Parts parts;
  @TempDir private static Path folder;
  private DeskPlace desk;

  @BeforeAll
  static void make() throws IOException {
    parts = TestParts.withOwnDemo();
    try (Book book = parts.shelf().write(TestParts.books(parts, Background.atOnce()).demo())) {
      DeskUser owner =
          book.users().all().stream()
              .filter(user -> user.name().equals("policyowner"))
              .findFirst()
              .orElseThrow();
      parts.importCard().by(book, owner, CardFile.of(folder, "1"));
    }
  }

  @BeforeEach
  void begin() {
    desk = DeskPlace.of(parts, "policyowner", "cards");
    until(() -> cards().getItems().size() == 2);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private ListView<CardLife> cards() {
    return desk.find("cards");
  }

  private void chooseOwn() {
    onScreen(() -> {
      cards().requestFocus();
      cards().getSelectionModel().selectFirst();
      return true;
    });
    until(() -> desk.shows("propose"));
  }

  private void measureBesideTheOther() {
    press(KeyCode.M);
    until(() -> desk.shows("measure"));
    onScreen(() -> {
      desk.<ComboBox<?>>find("healthMonth").getSelectionModel().select(6);
      desk.<ComboBox<?>>find("challenger").getSelectionModel().select(1);
      desk.<Button>find("measure").fire();
      return true;
    });
    until(() -> labels(desk.find("healthBody")).stream().anyMatch(t -> t.contains("demo")));
  }

  private static List<String> labels(Node node) {
    List<String> found = new ArrayList<>();
    if (node instanceof Label label && label.getText() != null) {
      found.add(label.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(labels(child)));
    }
    return found;
  }

  @Test
  void healthBesideAnotherCardReadsWellInBothLanguagesAndBothThemes() {
    chooseOwn();
    measureBesideTheOther();
    List<String> said = labels(desk.find("healthBody"));
    assertTrue(said.contains("AUC"), said.toString());
    assertTrue(said.stream().anyMatch(text -> text.contains("Hosmer")), said.toString());
    assertTrue(said.stream().anyMatch(text -> text.contains("would change")), said.toString());
    desk.pictures("cards-health");
    assertEquals(List.of(), onScreen(() -> new TextInspector(Language.ZH).look(desk.scene())));
    scrollToTheEnd();
    picture(desk.scene(), "cards-health-end");
    desk.smallPicture("cards-health-small");
    assertEquals(List.of(), onScreen(() -> new TextInspector(Language.ZH).look(desk.scene())));
  }

  private void scrollToTheEnd() {
    onScreen(() -> {
      desk.scene().getRoot().applyCss();
      desk.scene().getRoot().layout();
      Parent body = desk.find("healthBody");
      ((javafx.scene.control.ScrollPane) body.getChildrenUnmodifiable().getFirst()).setVvalue(1);
      return true;
    });
  }

  @Test
  void anotherCardHasAnotherHealth() {
    chooseOwn();
    measureBesideTheOther();
    onScreen(() -> {
      cards().getSelectionModel().selectLast();
      return true;
    });
    until(() -> labels(desk.find("healthBody")).contains("Not measured yet"));
  }

  @Test
  void tableWithTheFocusIsCopied() {
    chooseOwn();
    until(() -> desk.scene().lookup(".card-page .table-view") != null);
    onScreen(() -> {
      TableView<?> table = (TableView<?>) desk.scene().lookup(".card-page .table-view");
      table.requestFocus();
      table.getSelectionModel().clearSelection();
      return true;
    });
    press(KeyCode.CONTROL, KeyCode.C);
    String copied = onScreen(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.startsWith("Characteristic\tBin\tPoints"), copied);
    assertEquals(5, copied.lines().count(), copied);
  }

  @Test
  void whatMakesNoSenseOfAFitIsToldInItsForm() {
    press(KeyCode.F);
    until(() -> desk.shows("startFit"));
    onScreen(() -> {
      desk.<TextField>find("share").setText("99");
      desk.<Button>find("startFit").fire();
      return true;
    });
    until(() -> desk.shows("wrong"));
    assertEquals("The least share is from 0.1 to 50 percent.", desk.<Label>find("wrong").getText());
  }

  @Test
  void auditorReadsAndExportsAndDoesNothingElse() {
    desk.close();
    desk = DeskPlace.of(parts, "auditor", "cards");
    until(() -> cards().getItems().size() == 2 && desk.shows("export"));
    for (String act : List.of("bring", "propose", "confirm", "giveBack", "noteBox")) {
      assertEquals(false, desk.shows(act), act);
    }
  }
}
