package org.limitdesk.ui.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.port.Worklist.Item;

/** Changes single rows of the list that is shown, so that all others keep their cells. */
final class QueueRows {
  private QueueRows() {}

  /**
   * The row of a case is another now. One that goes leaves the person on the next.
   *
   * @param before what the row was; null where there was none
   * @param now what it is; null where it goes from the list
   */
  static void change(ReviewModel model, @Nullable Item before, @Nullable Item now) {
    List<Item> rows = model.rows();
    int place = before == null ? -1 : CaseList.place(rows, before);
    boolean isCurrent = before != null && before.equals(model.current().get());
    if (place < 0) {
      if (now != null) {
        rows.add(CaseList.placeFor(rows, now), now);
      }
    } else if (now == null) {
      // First the way, then the row: a table that loses its selected row would choose one itself.
      model.current().set(isCurrent ? beside(rows, place) : model.current().get());
      rows.remove(place);
    } else {
      rows.set(place, now);
      model.current().set(isCurrent ? now : model.current().get());
    }
  }

  private static @Nullable Item beside(List<Item> rows, int place) {
    int next = place + 1 < rows.size() ? place + 1 : place - 1;
    return next < 0 ? null : rows.get(next);
  }
}
