package org.limitdesk.ui.borrowers;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineOrder;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.LineTotals;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/**
 * The lines that a filter gives, in an order.
 *
 * @param generation the last load that is in it
 * @param keys of the borrowers
 * @param ids by key, the places of ids in their order; empty while nobody orders by id
 * @param toDrop the part of the filter to drop where it finds nothing; empty for none
 */
record LineAnswer(
    LineTable table, long generation, int[] keys, LineTotals totals, int[] ids, String toDrop) {
  /** Works it out, away from the screen. */
  static LineAnswer of(
      Book book,
      LineTable table,
      LineFilter filter,
      LineOrder order,
      int[] ids,
      Progress progress) {
    BitSet found = search(book, filter, progress);
    int[] lines = table.matching(filter, found, progress::check);
    int[] ranks = ids;
    if (order.by() == LineOrder.By.ID && ids.length < table.size()) {
      ranks = book.borrowerList().ranksById(table.size());
    }
    return new LineAnswer(
        table,
        book.generation(),
        table.sorted(lines, order, ranks, progress::check),
        table.totals(lines),
        ranks,
        lines.length == 0 ? toDrop(table, filter, found, progress) : "");
  }

  private static @Nullable BitSet search(Book book, LineFilter filter, Progress progress) {
    return Searched.isEnough(filter.query())
        ? book.borrowerList().search(filter.query().strip(), Integer.MAX_VALUE, progress)
        : null;
  }

  /** The part without which there are lines; the last one set where none alone is to blame. */
  private static String toDrop(
      LineTable table, LineFilter filter, @Nullable BitSet found, Progress progress) {
    List<String> parts =
        filter.parts().keySet().stream().filter(key -> !key.equals(LineFilter.MONTH)).toList();
    for (String part : parts) {
      BitSet still = part.equals(LineFilter.QUERY) ? null : found;
      if (table.matching(filter.without(part), still, progress::check).length > 0) {
        return part;
      }
    }
    return parts.isEmpty() ? "" : parts.getLast();
  }
}
