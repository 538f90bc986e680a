package org.limitdesk.ui.borrowers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.OwnViews;
import org.limitdesk.ui.kit.SavedView;
import org.limitdesk.ui.kit.Settings.Column;
import org.limitdesk.ui.kit.Subscriptions;

/**
 * Shows, saves and counts views; a search is not counted, since it reads every name, nor what other
 * months than the shown one tell.
 */
public final class ViewsController {
  private final BorrowersModel model;
  private final BorrowersController lines;
  private final OwnViews own;
  private final OpenBook book;
  private Subscriptions shown = new Subscriptions();
  private @Nullable Job<List<ViewRow>> counting;

  public ViewsController(
      BorrowersModel model, BorrowersController lines, OwnViews own, OpenBook book) {
    this.model = model;
    this.lines = lines;
    this.own = own;
    this.book = book;
  }

  /** Keeps the model's views as they were saved, until these subscriptions close. */
  public void attach(Subscriptions visit) {
    shown = visit;
    own.watch(visit, this::list);
    visit.onChange(model.table(), this::list);
  }

  private void list() {
    LineTable table = model.table().get();
    List<ViewRow> rows = new ArrayList<>();
    BuiltInViews.all().forEach(view -> rows.add(row(view, false, table)));
    own.all().forEach(view -> rows.add(row(view, true, table)));
    show(rows);
    if (table != null) {
      count(rows, table);
    }
  }

  /** Rows that say the same keep their cells. */
  private void show(List<ViewRow> rows) {
    if (!rows.equals(model.views())) {
      model.views().setAll(rows);
    }
  }

  /** With what was counted before, until it is counted anew. */
  private ViewRow row(SavedView view, boolean own, @Nullable LineTable table) {
    int before =
        model.views().stream()
            .filter(each -> each.own() == own && each.view().equals(view))
            .mapToInt(ViewRow::count)
            .findFirst()
            .orElse(-1);
    return new ViewRow(view, own, before, LineViews.unknown(view, table));
  }

  private void count(List<ViewRow> rows, LineTable table) {
    if (counting != null) {
      counting.cancel();
    }
    Job<List<ViewRow>> job =
        book.read((open, progress) ->
            rows.stream().map(row -> counted(row, table, progress::check)).toList());
    counting = job;
    job.onSuccess(
            found -> {
              if (Objects.equals(job, counting)) {
                show(found);
              }
            })
        .start(shown);
  }

  private static ViewRow counted(ViewRow row, LineTable table, Runnable check) {
    return LineViews.filter(row.view())
        .filter(filter -> row.unknown().isEmpty() && canBeCounted(filter, table))
        .map(filter -> row.counted(table.matching(filter, null, check).length))
        .orElseGet(() -> row.counted(-1));
  }

  private static boolean canBeCounted(LineFilter filter, LineTable table) {
    Integer month = filter.month();
    int wanted = month == null ? table.months().getLast() : month;
    return filter.query().isBlank()
        && filter.rolled().isEmpty()
        && filter.cohort().isEmpty()
        && filter.cut().isEmpty()
        && !table.isLastSeen()
        && wanted == table.month();
  }

  /** Shows what a view says; false where its filter is none that this list knows. */
  public boolean choose(SavedView view) {
    return LineViews.filter(view)
        .map(filter -> {
          lines.show(filter, LineViews.order(view));
          return true;
        })
        .orElse(false);
  }

  /** Whether the list shows what that view says. */
  boolean isShown(SavedView view) {
    return LineViews.filter(view).filter(model.filter().get()::equals).isPresent()
        && LineViews.order(view).equals(model.order().get());
  }

  /** Keeps what the list shows now, in the place of an own view of that name. */
  public void save(String name, List<Column> columns) {
    own.save(
        new SavedView(
            name.strip(),
            model.filter().get().text(),
            LineViews.written(model.order().get()),
            columns));
  }

  /** Gives an own view another name; false where another one has it. */
  public boolean rename(String from, String to) {
    return own.rename(from, to.strip());
  }

  public void delete(String name) {
    own.delete(name);
  }

  /** Whether an own view has that name. */
  public boolean has(String name) {
    return own.has(name.strip());
  }
}
