package org.limitdesk.domain.proposal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.policy.SegmentField;

/**
 * Cuts that people decided earlier in the month, in all and by segment: they use the rails of the
 * book up before any proposal. Those that no rail holds are not among them.
 */
public final class DecidedCuts {
  private static final Sum NOTHING = new Sum(0, 0);

  private final Map<SegmentField, Map<String, Sum>> segments = new EnumMap<>(SegmentField.class);
  private Sum whole = NOTHING;

  /**
   * How much was cut.
   *
   * @param limit fen
   */
  public record Sum(long lines, long limit) {
    Sum plus(Sum other) {
      return new Sum(lines + other.lines, limit + other.limit);
    }
  }

  /** One more line cut, by so much in fen. */
  public void add(Borrower borrower, long cut) {
    Sum one = new Sum(1, cut);
    whole = whole.plus(one);
    for (SegmentField field : SegmentField.ALL) {
      String value = field.of(borrower);
      if (value != null) {
        segments.computeIfAbsent(field, any -> new HashMap<>()).merge(value, one, Sum::plus);
      }
    }
  }

  /** All of them. */
  public Sum whole() {
    return whole;
  }

  /**
   * Those of each value of a field.
   *
   * @param field null for the whole book, whose only value is the empty word
   */
  Map<String, Sum> by(@Nullable SegmentField field) {
    return field == null
        ? Map.of("", whole)
        : Objects.requireNonNullElse(segments.get(field), Map.of());
  }
}
