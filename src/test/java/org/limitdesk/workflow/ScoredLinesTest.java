package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.backtest.Fate;
import org.limitdesk.domain.backtest.Score;
import org.limitdesk.domain.backtest.ScoredLines;
import org.limitdesk.domain.backtest.ScoredLines.Figure;
import org.limitdesk.domain.backtest.ScoredLines.Part;
import org.limitdesk.domain.backtest.TriedLine;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** The lines behind the figures of a back-test, beside the figures. */
class ScoredLinesTest {
  private static final int MONTH = 202509;

  @TempDir private Path folder;

  @Test
  void everyFigureHasAsManyLinesAsItSays() throws IOException {
    BackTest test = test();
    ScoredLines lines = test.lines();
    check(lines, Part.WHOLE, test.verdict().whole());
    test.verdict().tiers().forEach((tier, score) -> check(lines, Part.of(tier), score));
    for (SegmentField field : SegmentField.ALL) {
      Map<String, Score> scores = test.verdict().segments(field);
      scores.forEach((value, score) -> check(lines, Part.of(field, value), score));
    }
    assertTrue(test.verdict().whole().cut(Fate.BAD) > 5);
    assertEquals(test.waiting(), lines.behind(Figure.WAITING, Part.WHOLE).length);
  }

  @Test
  void linesAddUpToTheSumsAndAreNamed() throws IOException {
    BackTest test = test();
    ScoredLines lines = test.lines();
    long cut = 0;
    long caught = 0;
    Set<String> ids = new HashSet<>();
    for (int place : lines.behind(Figure.CUT, Part.WHOLE)) {
      TriedLine line = lines.line(place);
      cut += Fen.share(line.limit() - line.newLimit(), line.ownShare());
      Long owed = lines.atDefault(place);
      caught += owed == null ? 0 : Fen.share(owed, line.ownShare());
      ids.add(lines.borrowerId(place));
      assertTrue(test.cut().get(line.key()));
    }
    assertEquals(test.verdict().whole().limitCut(), cut);
    assertEquals(test.verdict().whole().caught(), caught);
    assertEquals(test.verdict().whole().cut(), ids.size());
    assertEquals(0, test.figuresOnly().lines().behind(Figure.ALL, Part.WHOLE).length);
  }

  private static void check(ScoredLines lines, Part part, Score score) {
    assertEquals(score.lines(), lines.behind(Figure.ALL, part).length);
    assertEquals(score.cut(), lines.behind(Figure.CUT, part).length);
    assertEquals(score.cut(Fate.BAD), lines.behind(Figure.CUT_BAD, part).length);
    assertEquals(score.cut(Fate.GOOD), lines.behind(Figure.CUT_GOOD, part).length);
    assertEquals(score.cut(Fate.INDETERMINATE), lines.behind(Figure.CUT_BETWEEN, part).length);
    assertEquals(score.cut(Fate.UNKNOWN), lines.behind(Figure.CUT_UNKNOWN, part).length);
    assertEquals(score.lines(Fate.UNKNOWN), lines.behind(Figure.UNKNOWN, part).length);
    assertEquals(score.lines(Fate.INDETERMINATE), lines.behind(Figure.BETWEEN, part).length);
    assertEquals(score.lines(Fate.BAD), lines.behind(Figure.BAD, part).length);
    assertEquals(score.lines(Fate.GOOD), lines.behind(Figure.GOOD, part).length);
    long missed =
        IntStream.of(lines.behind(Figure.MISSED, part))
            .mapToLong(place -> missed(lines, place))
            .sum();
    assertEquals(score.missed(), missed);
  }

  private static long missed(ScoredLines lines, int place) {
    Long owed = lines.atDefault(place);
    return owed == null ? 0 : Fen.share(owed, lines.line(place).ownShare());
  }

  private BackTest test() throws IOException {
    TestBook book = new TestBook(folder).at("demo.book");
    book.ask("demo", "--borrowers", "3000", "--history", "0").expect(0);
    try (Book open = book.shelf().read(book.file())) {
      Rules rules = new FindRules().find(open, null, null);
      return new BackTestPolicy(new BookFloors()).run(open, rules, MONTH, 6, Progress.NONE);
    }
  }
}
