package org.limitdesk.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.scoring.ScoreChange.Step;
import org.limitdesk.domain.scoring.path.Conduct;
import org.limitdesk.domain.scoring.path.ImprovementPath;
import org.limitdesk.workflow.FindPath.FoundPath;

/** A path to a score, for a program and for a person. */
final class PathText {
  private PathText() {}

  static Map<String, @Nullable Object> json(FoundPath found) {
    ImprovementPath path = found.path().orElse(null);
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("borrower", found.borrowerId());
    object.put("month", CalendarNumber.month(found.month()).toString());
    object.put("state", found.state().code());
    object.put("score", found.score());
    object.put("target", found.target());
    object.put("months", path == null ? null : path.conduct().months());
    object.put("acts", path == null ? Map.of() : acts(path.conduct()));
    object.put(
        "changes",
        path == null ? List.of() : path.changes().stream().map(PathText::change).toList());
    object.put("reached", path == null ? null : path.after().score());
    return object;
  }

  private static Map<String, Object> acts(Conduct conduct) {
    Map<String, Object> acts = new LinkedHashMap<>();
    acts.put("pay_what_is_past_due", conduct.catchesUp());
    acts.put("repay", Fen.decimal(conduct.repaid()));
    acts.put("pay_off_lenders", conduct.settled());
    acts.put("draw_nothing", conduct.drawsNothing());
    return acts;
  }

  private static Map<String, @Nullable Object> change(Step step) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("characteristic", step.after().characteristic());
    object.put("from", LineValue.of(step.before()));
    object.put("to", LineValue.of(step.after()));
    object.put("from_bin", step.before().bin());
    object.put("to_bin", step.after().bin());
    object.put("points", step.difference());
    return object;
  }

  static String words(FoundPath found) {
    BigDecimal score = found.score();
    if (score == null) {
      return "%s has no score to improve (%s)."
          .formatted(found.borrowerId(), found.state().code().replace('_', ' '));
    }
    String now = score.toPlainString();
    return found
        .path()
        .map(path -> words(found, path))
        .orElseGet(() ->
            "No path: nothing that %s can do brings the score %s to %s."
                .formatted(found.borrowerId(), now, found.target().toPlainString()));
  }

  private static String words(FoundPath found, ImprovementPath path) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: score %s -> %s %s%n"
            .formatted(
                found.borrowerId(),
                path.before().score().toPlainString(),
                path.after().score().toPlainString(),
                when(path.conduct().months())));
    sentences(path.conduct()).forEach(act -> text.append("  do: %s%n".formatted(act)));
    for (Step step : path.changes()) {
      text.append(
          "  %-28s %12s -> %-12s %8s%n"
              .formatted(
                  step.after().characteristic(),
                  LineValue.of(step.before()),
                  LineValue.of(step.after()),
                  signed(step)));
    }
    return text.toString();
  }

  private static String when(int months) {
    return switch (months) {
      case 0 -> "as at the month end";
      case 1 -> "after a month on time";
      default -> "after %d months on time".formatted(months);
    };
  }

  private static List<String> sentences(Conduct conduct) {
    List<String> acts = new ArrayList<>();
    if (conduct.catchesUp()) {
      acts.add("pay what is past due");
    }
    if (conduct.repaid() > 0) {
      acts.add("repay " + Figures.money(conduct.repaid()) + " more");
    }
    if (conduct.settled() > 0) {
      acts.add("pay off %d other lenders".formatted(conduct.settled()));
    }
    if (conduct.drawsNothing()) {
      acts.add("draw nothing");
    }
    return acts;
  }

  private static String signed(Step step) {
    return (step.difference().signum() > 0 ? "+" : "") + step.difference().toPlainString();
  }
}
