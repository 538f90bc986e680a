package org.limitdesk.ui.review;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ApproveMany;
import org.limitdesk.workflow.CaseSheet;
import org.limitdesk.workflow.ReadWorklist;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.StaleCase;
import org.limitdesk.workflow.port.Worklist.Item;

/** Reads the list and the case, and takes decisions to the workflows. */
public final class ReviewController {
  private final ReviewModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final ReviewWorkflows workflows;
  private final Outcomes outcomes;
  private List<Item> all = List.of();
  private Subscriptions shown = new Subscriptions();
  private Subscriptions reading = new Subscriptions();
  private @Nullable Decision last;
  private @Nullable String wanted;

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
    this.outcomes = outcomes;
  }

  /** Begins to show the list, anew at every visit. */
  void attach(Subscriptions visit) {
    shown = visit;
    visit.onChange(model.tab(), this::filter);
    visit.onChange(model.find(), this::filter);
    visit.onChange(model.action(), this::filter);
    visit.watch(model.current(), this::open);
    reload();
  }

  /** Reads the list again and stays on the row where it is still there. */
  void reload() {
    model.loading().set(true);
    book.read((open, _) -> workflows.readWorklist().read(open))
        .onSuccess(this::show)
        .onError(failure -> model.trouble().set(Trouble.of(failure)))
        .onEnd(() -> model.loading().set(false))
        .start(shown);
  }

  private void show(ReadWorklist.View view) {
    model.trouble().set(null);
    all = view.cases();
    model.today().set(view.today());
    model.ticked().retainAll(all.stream().map(Item::id).toList());
    filter();
    goToWanted();
  }

  private void filter() {
    for (QueueTab tab : QueueTab.values()) {
      model
          .count(tab)
          .set((int) all.stream().filter(item -> tab.holds(item, model.today().get())).count());
    }
    Item before = model.current().get();
    int place = before == null ? 0 : Math.max(0, model.rows().indexOf(before));
    model.rows().setAll(all.stream().filter(this::isShown).toList());
    choose(before, place);
  }

  private boolean isShown(Item item) {
    String typed = model.find().get().strip().toLowerCase(Locale.ROOT);
    return model.tab().get().holds(item, model.today().get())
        && (model.action().get() == null || model.action().get() == item.action())
        && (typed.isEmpty()
            || item.person().name().toLowerCase(Locale.ROOT).contains(typed)
            || item.person().id().toLowerCase(Locale.ROOT).contains(typed));
  }

  /** The same case where it is still there, else the one that has come into its place. */
  private void choose(@Nullable Item before, int place) {
    List<Item> rows = model.rows();
    Item same =
        rows.stream()
            .filter(item -> before != null && item.id() == before.id())
            .findFirst()
            .orElse(null);
    Item next = same != null || rows.isEmpty() ? same : rows.get(Math.min(place, rows.size() - 1));
    model.current().set(next);
    if (same != null && same.equals(before) && model.sheet().get() == null) {
      open(same);
    }
  }

  /** Goes to the case of that number, or of that borrower, once the list is read. */
  void show(String subject) {
    wanted = subject;
    if (!all.isEmpty()) {
      goToWanted();
    }
  }

  /** In the list that holds it; what is no case of any list is looked for by name. */
  private void goToWanted() {
    String subject = wanted;
    wanted = null;
    if (subject == null) {
      return;
    }
    model.find().set("");
    model.action().set(null);
    all.stream()
        .filter(item -> isWanted(item, subject))
        .min(Comparator.comparing(item -> !QueueTab.OPEN.holds(item, model.today().get())))
        .ifPresentOrElse(this::goTo, () -> model.find().set(subject));
  }

  /** A case by its number, {@code #12}, or whatever case a borrower of that id has. */
  private static boolean isWanted(Item item, String subject) {
    return subject.startsWith("#")
        ? subject.equals("#" + item.id())
        : subject.equals(item.person().id());
  }

  private void goTo(Item item) {
    if (!model.tab().get().holds(item, model.today().get())) {
      Arrays.stream(QueueTab.values())
          .filter(tab -> tab.holds(item, model.today().get()))
          .findFirst()
          .ifPresent(model.tab()::set);
    }
    model.current().set(item);
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

  /** Moves on by so many rows. */
  void move(int rows) {
    int place = model.rows().indexOf(model.current().get()) + rows;
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
        book.write((open, _) ->
                workflows
                    .decide()
                    .decide(open, user, sheet.facts(), request, sheet.authority(), sheet.today()))
            .onSuccess(decision -> decided(sheet, decision)));
  }

  private void decided(CaseSheet sheet, Decision decision) {
    last = decision;
    model.ticked().remove(sheet.facts().id());
    outcomes.decided(sheet, decision);
    reload();
  }

  /** Takes the last decision of this sitting back; a new entry of the log, not an erasure. */
  void withdrawLast(String note) {
    Decision made = last;
    if (made != null) {
      withdraw(made, note);
    }
  }

  /** Takes that very decision back, as long as it is the one that stands. */
  void withdraw(Decision made, String note) {
    write(book.write((open, _) -> withdrawn(open, made, note)).onSuccess(this::withdrawn));
  }

  private CaseSheet withdrawn(Book open, Decision made, String note) throws IOException {
    CaseSheet sheet = workflows.readCase().read(open, made.caseId());
    if (sheet.made().isEmpty() || sheet.made().getLast().decision().id() != made.id()) {
      throw new ActRefused("LD-409", "That decision does not stand any more. Nothing was changed.");
    }
    DecisionRequest request =
        DecisionRequest.withdraw(sheet.facts().proposed(), ReasonCode.MADE_BY_MISTAKE, note);
    workflows.decide().decide(open, user, sheet.facts(), request, sheet.authority(), sheet.today());
    return sheet;
  }

  private void withdrawn(CaseSheet sheet) {
    last = null;
    outcomes.withdrawn(sheet);
    reload();
  }

  /** Approves the ticked cases as far as the person decides them alone. */
  void approveTicked() {
    List<Item> cases = tickedItems();
    write(
        book.write((open, progress) -> workflows.approveMany().approve(open, user, cases, progress))
            .onSuccess(this::approvedMany));
  }

  private void approvedMany(ApproveMany.Result result) {
    last = null;
    outcomes.approvedMany(result);
    reload();
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
    return all.stream().filter(item -> model.ticked().contains(item.id())).toList();
  }

  DeskUser user() {
    return Objects.requireNonNull(user);
  }
}
