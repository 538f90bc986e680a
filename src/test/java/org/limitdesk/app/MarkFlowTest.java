package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.ReviewMark;
import org.limitdesk.store.Outside;

/** A supervisor goes through the overrides and says what they think, by keyboard. */
class MarkFlowTest extends DeskAtWork {
  private static final String MARKS =
      "SELECT m.mark, t.text FROM review_mark m LEFT JOIN entry_text t ON t.seq = m.seq";

  @Test
  void anOverrideIsMarkedWithANoteAndTheLogShowsIt() {
    signIn("supervisor1", KeyCode.O);
    until(() -> log() != null && !log().getItems().isEmpty());
    pressUntil(KeyCode.F6, () -> log().isFocused());
    until(() -> scene().lookup("#openMark") != null);
    press(KeyCode.M);
    until(() -> scene().getFocusOwner() instanceof ComboBox<?> box && "mark".equals(box.getId()));
    picture(scene(), "mark-en-light");
    press(KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(faults().contains("Say why"), faults());
    type("the papers do not show it");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> Outside.lines(book(), MARKS).size() == 1);
    assertEquals(List.of("disagreed|the papers do not show it"), Outside.lines(book(), MARKS));
    until(() ->
        onScreen(() ->
            log().getItems().stream()
                .anyMatch(each -> each.toString().contains(ReviewMark.DISAGREED.name()))));
  }

  private TableView<?> log() {
    return (TableView<?>) scene().lookup("#log");
  }

  private String faults() {
    return scene().getRoot().lookupAll("#markForm .field-error").stream()
        .map(label -> ((Label) label).getText())
        .collect(Collectors.joining());
  }
}
