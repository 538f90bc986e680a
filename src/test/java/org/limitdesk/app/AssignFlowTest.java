package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.store.Outside;

/** Cases are taken, counted by person, shared out and handed on, all from the queue. */
class AssignFlowTest extends DeskAtWork {
  private static final String WHOSE =
      "SELECT assignee, count(*) FROM assigned_case GROUP BY assignee ORDER BY assignee";

  private int rows() {
    return onScreen(() -> ((TableView<?>) scene().lookup("#table")).getItems().size());
  }

  private String grouping() {
    return onScreen(() -> ((Button) scene().lookup("#grouping")).getText());
  }

  @Test
  void casesAreTakenSharedAndHandedOnByKeys() {
    signIn("officer1", KeyCode.R);
    until(() -> scene().lookup("#table") != null && isIdle() && rows() > 20);
    int all = rows();
    press(KeyCode.I);
    until(() -> Outside.lines(book(), WHOSE).equals(List.of("1|1")));
    until(this::isIdle);
    press(KeyCode.M);
    until(() -> rows() == 1);
    press(KeyCode.M);
    until(() -> rows() == all);
    for (String by : List.of("By signal", "By cluster", "By person")) {
      press(KeyCode.Y);
      until(() -> grouping().equals(by));
      picture(scene(), "queue-" + by.replace(' ', '-').toLowerCase(Locale.ROOT));
    }
    press(KeyCode.SHIFT, KeyCode.I);
    until(this::isIdle);
    assertNull(scene().lookup("#assignForm"), "an officer assigns nobody");

    changeTo("supervisor1");
    onScreen(() -> {
      work().places().open("review", "");
      return true;
    });
    until(() -> scene().lookup("#table") != null && isIdle() && rows() == all);
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.SHIFT, KeyCode.I);
    until(() -> scene().lookup("#assignForm") != null);
    choose("#assignTo", 4);
    picture(scene(), "assign-form");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> Outside.lines(book(), WHOSE).equals(List.of("1|" + (all + 1) / 2, "2|" + all / 2)));
    until(this::isIdle);
    press(KeyCode.SHIFT, KeyCode.I);
    until(() -> scene().lookup("#assignForm") != null);
    choose("#assignFrom", 1);
    choose("#assignTo", 1);
    onScreen(() -> {
      ((TextInputControl) scene().lookup("#assignNote")).setText("on leave until May");
      return true;
    });
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> Outside.lines(book(), WHOSE).equals(List.of("2|" + all)));
    until(() -> isIdle() && rows() == all);
    picture(scene(), "queue-assigned");
    assertEquals(
        1, Outside.lines(book(), "SELECT 1 FROM entry_text WHERE text LIKE 'on leave%'").size());
  }

  private void choose(String box, int place) {
    onScreen(() -> {
      ((ComboBox<?>) scene().lookup(box)).getSelectionModel().select(place);
      return true;
    });
  }
}
