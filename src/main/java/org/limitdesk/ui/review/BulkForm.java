package org.limitdesk.ui.review;

import java.util.List;
import java.util.function.Consumer;
import org.limitdesk.ui.kit.NoteForm;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.ApproveMany.Outlook;
import org.limitdesk.workflow.port.Worklist.Item;

/** Says what approving several cases at once comes to, what is left, and asks for one note. */
final class BulkForm {
  private BulkForm() {}

  /**
   * @param approve takes the note of all of them, which may be empty
   */
  static NoteForm of(Outlook outlook, Texts texts, Consumer<String> approve, Runnable leave) {
    List<Item> together = outlook.together();
    long cut = together.stream().mapToLong(each -> each.limitBefore() - each.limitAfter()).sum();
    long saved = together.stream().mapToLong(Item::lossSaved).sum();
    NoteForm form =
        new NoteForm(texts, "bulk.heading", "bulk", leave)
            .saying(
                texts.text(
                    "bulk.totals",
                    texts.numbers().count(together.size()),
                    texts.numbers().yuan(-cut),
                    texts.numbers().yuan(saved)),
                "num")
            .saying(texts.text("bulk.sentence"), "muted");
    left(form, texts, "bulk.second", outlook.second());
    left(form, texts, "bulk.apart", outlook.apart());
    left(form, texts, "bulk.sample", outlook.sample());
    return form.note("bulk.note")
        .keeping(
            "bulk.approve", _ -> together.isEmpty() ? texts.text("bulk.nothing") : "", approve);
  }

  private static void left(NoteForm form, Texts texts, String key, int cases) {
    if (cases > 0) {
      form.saying(texts.text(key, texts.numbers().count(cases)), "warning");
    }
  }
}
