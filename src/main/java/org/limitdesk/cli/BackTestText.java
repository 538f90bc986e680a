package org.limitdesk.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.backtest.Fate;
import org.limitdesk.domain.backtest.Score;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.workflow.BackTest;

/** A back-test for a program. */
final class BackTestText {
  private final boolean balances;

  private BackTestText(boolean balances) {
    this.balances = balances;
  }

  static Map<String, @Nullable Object> json(BackTest test, @Nullable BackTest against) {
    Map<String, @Nullable Object> object = of(test);
    if (against != null) {
      object.put("against", of(against));
      object.put("swap", swap(test, against));
    }
    return object;
  }

  private static Map<String, @Nullable Object> of(BackTest test) {
    return new BackTestText(test.source() == BackTest.Source.MONTHS).whole(test);
  }

  private Map<String, @Nullable Object> whole(BackTest test) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("month", CalendarNumber.month(test.month()).toString());
    object.put("horizon", test.horizon());
    object.put("policy", test.policy());
    object.put("card", test.card());
    object.put("outcome", test.source().code());
    object.put(
        "missing_months",
        test.missing().stream().map(month -> CalendarNumber.month(month).toString()).toList());
    object.put("already_bad", test.alreadyBad());
    object.put("waiting", test.waiting());
    object.putAll(score(test.verdict().whole()));
    Map<String, Object> segments = new LinkedHashMap<>();
    for (SegmentField field : SegmentField.ALL) {
      segments.put(field.code(), rows("segment", test.verdict().segments(field)));
    }
    object.put("segments", segments);
    object.put("tiers", rows("tier", test.verdict().tiers()));
    object.put(
        "fairness_good",
        test.verdict().fairnessAmongGood().stream().map(TrialText::fairness).toList());
    return object;
  }

  private List<Map<String, @Nullable Object>> rows(String name, Map<String, Score> scores) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    scores.forEach((value, score) -> {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put(name, value);
      row.putAll(score(score));
      rows.add(row);
    });
    return rows;
  }

  private Map<String, @Nullable Object> score(Score score) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("lines", score.lines());
    Fate.ALL.forEach(fate -> object.put(fate.code(), score.lines(fate)));
    object.put("cut", score.cut());
    Fate.ALL.forEach(fate -> object.put(fate.code() + "_cut", score.cut(fate)));
    OptionalDouble ratio = score.goodPerBad();
    object.put("good_cut_per_bad_cut", ratio.isPresent() ? ratio.getAsDouble() : null);
    object.put("limit_cut", Fen.decimal(score.limitCut()));
    object.put("good_limit_cut", Fen.decimal(score.goodLimitCut()));
    object.put("caught_balance", balances ? Fen.decimal(score.caught()) : null);
    object.put("missed_balance", balances ? Fen.decimal(score.missed()) : null);
    object.put("saved_loss", balances ? Fen.decimal(score.saved()) : null);
    return object;
  }

  private static Map<String, Object> swap(BackTest test, BackTest against) {
    BitSet both = (BitSet) test.cut().clone();
    both.and(against.cut());
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("cut_by_both", both.cardinality());
    object.put("cut_here_only", test.cut().cardinality() - both.cardinality());
    object.put("cut_there_only", against.cut().cardinality() - both.cardinality());
    return object;
  }
}
