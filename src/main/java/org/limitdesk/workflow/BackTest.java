package org.limitdesk.workflow;

import java.util.BitSet;
import java.util.List;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.backtest.ScoredLines;
import org.limitdesk.domain.backtest.TriedLines;
import org.limitdesk.domain.backtest.Verdict;

/**
 * A policy tried on a past month.
 *
 * @param month yyyymm
 * @param horizon how many months after it were looked at
 * @param policy its name and version
 * @param card its name and version
 * @param source from what it is known what became of the lines
 * @param missing the months of the window, yyyymm, that the book does not have
 * @param alreadyBad open lines that stood in M4 or worse at the month: they are not scored
 * @param waiting cuts of scored lines that a guard rail of the book holds back: they are no cuts
 * @param cut the keys of the borrowers whose lines are scored and cut
 * @param verdict how it fares
 * @param lines the lines that are scored, one by one
 */
public record BackTest(
    int month,
    int horizon,
    String policy,
    String card,
    Source source,
    List<Integer> missing,
    long alreadyBad,
    long waiting,
    BitSet cut,
    Verdict verdict,
    ScoredLines lines) {
  public BackTest {
    missing = List.copyOf(missing);
  }

  /** The same without its lines, which take a hundred bytes and more each. */
  public BackTest figuresOnly() {
    ScoredLines none = new ScoredLines(new TriedLines(), offer -> false);
    return new BackTest(
        month, horizon, policy, card, source, missing, alreadyBad, waiting, cut, verdict, none);
  }

  /** From what it is known what became of lines. */
  public enum Source implements Code {
    /** The book's own months: with balances. */
    MONTHS,
    /** Outcomes that a file told: counts only. */
    OUTCOMES
  }
}
