package org.limitdesk.ui.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ReadWorklist;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Worklist.Item;

/**
 * Reads the list and seeks through it away from the screen, since it may have tens of thousands of
 * cases; the screen only takes what was found, and stays on its row.
 */
final class ReviewList {
  /** A subject that begins so names a list, {@code :returned}. */
  private static final String LIST = ":";

  /** So many rows change faster as a whole. */
  private static final int MANY = 50;

  private final ReviewModel model;
  private final OpenBook book;
  private final ReadWorklist worklist;
  private final Consumer<@Nullable Item> open;
  private CaseList cases = new CaseList(List.of(), LocalDate.EPOCH);

  /** How often cases were changed here, so that what was found before is not shown after. */
  private int changes;

  private long generation = -1;

  /** The newest one: an older one that was broken off ends nothing. */
  private @Nullable Job<Found> reading;

  private Subscriptions shown = new Subscriptions();
  private Subscriptions seeking = new Subscriptions();

  /** Whether the rows are not yet what is sought. */
  private boolean isSeeking;

  private @Nullable String wanted;
  private @Nullable Item goal;

  /**
   * @param open reads the case of a row anew
   */
  ReviewList(
      ReviewModel model, OpenBook book, ReadWorklist worklist, Consumer<@Nullable Item> open) {
    this.model = model;
    this.book = book;
    this.worklist = worklist;
    this.open = open;
  }

  /** Begins to show the list, anew at every visit. */
  void attach(Subscriptions visit) {
    shown = visit;
    visit.onClose(() -> seeking.close());
    visit.onChange(model.tab(), this::seek);
    visit.onChange(model.find(), this::seek);
    visit.onChange(model.action(), this::seek);
    visit.onChange(model.narrowed(), this::seek);
  }

  /**
   * What was read.
   *
   * @param cases null where they say the same as before
   * @param rows those of them that were sought
   * @param generation the load that it was read after
   */
  private record Found(@Nullable CaseList cases, Sought sought, List<Item> rows, long generation) {}

  /**
   * Reads the list again and stays on the row where it is still there. What is shown meanwhile can
   * be worked on.
   */
  void reload() {
    List<Item> before = cases.all();
    int changesBefore = changes;
    LocalDate day = cases.today();
    Sought sought = Sought.of(model);
    model.loading().set(before.isEmpty());
    Job<Found> job = book.read((from, progress) -> anew(from, before, day, sought, progress));
    reading = job;
    job.onSuccess(
            found -> {
              if (changes == changesBefore) {
                show(found);
              } else {
                reload();
              }
            })
        .onError(failure -> model.trouble().set(Trouble.of(failure)))
        .onEnd(() -> {
          if (job.equals(reading)) {
            loaded();
          }
        })
        .start(shown);
  }

  private Found anew(
      Book from, List<Item> before, LocalDate day, Sought sought, Progress progress) {
    ReadWorklist.View view = worklist.read(from);
    boolean same = view.cases().equals(before) && view.today().equals(day);
    return same && !before.isEmpty()
        ? new Found(null, sought, List.of(), from.generation())
        : new Found(
            new CaseList(view.cases(), view.today()),
            sought,
            CaseList.sought(view.cases(), sought, view.today(), progress),
            from.generation());
  }

  private void show(Found found) {
    model.trouble().set(null);
    CaseList read = found.cases();
    if (read != null) {
      cases = read;
      model.today().set(read.today());
      model.choices().set(read.choices());
      model.ticked().removeIf(id -> !read.has(id));
      if (wanted == null && found.sought().equals(Sought.of(model))) {
        seeking.close();
        put(found.rows());
      } else {
        seek();
      }
    } else if (isSeeking) {
      // The search ended with the visit before.
      seek();
    }
    if (generation != found.generation() && model.sheet().get() != null) {
      open.accept(model.current().get());
    }
    generation = found.generation();
    goToWanted();
  }

  /** Whatever is sought still belongs to the loading. */
  private void loaded() {
    if (!isSeeking) {
      model.loading().set(false);
    }
  }

  /** Seeks through the list for what is wanted now, in place of what was wanted before. */
  private void seek() {
    seeking.close();
    seeking = new Subscriptions();
    isSeeking = true;
    List<Item> all = cases.all();
    LocalDate today = cases.today();
    Sought sought = Sought.of(model);
    int changesBefore = changes;
    book.read((_, progress) -> CaseList.sought(all, sought, today, progress))
        .onSuccess(rows -> {
          if (changes == changesBefore) {
            put(rows);
          } else {
            seek();
          }
        })
        .onError(this::notFound)
        .start(seeking);
  }

  private void notFound(Throwable failure) {
    isSeeking = false;
    model.trouble().set(Trouble.of(failure));
    loaded();
  }

  private void put(List<Item> rows) {
    isSeeking = false;
    count();
    Item before = goal == null ? model.current().get() : goal;
    goal = null;
    int place = before == null ? 0 : Math.max(0, CaseList.place(model.rows(), before));
    model.rows().setAll(rows);
    choose(before, place);
    loaded();
  }

  private void count() {
    for (QueueTab tab : QueueTab.values()) {
      model.count(tab).set(cases.count(tab));
    }
  }

  /**
   * These cases are others now, or gone; all other rows stay as they are.
   *
   * @param now those that are still in a list
   */
  void changed(Set<Long> ids, List<Item> now) {
    changes++;
    if (ids.size() > MANY) {
      cases.change(ids, now);
      seek();
    } else {
      Map<Long, Item> found = now.stream().collect(Collectors.toMap(Item::id, Function.identity()));
      Sought sought = Sought.of(model);
      ids.forEach(id -> change(id, found.get(id), sought));
    }
    count();
    model.ticked().removeAll(ids);
  }

  private void change(long id, @Nullable Item now, Sought sought) {
    boolean stays = now != null && sought.holds(now, cases.today());
    QueueRows.change(model, cases.change(id, now), stays ? now : null);
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
      open.accept(same);
    }
  }

  /** Makes that case the one that is looked at, where the list has it. */
  void look(long id) {
    model.rows().stream()
        .filter(each -> each.id() == id)
        .findFirst()
        .ifPresent(model.current()::set);
  }

  /** Goes to the case of that number, or of that borrower, once the list is read. */
  void show(String subject) {
    if (subject.startsWith(LIST)) {
      model.clearFilters();
      model.tab().set(Code.of(QueueTab.class, subject.substring(LIST.length())));
      return;
    }
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
        .min(Comparator.comparing(item -> !QueueTab.OPEN.holds(item, cases.today())))
        .ifPresentOrElse(this::goTo, () -> model.find().set(subject));
  }

  /** A case by its number, {@code #12}, or whatever case a borrower of that id has. */
  private static boolean isWanted(Item item, String subject) {
    return subject.startsWith("#")
        ? subject.equals("#" + item.id())
        : subject.equals(item.person().id());
  }

  private void goTo(Item item) {
    if (!model.tab().get().holds(item, cases.today())) {
      Arrays.stream(QueueTab.values())
          .filter(tab -> tab.holds(item, cases.today()))
          .findFirst()
          .ifPresent(model.tab()::set);
    }
    goal = item;
    seek();
  }

  /** The ticked cases that the list has. */
  List<Item> ticked() {
    return cases.of(model.ticked());
  }
}
