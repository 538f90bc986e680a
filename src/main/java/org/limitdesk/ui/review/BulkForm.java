package org.limitdesk.ui.review;

import java.util.List;
import java.util.function.Consumer;
import org.limitdesk.ui.kit.NoteForm;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.ApproveMany;
import org.limitdesk.workflow.port.Worklist.Item;

/** Says what approving several cases at once comes to, what is left, and asks for one note. */
final class BulkForm {
  private BulkForm() {}

  /**
   * @param approve takes the note of all of them, which may be empty
   */
  static NoteForm of(List<Item> items, Texts texts, Consumer<String> approve, Runnable leave) {
    List<Item> together = items.stream().filter(each -> !ApproveMany.isOfSample(each)).toList();
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
    int drawn = items.size() - together.size();
    if (drawn > 0) {
      form.saying(texts.text("bulk.sample", texts.numbers().count(drawn)), "warning");
    }
    return form.note("bulk.note").keeping("bulk.approve", _ -> "", approve);
  }
}
