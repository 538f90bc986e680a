package org.limitdesk.domain.trend.alarm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An alarm, and what only says the same again.
 *
 * @param echoes by the same rule, segments of which no more is to be said than of the whole book
 */
public record Told(Alarm alarm, List<Alarm> echoes) {
  public Told {
    echoes = List.copyOf(echoes);
  }

  /**
   * The gravest first; an echo of the whole book's alarm stands with that one.
   *
   * @param most how many times the book's own rise an echo rose at the most
   */
  static List<Told> of(List<Alarm> alarms, double most) {
    List<Alarm> whole = alarms.stream().filter(Alarm::isOfAll).toList();
    List<Told> told = new ArrayList<>();
    for (Alarm each : alarms) {
      if (each.isOfAll()) {
        told.add(
            new Told(each, alarms.stream().filter(other -> isEcho(other, each, most)).toList()));
      } else if (whole.stream().noneMatch(book -> isEcho(each, book, most))) {
        told.add(new Told(each, List.of()));
      }
    }
    told.sort(Comparator.comparing(Told::alarm, gravestFirst()));
    return List.copyOf(told);
  }

  /**
   * Whether a segment moved as the whole book did: by not much more, and had the book not moved, it
   * would be within its limit. What moved by far more may be why the book did.
   */
  private static boolean isEcho(Alarm segment, Alarm book, double most) {
    return book.isOfAll()
        && !segment.isOfAll()
        && segment.rule() == book.rule()
        && !book.isBelow()
        && segment.value() / book.times() <= segment.limit()
        && segment.times() <= most * book.times();
  }

  /** The whole book first, then the graver, then by how many times the usual rate each is. */
  static Comparator<Alarm> gravestFirst() {
    return Comparator.comparing((Alarm each) -> !each.isOfAll())
        .thenComparing(Alarm::severity, Comparator.reverseOrder())
        .thenComparing(Comparator.comparingDouble(Alarm::times).reversed())
        .thenComparing(Alarm::rule)
        .thenComparing(Alarm::segment);
  }
}
