package org.limitdesk.domain.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.whatif.FairnessTally.Place;
import org.limitdesk.domain.whatif.Ids;

/**
 * The lines of a past month as columns, some eighty bytes each, since a book may have a million and
 * the rails of the book speak only after the last.
 */
public final class TriedLines {
  private static final int OFFER = 0;
  private static final int KEY = 1;
  private static final int TIER = 2;
  private static final int FIELDS = 3;

  private static final int LIMIT = 0;
  private static final int BALANCE = 1;
  private static final int NEW_LIMIT = 2;
  private static final int LGD = 3;
  private static final int OWN_SHARE = 4;
  private static final int AMOUNTS = 5;

  private final Words words = new Words();
  private final Ids ids = new Ids();
  private final int[][] codes = new int[FIELDS + SegmentField.ALL.size()][64];
  private final long[][] amounts = new long[AMOUNTS][64];

  /** The lowest bit for a cut, seven bits for the gender, the rest for the age group. */
  private char[] marks = new char[64];

  private int size;

  /** Every word once. */
  private static final class Words {
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    int code(String word) {
      return codes.computeIfAbsent(
          word,
          each -> {
            words.add(each);
            return words.size();
          });
    }

    String word(int code) {
      return words.get(code - 1);
    }
  }

  /**
   * Adds a line.
   *
   * @param id the lender's id of the borrower
   * @param offer the number that the walk of the book's rails gave its cut
   */
  public void add(TriedLine line, String id, int offer) {
    if (size == marks.length) {
      grow(size * 2);
    }
    ids.add(id);
    codes[OFFER][size] = offer;
    codes[KEY][size] = line.key();
    codes[TIER][size] = words.code(line.tier());
    for (SegmentField field : SegmentField.ALL) {
      String value = line.segments().get(field);
      codes[FIELDS + field.ordinal()][size] = value == null ? 0 : words.code(value);
    }
    amounts[LIMIT][size] = line.limit();
    amounts[BALANCE][size] = line.balance();
    amounts[NEW_LIMIT][size] = line.newLimit();
    amounts[LGD][size] = line.lgd();
    amounts[OWN_SHARE][size] = line.ownShare();
    Place people = line.people();
    marks[size] = (char) (people.age() << 8 | people.gender() << 1 | (line.cut() ? 1 : 0));
    size++;
  }

  private void grow(int room) {
    for (int i = 0; i < codes.length; i++) {
      codes[i] = Arrays.copyOf(codes[i], room);
    }
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = Arrays.copyOf(amounts[i], room);
    }
    marks = Arrays.copyOf(marks, room);
  }

  /**
   * Hands out every line in the order in which they came, one at a time.
   *
   * @param waits whether a rail holds the cut of that offer back: then the line is left as it was
   */
  public void each(IntPredicate waits, Consumer<TriedLine> to) {
    for (int place = 0; place < size; place++) {
      to.accept(line(place, waits));
    }
  }

  /** A line, from 0 on, as the policy leaves it. */
  TriedLine line(int place, IntPredicate waits) {
    TriedLine line = line(place);
    return isWaiting(place, waits) ? line.left() : line;
  }

  /** Whether a rail holds the cut of a line back. */
  boolean isWaiting(int place, IntPredicate waits) {
    return (marks[place] & 1) == 1 && waits.test(codes[OFFER][place]);
  }

  /** The lender's id of a line's borrower. */
  String id(int place) {
    return ids.id(place);
  }

  private TriedLine line(int place) {
    return new TriedLine(
        codes[KEY][place],
        segments(place),
        new Place(marks[place] >> 1 & 0x7f, marks[place] >> 8),
        amounts[OWN_SHARE][place],
        words.word(codes[TIER][place]),
        amounts[LGD][place],
        amounts[LIMIT][place],
        amounts[BALANCE][place],
        (marks[place] & 1) == 1,
        amounts[NEW_LIMIT][place]);
  }

  private Map<SegmentField, String> segments(int place) {
    Map<SegmentField, String> segments = new EnumMap<>(SegmentField.class);
    for (SegmentField field : SegmentField.ALL) {
      int code = codes[FIELDS + field.ordinal()][place];
      if (code != 0) {
        segments.put(field, words.word(code));
      }
    }
    return segments;
  }

  /** What the columns take of memory, without the words and the ids. */
  public long bytes() {
    long aLine =
        Character.BYTES + (long) Integer.BYTES * codes.length + (long) Long.BYTES * AMOUNTS;
    return aLine * marks.length;
  }
}
