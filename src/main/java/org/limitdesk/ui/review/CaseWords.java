package org.limitdesk.ui.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.MakerAuthority.Verdict;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.SecondApproval;
import org.limitdesk.domain.proposal.TraceStep;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.report.SignalSentences;
import org.limitdesk.ui.kit.Texts;

/** A case's codes and numbers in the words of the moment's language. */
final class CaseWords {
  private final Texts texts;

  CaseWords(Texts texts) {
    this.texts = texts;
  }

  String action(Action action) {
    return texts.text("action." + action.code());
  }

  /** A characteristic by its name in the field's words, or as the card calls it. */
  String characteristic(String name) {
    String key = "characteristic." + name;
    return texts.has(key) ? texts.text(key) : name.replace('_', ' ');
  }

  String signalTitle(Signal signal) {
    return texts.text("signal." + signal.code());
  }

  String signalSentence(Signal signal) {
    return SignalSentences.in(texts.language().get().locale()).of(signal);
  }

  String signalMonth(Signal signal) {
    LocalDate day = CalendarNumber.day(signal.dated());
    return texts.dates().dayOfYear(day);
  }

  /** Why a decision needs a second approval, or that it needs none. */
  String authority(Verdict verdict) {
    if (!verdict.needsSecondApproval()) {
      return texts.text("authority.alone");
    }
    List<String> why =
        List.of(verdict.reason().split(",")).stream()
            .filter(code -> isKnown(code))
            .map(code -> texts.text("authority.because." + code))
            .toList();
    return texts.text("authority.second", String.join(texts.text("review.joint"), why));
  }

  private static boolean isKnown(String code) {
    for (SecondApproval each : SecondApproval.values()) {
      if (each.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  String stepTitle(TraceStep step) {
    return texts.text("trace." + step.step());
  }

  /** What went into a step, in a few words. */
  String stepDetail(TraceStep step) {
    return switch (step.step()) {
      case "action" -> texts.text("trace.action.rule", texts.word("rule.", step.rule()));
      case "matrix" ->
          texts.text(
              "trace.matrix.of", points(step.input("score")), percent(step.input("utilisation")));
      case "signals" -> factors(step.inputs());
      case "scenario" -> step.rule();
      case "largest_step" ->
          texts.text(
              "trace.largest_step.of",
              percent(step.input("largest_step")),
              money(step.input("least")));
      case "balance" -> texts.text("trace.balance.of", money(step.input("balance")));
      case "product_minimum" ->
          texts.text("trace.product_minimum.of", money(step.input("minimum")));
      case "rounding" -> texts.text("trace.rounding.of", money(step.input("increment")));
      case "suspend", "recall" -> texts.text("trace.suspend.of", money(step.input("balance")));
      case "restore" ->
          texts.text(
              "trace.restore.of",
              money(step.input("limit_before_cut")),
              step.input("months_clean"));
      case "days_between_cuts" ->
          texts.text("trace.days_between_cuts.of", step.input("days"), step.input("least_days"));
      default -> "";
    };
  }

  /** The factor of a step, {@code × 0.7}; empty for a step without one. */
  String stepFactor(TraceStep step) {
    String factor =
        step.step().equals("matrix") ? step.inputs().get("share") : step.inputs().get("factor");
    return factor == null ? "" : texts.numbers().factor(new BigDecimal(factor));
  }

  private String factors(Map<String, String> in) {
    return in.entrySet().stream()
        .filter(each -> each.getKey().startsWith("factor_"))
        .map(each ->
            texts.text("signal." + each.getKey().substring("factor_".length()))
                + " × "
                + each.getValue())
        .collect(Collectors.joining(", "));
  }

  private String points(String score) {
    return score.equals("none")
        ? texts.text("case.noScore")
        : texts.numbers().decimal(Double.parseDouble(score), 0);
  }

  private String percent(String share) {
    return texts.numbers().rate(Double.parseDouble(share), 0);
  }

  private String money(String amount) {
    return texts.numbers().limit(Fen.parse(amount));
  }
}
