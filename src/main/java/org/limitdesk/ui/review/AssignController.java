package org.limitdesk.ui.review;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Worklist.Item;

/** Says who works on which cases of the list. */
final class AssignController {
  private static final int MANY = 500;

  private final OpenBook book;
  private final DeskUser user;
  private final ReviewWorkflows workflows;
  private final Outcomes outcomes;
  private final ReviewList list;
  private final Supplier<List<Item>> chosen;

  /**
   * @param chosen the cases that are meant
   */
  AssignController(
      OpenBook book,
      DeskUser user,
      ReviewWorkflows workflows,
      Outcomes outcomes,
      ReviewList list,
      Supplier<List<Item>> chosen) {
    this.book = book;
    this.user = user;
    this.workflows = workflows;
    this.outcomes = outcomes;
    this.list = list;
    this.chosen = chosen;
  }

  /** The cases that are meant now. */
  List<Long> chosen() {
    return chosen.get().stream().map(Item::id).toList();
  }

  /** What was written: how many changed hands, and how those stand that are in a list. */
  private record Done(int changed, List<Item> now) {}

  /** Takes what is nobody's of the chosen cases; where nothing is, gives back what is one's own. */
  void takeOrGiveBack() {
    List<Item> items = chosen.get();
    List<Long> ids = items.stream().map(Item::id).toList();
    boolean free = items.stream().anyMatch(each -> each.group().assignee().isEmpty());
    assign(
        ids,
        open ->
            free
                ? workflows.assign().take(open, user, ids)
                : workflows.assign().giveBack(open, user, ids));
  }

  /**
   * Assigns cases, or all that wait for somebody, as the form asked.
   *
   * @param ids those that were chosen when it was asked, however the list has changed since
   */
  void assign(List<Long> ids, AssignForm.From from, AssignForm.To to, String note) {
    DeskUser absent = from.absent();
    if (absent == null) {
      assign(ids, open -> workflows.assign().assign(open, user, ids, to.people(), note));
    } else {
      assign(
          List.of(),
          open -> workflows.assign().handOn(open, user, absent, to.people().getFirst(), note));
    }
  }

  /**
   * @param ids what may have changed; where it is nothing, or much, the list is read anew
   */
  private void assign(List<Long> ids, ToIntFunction<Book> act) {
    book.write(
            (open, _) -> {
              int changed = act.applyAsInt(open);
              List<Long> few = isMany(ids) ? List.of() : ids;
              return new Done(changed, workflows.readWorklist().read(open, few));
            })
        .onSuccess(done -> {
          outcomes.assigned(done.changed());
          if (ids.isEmpty() || isMany(ids)) {
            list.reload();
          } else {
            list.changed(Set.copyOf(ids), done.now());
          }
        })
        .onError(failure -> outcomes.refused(Trouble.of(failure)))
        .start(new Subscriptions());
  }

  /** One by one they would take longer than the whole list at once. */
  private static boolean isMany(List<Long> ids) {
    return ids.size() > MANY;
  }

  /** Reads who is at the desk. */
  void people(Consumer<List<DeskUser>> found) {
    book.read((open, _) -> open.users().all())
        .onSuccess(found)
        .onError(failure -> outcomes.refused(Trouble.of(failure)))
        .start(new Subscriptions());
  }
}
