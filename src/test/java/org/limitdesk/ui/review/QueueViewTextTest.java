package org.limitdesk.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  void whatNoCaseHasIsNamedOnceTheCasesWereRead() {
    assertEquals(Optional.empty(), QueueViewText.show(model, "tab=due;region=here;tier=high"));
    assertEquals(Optional.empty(), QueueViewText.missing(model));
    model.choices().set(Map.of("region", Set.of("there"), "tier", Set.of("high")));
    assertEquals(Optional.of(Map.entry("region", "here")), QueueViewText.missing(model));
    model.choices().set(Map.of("region", Set.of("here"), "tier", Set.of("high")));
    assertEquals(Optional.empty(), QueueViewText.missing(model));
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
