package org.limitdesk.domain.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.signal.Lines;
import org.limitdesk.domain.whatif.FairnessRow;
import org.limitdesk.domain.whatif.FairnessTally;

/** A small book, reckoned by hand. */
class VerdictTest {
  private static final long LGD = 75 * Fen.WHOLE / 100;

  private static TriedLine line(String region, long own, long limit, long balance, long newLimit) {
    Lines line = Lines.line();
    line.region = region;
    line.ownShare = own;
    return line(line, limit, balance, newLimit);
  }

  private static TriedLine line(Lines line, long limit, long balance, long newLimit) {
    Borrower borrower = line.borrower();
    return new TriedLine(
        borrower.key(),
        TriedLine.segments(borrower),
        new FairnessTally(202601).place(borrower),
        borrower.ownShare(),
        "high",
        LGD,
        limit,
        balance,
        newLimit < limit,
        newLimit);
  }

  /**
   * East: limit 10,000, balance 4,000, cut to 6,000, then bad at 9,000: 0.75 · (9,000 − 6,000) =
   * 2,250. The same cut to its balance: 0.75 · 5,000 = 3,750. Bad at 5,000, below the new limit:
   * nothing is saved. One not cut is missed. West: a co-lent line of 30 % with the first one's
   * figures: 0.75 · 0.3 · 3,000 = 675.
   */
  @Test
  void whatACutSavesIsTheDrawThatItMadeImpossible() {
    Verdict verdict = new Verdict(202601);
    verdict.add(line("east", Fen.WHOLE, 10_000, 4_000, 6_000), Fate.BAD, 9_000);
    verdict.add(line("east", Fen.WHOLE, 10_000, 4_000, 4_000), Fate.BAD, 9_000);
    verdict.add(line("east", Fen.WHOLE, 10_000, 4_000, 6_000), Fate.BAD, 5_000);
    verdict.add(line("east", Fen.WHOLE, 10_000, 4_000, 10_000), Fate.BAD, 8_000);
    verdict.add(line("west", 3 * Fen.WHOLE / 10, 10_000, 4_000, 6_000), Fate.BAD, 9_000);
    Score whole = verdict.whole();
    assertEquals(2_250 + 3_750 + 675, whole.saved());
    assertEquals(9_000 + 9_000 + 5_000 + 2_700, whole.caught());
    assertEquals(8_000, whole.missed());
    assertEquals(4, whole.cut(Fate.BAD));
    assertEquals(4_000 + 6_000 + 4_000 + 1_200, whole.limitCut());
    assertEquals(Set.of("east", "west"), verdict.segments(SegmentField.REGION).keySet());
    assertEquals(675, of(verdict.segments(SegmentField.REGION), "west").saved());
    assertEquals(4, of(verdict.segments(SegmentField.REGION), "east").lines());
    assertEquals(5, of(verdict.segments(SegmentField.PURPOSE), Verdict.UNKNOWN).lines());
    assertEquals(5, of(verdict.tiers(), "high").lines());
  }

  private static Score of(Map<String, Score> scores, String name) {
    return Objects.requireNonNull(scores.get(name));
  }

  /** Of 200 good people in each group 10 women and 20 men are cut; what became bad counts not. */
  @Test
  void fairnessAmongThoseWhoStayedGoodLeavesTheOthersOut() {
    Verdict verdict = new Verdict(202601);
    for (int i = 0; i < 400; i++) {
      Lines line = Lines.line();
      line.gender = i % 2;
      line.birthYear = 1990;
      boolean cut = i < 40 && (i % 2 == 0 || i < 20);
      verdict.add(line(line, 10_000, 0, cut ? 5_000 : 10_000), Fate.GOOD, Aftermath.NONE);
      line.gender = 0;
      verdict.add(line(line, 10_000, 0, 5_000), Fate.BAD, 9_000);
    }
    List<FairnessRow> rows =
        verdict.fairnessAmongGood().stream().filter(row -> row.tier().equals("high")).toList();
    assertEquals(
        List.of("gender 200 20 0.5", "gender 200 10 1.0", "age 400 30 1.0"),
        rows.stream()
            .map(row -> row.trait() + " " + row.lines() + " " + row.cut() + " " + row.ratio())
            .toList());
    assertEquals(Interval.of(20, 200), rows.getFirst().interval());
    assertEquals("35 to 44", rows.getLast().group());
  }

  @Test
  void goodLinesCutForEachBadOne() {
    Verdict verdict = new Verdict(202601);
    assertTrue(verdict.whole().goodPerBad().isEmpty());
    for (int i = 0; i < 3; i++) {
      verdict.add(line("east", Fen.WHOLE, 10_000, 4_000, 6_000), Fate.GOOD, Aftermath.NONE);
    }
    verdict.add(line("east", Fen.WHOLE, 10_000, 4_000, 10_000), Fate.GOOD, Aftermath.NONE);
    verdict.add(line("east", Fen.WHOLE, 10_000, 4_000, 6_000), Fate.INDETERMINATE, Aftermath.NONE);
    verdict.add(line("east", Fen.WHOLE, 10_000, 4_000, 6_000), Fate.UNKNOWN, Aftermath.NONE);
    verdict.add(line("east", Fen.WHOLE, 10_000, 4_000, 6_000), Fate.BAD, Aftermath.NONE);
    verdict.add(line("east", Fen.WHOLE, 10_000, 4_000, 6_000), Fate.BAD, Aftermath.NONE);
    Score whole = verdict.whole();
    assertEquals(1.5, whole.goodPerBad().orElseThrow());
    assertEquals(7, whole.cut());
    assertEquals(8, whole.lines());
    assertEquals(12_000, whole.goodLimitCut());
    assertEquals(0, whole.saved() + whole.caught() + whole.missed());
  }
}
