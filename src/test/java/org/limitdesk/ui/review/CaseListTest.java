package org.limitdesk.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Worklist.Group;
import org.limitdesk.workflow.port.Worklist.Item;
import org.limitdesk.workflow.port.Worklist.Person;

class CaseListTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 14);

  private final Item due = item(1, CaseState.PROPOSED, TODAY, 50);
  private final Item dearer = item(2, CaseState.PROPOSED, TODAY.plusDays(1), 900);
  private final Item cheaper = item(3, CaseState.PROPOSED, TODAY.plusDays(1), 100);
  private final CaseList list = new CaseList(List.of(due, dearer, cheaper), TODAY);

  private static Item item(long id, CaseState state, LocalDate due, long saved) {
    return new Item(
        id,
        (int) id,
        new Person("C-" + id, "", "", ""),
        state,
        Action.REDUCE,
        1000,
        500,
        0,
        saved,
        null,
        null,
        "",
        List.of(),
        0,
        0,
        0,
        due,
        1,
        null,
        List.of(),
        Group.NONE);
  }

  private List<Long> ids() {
    return list.all().stream().map(Item::id).toList();
  }

  @Test
  void countsFollowTheOneCaseThatChanged() {
    assertEquals(3, list.count(QueueTab.OPEN));
    assertEquals(1, list.count(QueueTab.DUE));
    assertEquals(
        Optional.of(due),
        Optional.ofNullable(list.change(1, item(1, CaseState.APPROVED, TODAY, 50))));
    assertEquals(2, list.count(QueueTab.OPEN));
    assertEquals(0, list.count(QueueTab.DUE));
    assertEquals(1, list.count(QueueTab.DECIDED));
  }

  @Test
  void caseThatLeftAllListsIsGone() {
    list.change(2, null);
    assertEquals(List.of(1L, 3L), ids());
    assertFalse(list.has(2));
    assertEquals(2, list.count(QueueTab.OPEN));
  }

  @Test
  void manyCasesChangeInOneGoAndStandInTheirOrder() {
    Item approved = item(3, CaseState.APPROVED, TODAY, 10);
    list.change(Set.of(2L, 3L), List.of(approved));
    assertEquals(List.of(1L, 3L), ids());
    assertFalse(list.has(2));
    assertEquals(1, list.count(QueueTab.OPEN));
    assertEquals(1, list.count(QueueTab.DECIDED));
    assertEquals(List.of(approved), list.of(Set.of(2L, 3L)));
  }

  @Test
  void searchThatNobodyWaitsForEnds() {
    Sought all = Sought.of(new ReviewModel());
    List<Item> cases = list.all();
    assertEquals(cases, CaseList.sought(cases, all, TODAY, Progress.NONE));
    assertThrows(
        CancellationException.class, () -> CaseList.sought(cases, all, TODAY, new GivenUp()));
  }

  /** Nobody waits. */
  private static final class GivenUp implements Progress {
    @Override
    public void at(String step, double share) {
      throw new AssertionError("it goes on with " + step);
    }

    @Override
    public boolean isCancelled() {
      return true;
    }
  }

  @Test
  void changedCaseStandsWhereItsDayAndItsLossPutIt() {
    list.change(1, item(1, CaseState.PROPOSED, TODAY.plusDays(1), 500));
    assertEquals(List.of(2L, 1L, 3L), ids());
    list.change(4, item(4, CaseState.PROPOSED, TODAY, 1));
    assertEquals(List.of(4L, 2L, 1L, 3L), ids());
  }

  @Test
  void rowThatGoesLeavesThePersonOnTheNextAndTheLastOnTheOneBefore() {
    ReviewModel model = new ReviewModel();
    model.rows().setAll(list.all());
    model.current().set(dearer);
    QueueRows.change(model, dearer, null);
    assertEquals(cheaper, model.current().get());
    QueueRows.change(model, cheaper, null);
    assertEquals(due, model.current().get());
    QueueRows.change(model, due, null);
    assertTrue(model.rows().isEmpty());
    assertEquals(Optional.empty(), Optional.ofNullable(model.current().get()));
  }

  @Test
  void rowThatStaysIsChangedInItsPlace() {
    ReviewModel model = new ReviewModel();
    model.rows().setAll(list.all());
    model.current().set(dearer);
    Item again = item(2, CaseState.RETURNED, TODAY.plusDays(1), 900);
    QueueRows.change(model, dearer, again);
    assertEquals(List.of(due, again, cheaper), model.rows());
    assertEquals(again, model.current().get());
  }
}
