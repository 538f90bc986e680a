package org.limitdesk.ui.review;

import java.util.function.Consumer;
import org.limitdesk.ui.kit.NoteForm;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;

/** What is asked of who answers an appeal with a note alone. */
final class AppealForms {
  private AppealForms() {}

  /** Why the decision stands. */
  static NoteForm uphold(CaseSheet sheet, Texts texts, Consumer<String> write, Runnable leave) {
    return form("uphold", sheet, texts, write, leave);
  }

  /** Why the answer takes longer. */
  static NoteForm prolong(CaseSheet sheet, Texts texts, Consumer<String> write, Runnable leave) {
    return form("prolong", sheet, texts, write, leave);
  }

  private static NoteForm form(
      String name, CaseSheet sheet, Texts texts, Consumer<String> write, Runnable leave) {
    return new NoteForm(texts, "appeal." + name + "Title", name, leave)
        .saying(texts.text("appeal." + name + "What", sheet.person().called()))
        .note("appeal.why")
        .keeping(
            "appeal." + name + "Keep",
            note -> note.isEmpty() ? texts.text("error.LD-434") : "",
            write);
  }
}
