package org.limitdesk.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.proposal.Rail;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.SwapSet;
import org.limitdesk.domain.whatif.TrialResult;
import org.limitdesk.workflow.TryPolicy.Trial;

/** The lines behind the figures of a trial. */
final class TrialLines {
  private TrialLines() {}

  /** Every proposal, with what becomes of it beside the policy that it is held against. */
  static List<Map<String, @Nullable Object>> of(Trial trial) {
    TrialResult result = trial.figures().result();
    Map<Integer, String> changes = new HashMap<>();
    SwapSet swap = trial.swap();
    if (swap != null) {
      name(swap.newlyCut(), "newly_cut", changes);
      name(swap.cutDeeper(), "cut_deeper", changes);
      name(swap.cutLess(), "cut_less", changes);
      name(swap.cutAlike(), "cut_alike", changes);
    }
    List<Map<String, @Nullable Object>> lines = new ArrayList<>();
    for (int number = 0; number < result.size(); number++) {
      Map<String, @Nullable Object> line = line(result, number);
      line.put("change", changes.get(number));
      lines.add(line);
    }
    return lines;
  }

  /** The lines that were cut and are not any more, as they were to be cut. */
  static List<Map<String, @Nullable Object>> noLongerCut(Trial trial) {
    List<Map<String, @Nullable Object>> lines = new ArrayList<>();
    if (trial.swap() != null && trial.before() != null) {
      for (int number : trial.swap().noLongerCut().numbers()) {
        lines.add(line(trial.before().result(), number));
      }
    }
    return lines;
  }

  private static void name(Slice slice, String change, Map<Integer, String> changes) {
    for (int number : slice.numbers()) {
      changes.put(number, change);
    }
  }

  private static Map<String, @Nullable Object> line(TrialResult result, int number) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("borrower", result.book().borrowerId(result.row(number)));
    line.put("action", result.action(number).code());
    line.put("rule", result.rule(number));
    line.put("limit_before", Fen.decimal(result.limitBefore(number)));
    line.put("limit_after", Fen.decimal(result.limitAfter(number)));
    line.put("expected_loss_before", Fen.decimal(result.lossBefore(number)));
    line.put("expected_loss_after", Fen.decimal(result.lossAfter(number)));
    line.put("income_given_up", TrialText.amount(result.income(number)));
    Rail rail = result.rail(number);
    line.put("waits_for", rail == null ? null : rail.name());
    return line;
  }
}
