package org.limitdesk.ui.review;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  /** So many rows change faster as a whole. */
  private static final int MANY = 50;

  private final ReviewModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final ReviewWorkflows workflows;
  private final Outcomes outcomes;
  private final CaseList cases = new CaseList();

  /** How often cases were changed here, so that a list that was read before is not shown after. */
  private int changes;

  private long generation = -1;

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
    visit.onChange(model.narrowed(), this::filter);
    visit.watch(model.current(), this::look);
    reload();
  }

  /**
   * Reads the list again and stays on the row where it is still there. What is shown meanwhile can
   * be worked on.
   */
  void reload() {
    List<Item> before = cases.all();
    int changesBefore = changes;
    LocalDate day = model.today().get();
    model.loading().set(before.isEmpty());
    book.read((open, _) -> anew(open, before, day))
        .onSuccess(found -> {
          if (changes == changesBefore) {
            show(found);
          } else {
            reload();
          }
        })
        .onError(failure -> model.trouble().set(Trouble.of(failure)))
        .onEnd(() -> model.loading().set(false))
        .start(shown);
  }

  /**
   * A list that was read.
   *
   * @param isNew whether it says something else than the one before
   * @param generation the load that it was read after
   */
  private record Found(ReadWorklist.View view, boolean isNew, long generation) {}

  private Found anew(Book open, List<Item> before, LocalDate day) {
    ReadWorklist.View view = workflows.readWorklist().read(open);
    boolean same = view.cases().equals(before) && view.today().equals(day);
    return new Found(view, before.isEmpty() || !same, open.generation());
  }

  private void show(Found found) {
    model.trouble().set(null);
    if (found.isNew()) {
      model.today().set(found.view().today());
      cases.read(found.view().cases(), found.view().today());
      model.ticked().removeIf(id -> !cases.has(id));
      filter();
    }
    if (generation != found.generation() && model.sheet().get() != null) {
      reopen();
    }
    generation = found.generation();
    goToWanted();
  }

  private void filter() {
    count();
    Item before = model.current().get();
    int place = before == null ? 0 : Math.max(0, CaseList.place(model.rows(), before));
    model.rows().setAll(cases.where(this::isShown));
    choose(before, place);
  }

  private void count() {
    for (QueueTab tab : QueueTab.values()) {
      model.count(tab).set(cases.count(tab));
    }
  }

  /** These cases are others now, or gone; all other rows stay as they are. */
  private void changed(Collection<Long> ids, List<Item> now) {
    changes++;
    Map<Long, Item> found = now.stream().collect(Collectors.toMap(Item::id, Function.identity()));
    if (ids.size() > MANY) {
      ids.forEach(id -> cases.change(id, found.get(id)));
      filter();
    } else {
      ids.forEach(id -> change(id, found.get(id)));
      count();
    }
    model.ticked().removeAll(ids);
  }

  private void change(long id, @Nullable Item now) {
    QueueRows.change(model, cases.change(id, now), now != null && isShown(now) ? now : null);
  }

  private boolean isShown(Item item) {
    String typed = model.find().get().strip().toLowerCase(Locale.ROOT);
    return model.tab().get().holds(item, model.today().get())
        && model.narrowed().get().holds(item)
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
    if (!cases.isEmpty()) {
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
    model.clearFilters();
    cases.where(item -> isWanted(item, subject)).stream()
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
    last = done.what();
    outcomes.decided(sheet, done.what());
    changed(done.touched(), done.now());
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
    write(
        book.write(
                (open, _) -> {
                  CaseSheet sheet = withdrawn(open, made, note);
                  return new Done<>(sheet, List.of(sheet.facts().id()), reread(open, sheet));
                })
            .onSuccess(this::withdrawn));
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

  private void withdrawn(Done<CaseSheet> done) {
    last = null;
    outcomes.withdrawn(done.what());
    changed(done.touched(), done.now());
  }

  /** Approves the ticked cases as far as the person decides them alone. */
  void approveTicked() {
    List<Item> ticked = tickedItems();
    List<Long> ids = ticked.stream().map(Item::id).toList();
    write(
        book.write(
                (open, progress) -> {
                  ApproveMany.Result result =
                      workflows.approveMany().approve(open, user, ticked, progress);
                  return new Done<>(result, ids, workflows.readWorklist().read(open, ids));
                })
            .onSuccess(this::approvedMany));
  }

  private void approvedMany(Done<ApproveMany.Result> done) {
    last = null;
    outcomes.approvedMany(done.what());
    changed(done.touched(), done.now());
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
    return cases.of(model.ticked());
  }

  DeskUser user() {
    return Objects.requireNonNull(user);
  }
}
