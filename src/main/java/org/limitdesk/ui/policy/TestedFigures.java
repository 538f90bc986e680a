package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.limitdesk.domain.backtest.Fate;
import org.limitdesk.domain.backtest.Score;
import org.limitdesk.domain.backtest.ScoredLines.Figure;
import org.limitdesk.domain.backtest.ScoredLines.Part;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.policy.StudioModel.Tested;
import org.limitdesk.workflow.BackTest;

/** What a draft and the policy in force come to on a past month, each figure with its lines. */
final class TestedFigures {
  private final Texts texts;
  private final Tested tested;
  private final Score was;
  private final Score is;
  private final List<Row> rows = new ArrayList<>();

  /** A figure of both, and the draft's lines behind it. */
  record Row(String name, String inForce, String draft, Behind behind) {}

  /** Lines of the draft's back-test. */
  record Behind(String title, BackTest test, Figure figure, Part part) {
    int[] numbers() {
      return test.lines().behind(figure, part);
    }
  }

  private TestedFigures(Tested tested, Texts texts) {
    this.texts = texts;
    this.tested = tested;
    was = tested.inForce().verdict().whole();
    is = tested.draft().verdict().whole();
  }

  static List<Row> of(Tested tested, Texts texts) {
    return new TestedFigures(tested, texts).rows();
  }

  private List<Row> rows() {
    count("cut", Figure.CUT, Score::cut);
    count("cutBad", Figure.CUT_BAD, score -> score.cut(Fate.BAD));
    count("cutGood", Figure.CUT_GOOD, score -> score.cut(Fate.GOOD));
    count("cutBetween", Figure.CUT_BETWEEN, score -> score.cut(Fate.INDETERMINATE));
    count("cutUnknown", Figure.CUT_UNKNOWN, score -> score.cut(Fate.UNKNOWN));
    row("goodPerBad", Figure.CUT, score -> ratio(score.goodPerBad(), texts.numbers()));
    count("bad", Figure.BAD, score -> score.lines(Fate.BAD));
    count("good", Figure.GOOD, score -> score.lines(Fate.GOOD));
    count("between", Figure.BETWEEN, score -> score.lines(Fate.INDETERMINATE));
    count("unknown", Figure.UNKNOWN, score -> score.lines(Fate.UNKNOWN));
    sum("limitCut", Figure.CUT, Score::limitCut);
    sum("goodLimitCut", Figure.CUT_GOOD, Score::goodLimitCut);
    if (tested.draft().source() == BackTest.Source.MONTHS) {
      sum("caught", Figure.CUT_BAD, Score::caught);
      sum("missed", Figure.MISSED, Score::missed);
      sum("savedLoss", Figure.CUT_BAD, Score::saved);
    }
    add(
        "waiting",
        Figure.WAITING,
        texts.numbers().count(tested.inForce().waiting()),
        texts.numbers().count(tested.draft().waiting()));
    return rows;
  }

  private void count(String code, Figure figure, Function<Score, Long> value) {
    row(code, figure, score -> texts.numbers().count(value.apply(score)));
  }

  private void sum(String code, Figure figure, Function<Score, Long> value) {
    row(code, figure, score -> texts.numbers().sum(value.apply(score)));
  }

  private void row(String code, Figure figure, Function<Score, String> value) {
    add(code, figure, value.apply(was), value.apply(is));
  }

  private void add(String code, Figure figure, String before, String after) {
    String name = texts.text("studio.test." + code);
    rows.add(new Row(name, before, after, new Behind(name, tested.draft(), figure, Part.WHOLE)));
  }

  static String ratio(OptionalDouble ratio, Numbers numbers) {
    return ratio.isEmpty() ? Numbers.NONE : numbers.decimal(ratio.getAsDouble(), 2);
  }
}
