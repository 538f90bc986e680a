package org.limitdesk.ui.borrowers;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.workflow.ReadLines;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/**
 * The lines that a filter tells by other months than the one that is shown, kept while one orders
 * and narrows them.
 *
 * @param asked what they were found for
 * @param keys null where every line may be one
 */
record FoundLines(List<Object> asked, @Nullable BitSet keys) {
  /** Nothing was asked. */
  static final FoundLines NONE = new FoundLines(List.of(), null);

  /** What was found before where it is asked again, or found anew. */
  static FoundLines of(
      Book book,
      ReadLines lines,
      LineFilter filter,
      int month,
      FoundLines before,
      Progress progress)
      throws IOException {
    List<Object> asked =
        List.of(book.generation(), month, filter.rolled(), filter.cohort(), filter.cut());
    return asked.equals(before.asked())
        ? before
        : new FoundLines(asked, lines.elsewhere(book, filter, month, progress));
  }

  /** Those of them that a search found as well. */
  @Nullable BitSet and(@Nullable BitSet searched) {
    if (keys == null || searched == null) {
      return keys == null ? searched : keys;
    }
    BitSet both = (BitSet) keys.clone();
    both.and(searched);
    return both;
  }
}
