package org.limitdesk.domain.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.trend.BucketEdges;

/** What others ask about the borrower, and what the card says. */
class BureauAndScoreTest {
  private static final Trigger QUERIES =
      new BureauQueries(2, new Marks(Marks.NEVER, 8, 12), new Marks(4, 6, Marks.NEVER));
  private static final Trigger DROP = new ScoreDrop(2, new Marks(10, 20, 40));

  @ParameterizedTest
  @CsvSource({
    "0, 1, none",
    "0, 2, info",
    "3, 4, warn",
    "0, 3, warn",
    "5, 6, severe",
    "3, 3, none",
    "9, 3, none",
  })
  void queriesCountByLevelAndByRise(long before, long now, String severity) {
    Lines line = Lines.line().withQueries(before).months(2, 100, 0);
    assertEquals(severity, Told.severity(QUERIES, line.withQueries(now).months(2, 100, 0)));
  }

  @Test
  void aRiseNeedsEveryMonthBeforeAndALevelOnlyTheMonthItself() {
    Lines few = Lines.line().month(100, 0, 0).withQueries(0).month(100, 0, 0);
    few.withQueries(3).months(2, 100, 0);
    assertEquals("none", Told.whole(QUERIES, few));
    Lines one = Lines.line().withQueries(8).month(100, 0, 0);
    assertEquals("warn 20260131 {queries=8, queries_before=?, months=2}", Told.whole(QUERIES, one));
    assertEquals("none", Told.whole(QUERIES, one.withQueries(Row.NONE).month(100, 0, 0)));
  }

  @Test
  void queriesAreDatedWhenTheSurgeBegan() {
    Lines line = Lines.line().withQueries(1).months(4, 100, 0).withQueries(4);
    line.months(2, 100, 0);
    assertEquals(
        "warn 20260630 {queries=8, queries_before=2, months=2}", Told.whole(QUERIES, line));
  }

  @ParameterizedTest
  @CsvSource({
    "590.5, none",
    "590, info",
    "580.01, info",
    "580, warn",
    "560.5, warn",
    "560, severe",
    "600, none",
    "700, none",
  })
  void theScoreIsHeldAgainstTheOneOfSomeMonthsBefore(String now, String severity) {
    Lines line = Lines.line().withScore("600").months(2, 100, 0).withScore(now).month(100, 0, 0);
    assertEquals(severity, Told.severity(DROP, line));
  }

  @Test
  void aDropTellsBothScoresAndWhenItBegan() {
    Lines line = Lines.line().withScore("612.50").months(3, 100, 0);
    line.withScore("590").months(2, 100, 0);
    assertEquals(
        "warn 20260430 {score=590, score_before=612.5, lost=22.5, months=2}",
        Told.whole(DROP, line));
  }

  @Test
  void withoutOneOfTheTwoScoresThereIsNoDrop() {
    Lines line = Lines.line().withScore("600").months(2, 100, 0);
    assertEquals("none", Told.whole(DROP, line));
    Lines unscored = line.withScore(null).month(100, 0, 0);
    assertEquals("none", Told.whole(DROP, unscored));
    Lines gap = Lines.line().withScore("600").month(100, 0, 0).gap().withScore("500");
    assertEquals("severe", Told.severity(DROP, gap.month(100, 0, 0)));
    Lines wide = Lines.line().withScore("600").month(100, 0, 0).gap().gap().withScore("500");
    assertEquals("none", Told.whole(DROP, wide.month(100, 0, 0)));
  }

  @Test
  void whereNoCardIsAskedNothingDrops() {
    Lines line = Lines.line().withScore("600").months(2, 100, 0).withScore("500").month(100, 0, 0);
    ObservedLine bare = new ObservedLine(line.view().line(), BucketEdges.STANDARD);
    assertEquals(0, Triggers.signals(java.util.List.of(DROP), bare).size());
  }
}
