package org.limitdesk.ui.profile;

import java.util.function.Consumer;
import org.limitdesk.ui.kit.NoteForm;
import org.limitdesk.ui.kit.Texts;

/** Asks what somebody's personal data are needed for. */
final class PersonalForm {
  private PersonalForm() {}

  static NoteForm of(Texts texts, Consumer<String> show, Runnable leave) {
    return new NoteForm(texts, "profile.unmask", "personal", leave)
        .saying(texts.text("profile.unmaskWhy"), "second", "muted")
        .note("profile.unmaskFor")
        .keeping(
            "profile.unmaskShow",
            reason -> reason.isEmpty() ? texts.text("error.LD-447") : "",
            show);
  }
}
