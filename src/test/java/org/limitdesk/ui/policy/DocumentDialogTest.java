package org.limitdesk.ui.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.limitdesk.intake.policy.FullPolicy;
import org.limitdesk.ui.TextInspector;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Theme;
import org.limitdesk.ui.kit.ThemeChoice;
import org.limitdesk.workflow.DraftText;

/** A document with faults is not taken, and says what is wrong in the person's language. */
class DocumentDialogTest extends UiTest {
  private static Scene open(String document) {
    return onScreen(() -> {
      Theme theme = new Theme();
      theme.choice().set(ThemeChoice.LIGHT);
      DocumentDialog dialog =
          new DocumentDialog(
              document,
              DraftText::read,
              policy -> {
                throw new AssertionError("it was taken");
              },
              new Texts(Language.ZH),
              () -> {});
      Scene scene = new Scene(new StackPane(dialog), 1100, 720);
      theme.dress(scene);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      scene.lookup("#documentText").requestFocus();
      return scene;
    });
  }

  private List<String> told(Scene scene) {
    until(() -> hasFocus(scene.getWindow()));
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> scene.lookup("#documentFaults").isVisible());
    return onScreen(() -> {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      return scene.lookup("#documentFaults").lookupAll(".list-cell").stream()
          .map(cell -> Objects.requireNonNullElse(((ListCell<?>) cell).getText(), ""))
          .filter(text -> !text.isEmpty())
          .sorted()
          .toList();
    });
  }

  @Test
  void everyFaultIsSaidInChineseWithItsPlaceAndItsPath() {
    Scene scene =
        open(
            FullPolicy.TEXT
                .replace("round_to: 100", "round_to: 0")
                .replace("flags: [fraud], bucket_from", "gender: [female], bucket_from"));
    List<String> told = told(scene);
    assertEquals(3, told.size(), told.toString());
    assertTrue(
        told.getFirst().endsWith("列：signals.cash_out.round_to – 此处须填大于 0 的金额"), told.toString());
    assertTrue(told.get(1).contains("rules[0].action – 提前到期除评分外还须有依据："), told.toString());
    assertTrue(told.getLast().contains("未知的键“gender”；可用：bucket_from,"), told.toString());
    assertTrue(told.getLast().endsWith("；策略从不依据性别、年龄、婚姻状况、学历、姓名或证件号码"), told.toString());
    assertEquals(List.of(), onScreen(() -> new TextInspector(Language.ZH).look(scene)));
    picture(scene, "document-faults-zh");
  }

  @Test
  void faultOfTheWholeDocumentHasNoPath() {
    assertEquals(List.of("第 1 行第 1 列：草稿为空；策略以 name: 和 version: 开头"), told(open("")));
  }
}
