package org.limitdesk.ui.today;

import java.util.function.Consumer;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.ui.kit.NoteForm;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.AcknowledgeAlarm;

/** Asks what was found of an alarm, or is done about it. */
final class AlarmForm {
  private AlarmForm() {}

  static NoteForm of(Alarm alarm, Texts texts, Consumer<String> keep, Runnable leave) {
    return new NoteForm(texts, "alarm.formTitle", "alarm", leave)
        .saying(AlarmLines.sentence(alarm, texts))
        .saying(texts.text("alarm.what"), "second", "muted")
        .note("alarm.note")
        .keeping(
            "alarm.keep",
            note -> AcknowledgeAlarm.saysSomething(note) ? "" : texts.text("error.LD-432"),
            keep);
  }
}
