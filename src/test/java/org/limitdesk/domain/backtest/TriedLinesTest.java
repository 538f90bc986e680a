package org.limitdesk.domain.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.whatif.FairnessTally.Place;

/** The columns beside a plain list of the same lines. */
class TriedLinesTest {
  private static final int LINES = 20_000;
  private static final int EXEMPT = -1;

  private final SplittableRandom random = new SplittableRandom(9);

  @Test
  void linesComeBackAsTheyWereAddedAndHeldOnesUncut() {
    Set<Integer> held = Set.of(3, 5, 64, 127, 128, 9_999);
    TriedLines columns = new TriedLines();
    List<TriedLine> plain = new ArrayList<>();
    int offers = 0;
    for (int key = 0; key < LINES; key++) {
      TriedLine line = line(key);
      int offer = line.cut() && random.nextInt(8) != 0 ? offers++ : EXEMPT;
      columns.add(line, "D" + key, offer);
      plain.add(held.contains(offer) ? line.left() : line);
    }
    List<TriedLine> back = new ArrayList<>();
    columns.each(held::contains, back::add);
    assertTrue(offers > 10_000, offers + " cuts");
    assertEquals(plain, back);
  }

  private TriedLine line(int key) {
    Map<SegmentField, String> segments = new EnumMap<>(SegmentField.class);
    for (SegmentField field : SegmentField.ALL) {
      if (random.nextInt(6) != 0) {
        segments.put(field, field.code() + random.nextInt(field.ordinal() == 1 ? LINES : 5));
      }
    }
    long limit = random.nextLong(Long.MAX_VALUE);
    boolean cut = random.nextInt(10) < 7;
    return new TriedLine(
        key,
        segments,
        new Place(random.nextInt(4), random.nextInt(6)),
        random.nextLong(Fen.WHOLE + 1),
        List.of("low", "medium", "high", "unscored").get(random.nextInt(4)),
        random.nextLong(Fen.WHOLE + 1),
        limit,
        random.nextLong(limit),
        cut,
        cut ? limit / 2 : limit);
  }

  /**
   * A million lines in 640 MB, with the months of the book and the walk of the rails beside them.
   */
  @Test
  void aLineTakesLessThanAHundredAndFiftyBytesHoweverMuchRoomIsKept() {
    TriedLines columns = new TriedLines();
    TriedLine line = line(0);
    for (int lines = 1; lines <= 70_000; lines++) {
      columns.add(line, "D1", EXEMPT);
      // Just grown, nearly half of the room is kept for more.
      assertTrue(lines < 64 || columns.bytes() < 150L * lines, lines + ": " + columns.bytes());
    }
  }
}
