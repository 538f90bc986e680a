package org.limitdesk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.LimitMatrix;
import org.limitdesk.domain.proposal.RailVerdicts;
import org.limitdesk.domain.whatif.FairnessRow;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.SegmentCut;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.SwapSet;
import org.limitdesk.domain.whatif.TrialBook;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.workflow.TryPolicy.Trial;

/** What a trial of a policy came to, for a program and for a person. */
final class TrialText {
  private TrialText() {}

  static Map<String, @Nullable Object> json(Trial trial) {
    TrialFigures figures = trial.figures();
    Map<String, @Nullable Object> json = new LinkedHashMap<>(figures(figures));
    json.put("cut_sizes", parts(figures.cutSizes(), "up_to"));
    json.put("use_after", parts(figures.usedAfter(), "from"));
    json.put("by_segment", figures.segments().stream().map(TrialText::segment).toList());
    json.put("by_score_band", bands(figures));
    json.put("gauges", trial.gauges().stream().map(TrialText::gauge).toList());
    json.put("fairness", trial.fairness().stream().map(TrialText::fairness).toList());
    TrialFigures before = trial.before();
    json.put("before", before == null ? null : figures(before));
    SwapSet swap = trial.swap();
    json.put("swap", swap == null ? null : swap(swap));
    TrialBook book = figures.result().book();
    json.put("trial_rows", book.size());
    json.put("trial_bytes", book.bytes());
    return json;
  }

  /** What two trials are compared by. */
  private static Map<String, @Nullable Object> figures(TrialFigures figures) {
    TrialBook.Totals totals = figures.result().book().totals();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("month", CalendarNumber.month(figures.result().book().terms().month()).toString());
    json.put("policy", figures.policy().name());
    json.put("version", figures.policy().version());
    json.put("lines", totals.lines());
    json.put("limit", Fen.decimal(totals.limit()));
    json.put("balance", Fen.decimal(totals.balance()));
    json.put("proposals", figures.proposals());
    json.put("by_action", byAction(figures));
    json.put("waiting", figures.waitingLines());
    json.put("waiting_by_rail", waiting(figures));
    json.put("limit_before", Fen.decimal(figures.limitBefore()));
    json.put("limit_after", Fen.decimal(figures.limitAfter()));
    json.put("expected_loss_before", Fen.decimal(figures.lossBefore()));
    json.put("expected_loss_after", Fen.decimal(figures.lossAfter()));
    json.put("expected_loss_of_book", Fen.decimal(totals.loss()));
    json.put("expected_loss_of_book_after", Fen.decimal(figures.lossOfBook()));
    cuts(json, figures, totals);
    return json;
  }

  private static void cuts(
      Map<String, @Nullable Object> json, TrialFigures figures, TrialBook.Totals totals) {
    Slice cuts = figures.cuts();
    RailVerdicts.Cut exempt = figures.result().exempt();
    json.put("lines_cut", cuts.lines());
    json.put("limit_cut", Fen.decimal(cuts.cut()));
    json.put("share_of_lines", share(cuts.lines(), totals.lines()));
    json.put("share_of_limits", share(cuts.cut(), totals.limit()));
    json.put("expected_loss_saved", Fen.decimal(cuts.saved()));
    json.put("income_given_up", amount(cuts.income()));
    json.put("income_unknown_lines", cuts.unpriced());
    json.put("balance_of_cut_lines", Fen.decimal(figures.balanceOfCuts()));
    json.put("median_cut", share(figures.medianCut(), Fen.WHOLE));
    json.put("median_use_after", share(figures.medianUseAfter(), Fen.WHOLE));
    json.put("cut_without_overdue", figures.withoutOverdue().lines());
    json.put("exempt_lines", exempt.lines());
    json.put("exempt_limit_cut", Fen.decimal(exempt.limit()));
    json.put("second_approval", figures.secondApproval().lines());
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static Map<String, Integer> byAction(TrialFigures figures) {
    Map<String, Integer> json = new LinkedHashMap<>();
    for (Action action : Action.values()) {
      json.put(action.code(), figures.byAction(action));
    }
    return json;
  }

  private static List<Map<String, Object>> waiting(TrialFigures figures) {
    List<Map<String, Object>> json = new ArrayList<>();
    figures
        .waiting()
        .forEach((rail, slice) -> {
          Map<String, Object> each = new LinkedHashMap<>();
          each.put("rail", rail);
          each.put("lines", slice.lines());
          json.add(each);
        });
    return json;
  }

  /** Null for what is not known. */
  static @Nullable String amount(@Nullable Long fen) {
    return fen == null ? null : Fen.decimal(fen);
  }

  private static Map<String, @Nullable Object> slice(Slice slice) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("lines_cut", slice.lines());
    json.put("limit_cut", Fen.decimal(slice.cut()));
    json.put("expected_loss_saved", Fen.decimal(slice.saved()));
    json.put("income_given_up", amount(slice.income()));
    json.put("income_unknown_lines", slice.unpriced());
    return json;
  }

  private static List<Map<String, @Nullable Object>> parts(List<Slice> parts, String edge) {
    List<Map<String, @Nullable Object>> json = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      Map<String, @Nullable Object> each = new LinkedHashMap<>();
      each.put(edge, (double) part / TrialFigures.PARTS);
      each.putAll(slice(parts.get(part)));
      json.add(each);
    }
    return json;
  }

  private static Map<String, @Nullable Object> segment(SegmentCut segment) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("field", segment.field().code());
    json.put("segment", segment.value());
    json.put("lines", segment.lines());
    json.put("limit", Fen.decimal(segment.limit()));
    json.putAll(slice(segment.cut()));
    return json;
  }

  private static List<Map<String, @Nullable Object>> bands(TrialFigures figures) {
    LimitMatrix matrix = figures.policy().matrix();
    List<Map<String, @Nullable Object>> json = new ArrayList<>();
    for (int band = 0; band < figures.scoreBands().size(); band++) {
      Map<String, @Nullable Object> each = new LinkedHashMap<>();
      boolean scored = band < matrix.score().count();
      each.put("band", scored ? matrix.score().label(band) : "unscored");
      each.putAll(slice(figures.scoreBands().get(band)));
      json.add(each);
    }
    return json;
  }

  private static Map<String, @Nullable Object> gauge(GaugeReading gauge) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", gauge.gauge().code());
    json.put("value", gauge.measured().isMeasured() ? gauge.value() : null);
    json.put("limit", gauge.limit());
    json.put("broken", gauge.isBroken());
    return json;
  }

  /** How the cuts fall on one group of people. */
  static Map<String, @Nullable Object> fairness(FairnessRow row) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("trait", row.trait());
    json.put("tier", row.tier());
    json.put("group", row.group());
    json.put("lines", row.lines());
    json.put("lines_cut", row.cut());
    json.put("share", row.share());
    json.put("share_low", row.interval().low());
    json.put("share_high", row.interval().high());
    json.put("ratio", row.isJudged() ? row.ratio() : null);
    json.put("ratio_not_cut", row.isJudged() ? row.notCutRatio() : null);
    json.put("passes", row.isJudged() ? row.passes() : null);
    return json;
  }

  private static Map<String, Object> swap(SwapSet swap) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("newly_cut", slice(swap.newlyCut()));
    json.put("no_longer_cut", slice(swap.noLongerCut()));
    json.put("cut_deeper", slice(swap.cutDeeper()));
    json.put("cut_less", slice(swap.cutLess()));
    json.put("cut_alike", slice(swap.cutAlike()));
    return json;
  }
}
