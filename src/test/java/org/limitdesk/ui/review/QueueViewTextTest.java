package org.limitdesk.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.policy.Action;

/** A view of the worklist as text. */
class QueueViewTextTest {
  private final ReviewModel model = new ReviewModel();

  @Test
  void whatIsWrittenIsShownAgain() {
    model.tab().set(QueueTab.DUE);
    model.action().set(Action.SUSPEND);
    model.narrowed().set(QueueFilter.ALL.with("region", "浙江; = %").with("tier", "high"));
    model.find().set("示例 a");
    String written = QueueViewText.written(model);
    ReviewModel other = new ReviewModel();
    assertEquals(Optional.empty(), QueueViewText.show(other, written));
    assertEquals(QueueTab.DUE, other.tab().get());
    assertEquals(Action.SUSPEND, other.action().get());
    assertEquals(model.narrowed().get(), other.narrowed().get());
    assertEquals("示例 a", other.find().get());
    assertTrue(other.isFiltered());
    other.clearFilters();
    assertFalse(other.isFiltered());
  }

  @Test
  void whatIsNotKnownIsNamedAndChangesNothing() {
    model.find().set("before");
    assertEquals(Optional.of("tab=lost"), QueueViewText.show(model, "tab=lost;tier=high"));
    assertEquals(Optional.of("colour=blue"), QueueViewText.show(model, "tab=due;colour=blue"));
    assertEquals("before", model.find().get());
    assertEquals(QueueFilter.ALL, model.narrowed().get());
  }
}
