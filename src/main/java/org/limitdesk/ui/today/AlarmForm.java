package org.limitdesk.ui.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.AcknowledgeAlarm;

/** Asks what was found of an alarm, or is done about it. */
final class AlarmForm extends DialogBox {
  private static final double WIDTH = 480;
  private static final int NOTE_ROWS = 3;

  private final TextArea note = new TextArea();
  private final Label fault = sentence("", "field-error");
  private final Consumer<String> keep;

  AlarmForm(Alarm alarm, Texts texts, Consumer<String> keep, Runnable leave) {
    super(texts, "alarm.formTitle", WIDTH, 0, leave);
    this.keep = keep;
    setId("alarmForm");
    note.setId("alarmNote");
    note.setPrefRowCount(NOTE_ROWS);
    note.setWrapText(true);
    getChildren()
        .addAll(
            sentence(AlarmLines.sentence(alarm, texts)),
            sentence(texts.text("alarm.what"), "second", "muted"),
            field("alarm.note", note),
            fault,
            foot(List.<Node>of(main("alarm.keep", this::submit)), "common.cancel"));
  }

  private void submit() {
    if (!AcknowledgeAlarm.saysSomething(note.getText())) {
      fault.setText(texts().text("error.LD-432"));
      note.requestFocus();
      return;
    }
    leave();
    keep.accept(note.getText().strip());
  }
}
