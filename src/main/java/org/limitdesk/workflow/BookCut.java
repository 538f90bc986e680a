package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.LineChoice;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;

/**
 * A cut of one book, with its segments looked up.
 *
 * @param where the lines that count
 * @param by null for none
 */
record BookCut(LineChoice where, @Nullable Segments by) {
  private static final int MOST_NAMES = 40;

  /** Counts something of the lines of a choice. */
  interface Count<T> {
    T of(LineChoice choice) throws IOException;
  }

  /**
   * Looks up what a cut names.
   *
   * @throws UnknownField for a field by which no book can be cut
   * @throws BookRefused LD-484 for a value that no line has; LD-580 for a field of scores where
   *     there are none
   */
  static BookCut of(Book book, BookColumns columns, Cut cut) throws IOException {
    BookSegments known = new BookSegments(book, columns);
    Map<String, BitSet> wanted = new LinkedHashMap<>();
    Map<String, Segments> fields = new LinkedHashMap<>();
    for (Cut.Where part : cut.where()) {
      Segments segments = fields.get(part.field());
      if (segments == null) {
        segments = known.of(part.field());
        fields.put(part.field(), segments);
      }
      wanted.computeIfAbsent(part.field(), field -> new BitSet()).set(place(segments, part));
    }
    LineChoice where = LineChoice.ALL;
    for (Map.Entry<String, BitSet> each : wanted.entrySet()) {
      where = and(where, segments(fields, each.getKey()), each.getValue());
    }
    String by = cut.by();
    return new BookCut(where, by == null ? null : known.of(by));
  }

  private static Segments segments(Map<String, Segments> fields, String field) {
    return Optional.ofNullable(fields.get(field)).orElseThrow();
  }

  private static int place(Segments segments, Cut.Where part) {
    int place = segments.names().indexOf(part.value());
    if (place < 0) {
      List<String> names = segments.names();
      throw new BookRefused(
          "LD-484",
          "No line has %s '%s'. There are: %s."
              .formatted(
                  part.field(),
                  part.value(),
                  String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())))));
    }
    return place;
  }

  private static LineChoice and(LineChoice first, Segments segments, BitSet places) {
    return (borrower, month) ->
        first.has(borrower, month) && places.get(segments.of(borrower, month));
  }

  /** Counts the whole and each segment; what is nothing of a segment is left out. */
  <T> BySegment<T> count(Count<T> count, Predicate<T> isNothing) throws IOException {
    List<BySegment.Part<T>> parts = new ArrayList<>();
    Segments segments = by;
    if (segments != null) {
      for (int i = 0; i < segments.names().size(); i++) {
        BitSet place = new BitSet();
        place.set(i);
        T of = count.of(and(where, segments, place));
        if (!isNothing.test(of)) {
          parts.add(new BySegment.Part<>(segments.names().get(i), of));
        }
      }
    }
    return new BySegment<>(count.of(where), parts);
  }
}
