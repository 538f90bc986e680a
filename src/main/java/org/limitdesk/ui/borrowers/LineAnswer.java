package org.limitdesk.ui.borrowers;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineOrder;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.LineTotals;
import org.limitdesk.workflow.ReadLines;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/**
 * The lines that a filter gives, in an order.
 *
 * @param generation the last load that is in it
 * @param keys of the borrowers
 * @param ids by key, the places of ids in their order; empty while nobody orders by id
 * @param found what the filter tells by other months
 * @param toDrop the part of the filter to drop where it finds nothing; empty for none
 */
record LineAnswer(
    LineTable table,
    long generation,
    int[] keys,
    LineTotals totals,
    int[] ids,
    FoundLines found,
    String toDrop) {
  /**
   * What is asked.
   *
   * @param ids as far as they are known
   * @param before what was found for the last answer
   */
  record Asked(LineFilter filter, LineOrder order, int[] ids, FoundLines before) {}

  /** Works it out, away from the screen. */
  static LineAnswer of(
      Book book, ReadLines reading, LineTable table, Asked asked, Progress progress)
      throws IOException {
    LineFilter filter = asked.filter();
    FoundLines elsewhere =
        FoundLines.of(book, reading, filter, table.month(), asked.before(), progress);
    BitSet found = elsewhere.and(search(book, filter, progress));
    int[] lines = table.matching(filter, found, progress::check);
    int[] ranks = asked.ids();
    if (asked.order().by() == LineOrder.By.ID && ranks.length < table.size()) {
      ranks = book.borrowerList().ranksById(table.size());
    }
    return new LineAnswer(
        table,
        book.generation(),
        table.sorted(lines, asked.order(), ranks, progress::check),
        table.totals(lines),
        ranks,
        elsewhere,
        lines.length == 0 ? toDrop(book, reading, table, filter, progress) : "");
  }

  private static @Nullable BitSet search(Book book, LineFilter filter, Progress progress) {
    return Searched.isEnough(filter.query())
        ? book.borrowerList().search(filter.query().strip(), Integer.MAX_VALUE, progress)
        : null;
  }

  /** The part without which there are lines; the last one set where none alone is to blame. */
  private static String toDrop(
      Book book, ReadLines reading, LineTable table, LineFilter filter, Progress progress)
      throws IOException {
    List<String> parts =
        filter.parts().keySet().stream().filter(key -> !key.equals(LineFilter.MONTH)).toList();
    BitSet searched = search(book, filter, progress);
    FoundLines whole = FoundLines.NONE;
    for (String part : parts) {
      LineFilter without = filter.without(part);
      whole = FoundLines.of(book, reading, without, table.month(), whole, progress);
      BitSet still = whole.and(part.equals(LineFilter.QUERY) ? null : searched);
      if (table.matching(without, still, progress::check).length > 0) {
        return part;
      }
    }
    return parts.isEmpty() ? "" : parts.getLast();
  }
}
