package org.limitdesk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.kit.Language;

/**
 * The inspector of texts finds each fault that it is there for, and nothing where there is none.
 */
class TextInspectorTest extends UiTest {
  private static List<String> look(Language language, Node... nodes) {
    return onScreen(() -> {
      Stage stage = new Stage();
      stage.setScene(new Scene(new Pane(nodes), 400, 200));
      stage.show();
      stage.getScene().getRoot().applyCss();
      stage.getScene().getRoot().layout();
      List<String> findings = new TextInspector(language).look(stage.getScene());
      stage.close();
      return findings;
    });
  }

  private static Label label(String text) {
    return new Label(text);
  }

  @Test
  void soundTextsHaveNoFault() {
    assertEquals(List.of(), look(Language.EN, label("Cancel")));
    assertEquals(List.of(), look(Language.ZH, label("取消")));
  }

  @Test
  void keyInThePlaceOfATextIsFound() {
    assertEquals(
        List.of("a key is shown: common.cancel"), look(Language.EN, label("common.cancel")));
  }

  @Test
  void englishOnAChineseScreenIsFoundAlsoWithItsNumbers() {
    assertEquals(
        List.of("English is shown: 31 cases wait"), look(Language.ZH, label("31 cases wait")));
  }

  @Test
  void textThatIsCutOffIsFoundUnlessItMayBe() {
    Label narrow = label("much longer than its place");
    narrow.setPrefWidth(60);
    assertEquals(1, look(Language.EN, narrow).size());
    Label allowed = label("much longer than its place");
    allowed.setPrefWidth(60);
    allowed.getStyleClass().add("abridged");
    assertEquals(List.of(), look(Language.EN, allowed));
  }

  @Test
  void textOnTextIsFound() {
    assertEquals(
        List.of("one on the other: 'first' and 'second'"),
        look(Language.EN, new StackPane(label("first"), label("second"))));
  }
}
