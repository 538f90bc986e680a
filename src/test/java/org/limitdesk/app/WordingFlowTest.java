package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.limitdesk.store.Outside;

/** From a notice to its wording: mended while it is tried, sent, and put in force by another. */
class WordingFlowTest extends DeskAtWork {
  @Test
  void aWordingIsWrittenBesideARealNoticeAndPutInForceByAnother() {
    signIn("supervisor1", KeyCode.O);
    until(this::isIdle);
    openWording();
    String shipped = onScreen(text()::getText);
    onScreen(() -> {
      text().setText(shipped.replace("{reasons}", ""));
      return true;
    });
    until(() -> !faults().isEmpty());
    assertTrue(faults().contains("Principal reasons is missing"), faults());
    assertTrue(onScreen(() -> scene().lookup("#submitWording").isDisabled()));
    picture(scene(), "wording-fault");
    onScreen(() -> {
      text().setText("# 授信额度变更告知（新）" + shipped.substring(shipped.indexOf('\n')));
      return true;
    });
    until(() -> faults().isEmpty());
    picture(scene(), "wording-tried");
    press(KeyCode.ESCAPE);
    until(() -> scene().lookup("#wording") == null);
    openWording();
    assertTrue(onScreen(text()::getText).contains("（新）"), "what was not sent is still there");
    fire("#submitWording");
    until(() -> Outside.lines(book(), "SELECT language FROM template").equals(List.of("zh")));
    until(this::isIdle);
    picture(scene(), "wording-sent");
    press(KeyCode.ESCAPE);
    until(() -> scene().lookup("#wording") == null);
    changeTo("supervisor2");
    onScreen(() -> {
      work().places().open("today", "");
      return true;
    });
    until(() -> isIdle() && toConfirm() != null);
    picture(scene(), "wording-today");
    onScreen(() -> {
      Objects.requireNonNull(toConfirm()).fire();
      return true;
    });
    until(() -> scene().lookup("#wordingText") != null && isIdle());
    until(() -> scene().lookup("#confirmWording") instanceof Button button && button.isVisible());
    assertTrue(onScreen(text()::getText).contains("（新）"), "what waits is what is read");
    onScreen(() -> {
      text().appendText(" ");
      return true;
    });
    assertTrue(onScreen(() -> scene().lookup("#confirmWording").isDisabled()), "another text");
    onScreen(() -> {
      text().deletePreviousChar();
      return true;
    });
    fire("#confirmWording");
    until(() ->
        Outside.lines(book(), "SELECT result FROM template_approval").equals(List.of("confirmed")));
    until(() -> isIdle() && onScreen(text()::getText).contains("（新）"));
    assertEquals("", faults());
  }

  private void openWording() {
    until(() -> inbox() != null && !inbox().getItems().isEmpty() && isIdle());
    pressUntil(KeyCode.F6, inbox()::isFocused);
    press(KeyCode.HOME);
    pressUntil(KeyCode.DOWN, () -> scene().lookup("#openNotice").isVisible());
    lead(KeyCode.N, () -> scene().lookup("#openWording") != null);
    until(this::isIdle);
    fire("#openWording");
    until(() -> scene().lookup("#wordingText") != null && isIdle());
    until(() -> !onScreen(text()::getText).isEmpty());
  }

  private @Nullable Button toConfirm() {
    return scene().getRoot().lookupAll(".back-line").stream()
        .map(Button.class::cast)
        .filter(each -> "Wordings of notices to confirm: 1".equals(each.getAccessibleText()))
        .findFirst()
        .orElse(null);
  }

  private ListView<?> inbox() {
    return (ListView<?>) scene().lookup("#inbox");
  }

  private TextArea text() {
    return (TextArea) scene().lookup("#wordingText");
  }

  private String faults() {
    return onScreen(() -> ((Label) scene().lookup("#wordingFaults")).getText());
  }

  private void fire(String button) {
    onScreen(() -> {
      ((Button) scene().lookup(button)).fire();
      return true;
    });
  }
}
