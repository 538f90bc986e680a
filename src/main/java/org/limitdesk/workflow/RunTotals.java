package org.limitdesk.workflow;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;

/**
 * What a run over a month came to. Amounts are fen.
 *
 * @param lines how many open lines were looked at
 * @param byAction every action with how often it is proposed
 * @param waiting proposals that a guard rail of the book holds back
 */
public record RunTotals(
    YearMonth month,
    long lines,
    long proposals,
    Map<Action, Long> byAction,
    long waiting,
    long limitBefore,
    long limitAfter,
    long lossBefore,
    long lossAfter) {

  /** From what a run returns, or from the facts that were kept of it. */
  static RunTotals of(Map<String, ?> json) {
    return new RunTotals(
        YearMonth.parse(text(json, "month")),
        Long.parseLong(text(json, "lines")),
        Long.parseLong(text(json, "proposals")),
        actions(json.get("by_action")),
        Long.parseLong(text(json, "waiting")),
        Fen.parse(text(json, "limit_before")),
        Fen.parse(text(json, "limit_after")),
        Fen.parse(text(json, "expected_loss_before")),
        Fen.parse(text(json, "expected_loss_after")));
  }

  private static String text(Map<String, ?> json, String name) {
    return String.valueOf(json.get(name));
  }

  private static Map<Action, Long> actions(@Nullable Object json) {
    Map<Action, Long> actions = new EnumMap<>(Action.class);
    if (json instanceof Map<?, ?> counts) {
      counts.forEach((name, count) ->
          Action.named(String.valueOf(name))
              .ifPresent(action -> actions.put(action, Long.parseLong(String.valueOf(count)))));
    }
    return actions;
  }
}
