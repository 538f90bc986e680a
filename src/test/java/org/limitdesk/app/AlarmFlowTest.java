package org.limitdesk.app;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** From an alarm on Today to the trends of its segment. */
class AlarmFlowTest extends DeskAtWork {
  @Test
  void alarmsAreSaidOnTodayAndATrendsSegmentIsLedTo() {
    signIn("officer1", KeyCode.T);
    onScreen(() -> {
      work().places().open("trends", "industry=教育培训");
      return true;
    });
    until(() -> scene().lookup("#scope") instanceof Label scope && scope.getText().equals("教育培训"));
    onScreen(() -> {
      work().places().open("today", "");
      return true;
    });
    until(() ->
        scene().lookup("#alarmTitle") instanceof Label title
            && title.getText().equals("Early warning, Mar 2026"));
    picture(scene(), "today-alarms");
  }
}
