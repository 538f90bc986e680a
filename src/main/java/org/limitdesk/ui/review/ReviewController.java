package org.limitdesk.ui.review;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.SimilarCases;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ApproveMany;
import org.limitdesk.workflow.CaseSheet;
import org.limitdesk.workflow.FindSimilar;
import org.limitdesk.workflow.ReleaseDecisions;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.StaleCase;
import org.limitdesk.workflow.port.Worklist.Item;

/** Reads the list and the case, and takes decisions to the workflows. */
public final class ReviewController {
  private final ReviewModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final ReviewWorkflows workflows;
  private final Withdrawals withdrawals;
  private final Outcomes outcomes;
  private final ReviewList list;
  private Subscriptions reading = new Subscriptions();
  private List<Decision> last = List.of();

  ReviewController(
      ReviewModel model,
      OpenBook book,
      DeskUser user,
      ReviewWorkflows workflows,
      Outcomes outcomes) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.workflows = workflows;
    withdrawals = new Withdrawals(workflows, user);
    this.outcomes = outcomes;
    list = new ReviewList(model, book, workflows.readWorklist(), this::open);
  }

  /** Begins to show the list, anew at every visit. */
  void attach(Subscriptions visit) {
    list.attach(visit);
    visit.watch(model.current(), this::look);
    list.reload();
  }

  /** Reads the list again and stays on the row where it is still there. */
  void reload() {
    list.reload();
  }

  /** Goes to the case of that number, or of that borrower, once the list is read. */
  void show(String subject) {
    list.show(subject);
  }

  /** A case that was read as it is listed is not read again. */
  private void look(@Nullable Item item) {
    CaseSheet sheet = model.sheet().get();
    boolean isRead =
        item != null
            && sheet != null
            && sheet.facts().id() == item.id()
            && sheet.facts().version() == item.version();
    if (!isRead) {
      open(item);
    }
  }

  private void open(@Nullable Item item) {
    reading.close();
    model.sheet().set(null);
    if (item != null) {
      reading = new Subscriptions();
      book.read((open, _) -> workflows.readCase().read(open, item.id()))
          .onSuccess(model.sheet()::set)
          .onError(failure -> outcomes.refused(Trouble.of(failure)))
          .start(reading);
    }
  }

  /** Reads the case that is looked at again. */
  void reopen() {
    open(model.current().get());
  }

  /** Finds how the cases most like that one were decided, away from the screen's thread. */
  void findSimilar(CaseSheet sheet, Consumer<SimilarCases> found) {
    book.read((open, _) -> FindSimilar.of(open, sheet.facts()))
        .onSuccess(found)
        .onError(failure -> outcomes.refused(Trouble.of(failure)))
        .start(reading);
  }

  /** Moves on by so many rows. */
  void move(int rows) {
    Item item = model.current().get();
    int place = (item == null ? -1 : CaseList.place(model.rows(), item)) + rows;
    if (place >= 0 && place < model.rows().size()) {
      model.current().set(model.rows().get(place));
    }
  }

  /** Ticks the case that is looked at, or takes the tick away. */
  void tick() {
    Item item = model.current().get();
    if (item != null && !model.ticked().remove(item.id())) {
      model.ticked().add(item.id());
    }
  }

  /** Ticks all cases of the list. */
  void tickAll() {
    model.ticked().addAll(model.rows().stream().map(Item::id).toList());
  }

  /**
   * Decides a case and goes on to the next.
   *
   * @param sheet the case as the person saw it when they chose
   */
  void decide(CaseSheet sheet, DecisionRequest request) {
    if (model.deciding().get()) {
      return;
    }
    write(
        book.write(
                (open, _) -> {
                  Decision decision =
                      workflows
                          .decide()
                          .decide(
                              open, user, sheet.facts(), request, sheet.authority(), sheet.today());
                  return new Done<>(decision, List.of(sheet.facts().id()), reread(open, sheet));
                })
            .onSuccess(done -> decided(sheet, done)));
  }

  /** Answers the appeal of a case: the decision stands. */
  void uphold(CaseSheet sheet, String note) {
    appeal(
        sheet,
        "told.upheld",
        open -> workflows.answerAppeal().uphold(open, user, sheet.facts(), note));
  }

  /** Prolongs the days of a case's appeal. */
  void prolong(CaseSheet sheet, Appeal appeal, String note) {
    appeal(
        sheet,
        "told.prolonged",
        open -> workflows.takeAppeal().prolong(open, user, appeal.id(), note));
  }

  private void appeal(CaseSheet sheet, String key, Consumer<Book> act) {
    write(
        book.write(
                (open, _) -> {
                  act.accept(open);
                  return new Done<>(key, List.of(sheet.facts().id()), reread(open, sheet));
                })
            .onSuccess(done -> {
              outcomes.told(done.what(), sheet);
              list.changed(Set.copyOf(done.touched()), done.now());
              reopen();
            }));
  }

  /** Gives back what an appeal found to be taken wrongly; answers it where it is open. */
  void giveBack(CaseSheet sheet, DecisionRequest request) {
    if (sheet.openAppeal().isEmpty()) {
      decide(sheet, request);
      return;
    }
    write(
        book.write(
                (open, _) -> {
                  Decision decision =
                      workflows
                          .answerAppeal()
                          .reverse(
                              open, user, sheet.facts(), request, sheet.authority(), sheet.today());
                  return new Done<>(decision, List.of(sheet.facts().id()), reread(open, sheet));
                })
            .onSuccess(done -> decided(sheet, done)));
  }

  /**
   * What was written, and the cases that it changed.
   *
   * @param touched their numbers
   * @param now how those stand that are still in a list
   */
  private record Done<T>(T what, List<Long> touched, List<Item> now) {}

  private List<Item> reread(Book open, CaseSheet sheet) {
    return workflows.readWorklist().read(open, List.of(sheet.facts().id()));
  }

  private void decided(CaseSheet sheet, Done<Decision> done) {
    last = List.of(done.what());
    outcomes.decided(sheet, done.what());
    list.changed(Set.copyOf(done.touched()), done.now());
  }

  /**
   * Takes the last decision of this sitting back, or the last ones where they were made together; a
   * new entry of the log each, not an erasure.
   */
  void withdrawLast(String note) {
    List<Decision> made = last;
    if (made.isEmpty()) {
      outcomes.nothingToTakeBack();
    } else if (made.size() == 1) {
      withdraw(made.getFirst(), note);
    } else {
      withdrawAll(made, note);
    }
  }

  /** Those of them that still stand. */
  private void withdrawAll(List<Decision> made, String note) {
    List<Long> ids = made.stream().map(Decision::caseId).toList();
    write(
        book.write(
                (open, progress) -> {
                  int taken = withdrawals.take(open, made, note, progress);
                  return new Done<>(taken, ids, workflows.readWorklist().read(open, ids));
                })
            .onSuccess(done -> {
              last = List.of();
              outcomes.withdrawn(done.what(), made.size() - done.what());
              list.changed(Set.copyOf(done.touched()), done.now());
            }));
  }

  /** Takes that very decision back, as long as it is the one that stands, and shows its case. */
  void withdraw(Decision made, String note) {
    write(
        book.write(
                (open, _) -> {
                  CaseSheet sheet = withdrawals.take(open, made, note);
                  return new Done<>(sheet, List.of(sheet.facts().id()), reread(open, sheet));
                })
            .onSuccess(this::withdrawn));
  }

  private void withdrawn(Done<CaseSheet> done) {
    last = List.of();
    outcomes.withdrawn(done.what());
    list.changed(Set.copyOf(done.touched()), done.now());
    list.look(done.what().facts().id());
  }

  /**
   * Asks what would become of these if they were approved together.
   *
   * @param then given the answer
   */
  void beforeApproval(List<Item> items, Consumer<ApproveMany.Outlook> then) {
    book.read((open, progress) -> workflows.approveMany().look(open, user, items, progress))
        .onSuccess(then)
        .onError(failure -> outcomes.refused(Trouble.of(failure)))
        .start(reading);
  }

  /** Approves these cases, as they were when it was asked, as far as the person may alone. */
  void approve(List<Item> ticked, String note) {
    List<Long> ids = ticked.stream().map(Item::id).toList();
    write(
        book.write(
                (open, progress) -> {
                  ApproveMany.Result result =
                      workflows.approveMany().approve(open, user, ticked, note, progress);
                  return new Done<>(result, ids, workflows.readWorklist().read(open, ids));
                })
            .onSuccess(this::approvedMany));
  }

  private void approvedMany(Done<ApproveMany.Result> done) {
    last = done.what().made();
    outcomes.approvedMany(done.what());
    list.changed(Set.copyOf(done.touched()), done.now());
  }

  /** The ticked cases, or the one that is looked at. */
  List<Item> chosen() {
    List<Item> ticked = list.ticked();
    Item item = model.current().get();
    return !ticked.isEmpty() || item == null ? ticked : List.of(item);
  }

  /** Says who works on the chosen cases. */
  AssignController assigning() {
    return new AssignController(book, user, workflows, outcomes, list, this::chosen);
  }

  /**
   * Asks whether the release of these would ask for the password.
   *
   * @param then given the answer
   */
  void beforeRelease(List<Item> items, Consumer<Boolean> then) {
    book.read((open, _) -> ReleaseDecisions.asksPassword(open, items))
        .onSuccess(then)
        .onError(failure -> outcomes.refused(Trouble.of(failure)))
        .start(reading);
  }

  /**
   * Lets what was decided on these cases go out.
   *
   * @param password null where none was asked for
   */
  void release(List<Item> items, char @Nullable [] password) {
    List<Long> ids = items.stream().map(Item::id).toList();
    write(
        book.write(
                (open, progress) -> {
                  ReleaseDecisions.Result result =
                      workflows.release().release(open, user, items, password, progress);
                  return new Done<>(result, ids, workflows.readWorklist().read(open, ids));
                })
            .onSuccess(this::released));
  }

  private void released(Done<ReleaseDecisions.Result> done) {
    last = List.of();
    outcomes.released(done.what());
    list.changed(Set.copyOf(done.touched()), done.now());
  }

  private <T> void write(Job<T> job) {
    model.deciding().set(true);
    job.onError(this::failed).onEnd(() -> model.deciding().set(false)).start(new Subscriptions());
  }

  private void failed(Throwable failure) {
    if (failure instanceof StaleCase changed) {
      outcomes.stale(changed);
    } else {
      outcomes.refused(Trouble.of(failure));
    }
  }

  /** The ticked cases that the list has. */
  List<Item> tickedItems() {
    return list.ticked();
  }

  /** The ticked cases that are listed as things stand, and belong into that list. */
  List<Item> tickedListed(QueueTab tab) {
    return model.rows().stream()
        .filter(each -> model.ticked().contains(each.id()) && tab.has(each.state()))
        .toList();
  }

  DeskUser user() {
    return Objects.requireNonNull(user);
  }
}
