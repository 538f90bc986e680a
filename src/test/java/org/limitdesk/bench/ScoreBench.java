package org.limitdesk.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.bench.fit.DemoLines;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.scoring.ScoreState;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.demo.DemoBook;

/**
 * Scores a million lines with the demo card, one month each, on one thread: 10,000 demo borrowers
 * of 24 months in memory, over and over. Argument: how many lines (1000000).
 */
public final class ScoreBench {
  private static final int BORROWERS = 10_000;
  private static final int ROUNDS = 3;

  private ScoreBench() {}

  public static void main(String[] args) throws IOException {
    int lines = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    List<LineHistory> book = new ArrayList<>();
    DemoLines.atEnd(new DemoBook(1, BORROWERS, DemoBook.DEFAULT_MONTHS), book::add);
    CardScorer scorer =
        new CardScorer(
            Cards.read(Cards.DEMO, Cards.shipped(Cards.DEMO)),
            BucketEdges.STANDARD,
            RollFloor.NONE);
    for (int round = 1; round <= ROUNDS; round++) {
      long start = System.nanoTime();
      long scored = 0;
      for (int i = 0; i < lines; i++) {
        LineHistory line = book.get(i % book.size());
        scored += scorer.score(line).state() == ScoreState.SCORED ? 1 : 0;
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "round %d: %,d lines, %,d scored, %.2f s, %,.0f lines/s%n",
          round, lines, scored, seconds, lines / seconds);
    }
  }
}
