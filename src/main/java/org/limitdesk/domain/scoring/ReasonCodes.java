package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The codes of {@link Breakdown#reasons()} alone, for whoever scores many lines and takes none of
 * them apart: no labels are made.
 */
public final class ReasonCodes {
  private record Reason(BigDecimal lost, String code) {}

  private ReasonCodes() {}

  /**
   * In order, at most {@value Breakdown#MOST_REASONS}.
   *
   * @throws IllegalStateException where the evaluation is not valid
   */
  public static List<String> of(Scorecard card, Evaluation evaluation) {
    if (!evaluation.valid()) {
      throw new IllegalStateException("there is no score: " + evaluation.fault());
    }
    List<Reason> most = new ArrayList<>();
    for (int i = 0; i < card.characteristics().size() && card.reasons() != ReasonRule.NONE; i++) {
      Characteristic each = card.characteristics().get(i);
      Attribute bin = each.attributes().get(evaluation.bin(i));
      String code = each.reasonCode(bin);
      BigDecimal lost = card.reasons().lost(each.baseline(), evaluation.points(i, bin));
      if (code != null && lost.signum() > 0) {
        add(new Reason(lost, code), most);
      }
    }
    return most.stream().map(Reason::code).toList();
  }

  /** Behind those that lost as much, which stand before it in the card. */
  private static void add(Reason reason, List<Reason> most) {
    int at = most.size();
    while (at > 0 && most.get(at - 1).lost().compareTo(reason.lost()) < 0) {
      at--;
    }
    most.add(at, reason);
    if (most.size() > Breakdown.MOST_REASONS) {
      most.removeLast();
    }
  }
}
