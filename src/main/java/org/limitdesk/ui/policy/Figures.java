package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.SwapSet;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.TryPolicy.Trial;

/** What a draft comes to beside the policy in force, figure by figure. */
final class Figures {
  private final Texts texts;
  private final Numbers numbers;
  private final TrialFigures before;
  private final TrialFigures after;
  private final List<Figure> rows = new ArrayList<>();

  private Figures(TrialFigures before, TrialFigures after, Texts texts) {
    this.before = before;
    this.after = after;
    this.texts = texts;
    numbers = texts.numbers();
  }

  /** All rows, those of the swap set last. */
  static List<Figure> of(Trial trial, Texts texts) {
    TrialFigures before = trial.before();
    Figures figures =
        new Figures(before == null ? trial.figures() : before, trial.figures(), texts);
    figures.cuts();
    figures.others();
    SwapSet swap = trial.swap();
    if (swap != null) {
      figures.swap(swap);
    }
    return List.copyOf(figures.rows);
  }

  private void cuts() {
    Slice cuts = after.cuts();
    count("linesCut", figures -> figures.cuts().lines(), cuts);
    share("shareLines", f -> ratio(f.cuts().lines(), f.result().book().totals().lines()), 2);
    money("limitCut", figures -> figures.cuts().cut(), cuts);
    share("shareLimits", f -> ratio(f.cuts().cut(), f.result().book().totals().limit()), 2);
    share("medianCut", f -> (double) f.medianCut() / Fen.WHOLE, 1);
    share("medianUse", f -> (double) f.medianUseAfter() / Fen.WHOLE, 1);
    money("saved", figures -> figures.cuts().saved(), null);
    income();
    count("noOverdue", figures -> figures.withoutOverdue().lines(), after.withoutOverdue());
  }

  private void others() {
    count("second", figures -> figures.secondApproval().lines(), after.secondApproval());
    count("waiting", TrialFigures::waitingLines, null);
    count("suspended", figures -> figures.byAction(Action.SUSPEND), null);
    count("restored", figures -> figures.byAction(Action.RESTORE), null);
    count("raised", figures -> figures.byAction(Action.RAISE), null);
  }

  private void swap(SwapSet swap) {
    TrialFigures was = before;
    swapped("newlyCut", swap.newlyCut(), after);
    swapped("noLongerCut", swap.noLongerCut(), was);
    swapped("cutDeeper", swap.cutDeeper(), after);
    swapped("cutLess", swap.cutLess(), after);
    swapped("cutAlike", swap.cutAlike(), after);
  }

  private void swapped(String code, Slice slice, TrialFigures of) {
    String name = texts.text("studio.figure." + code);
    rows.add(
        new Figure(
            name,
            "",
            numbers.count(slice.lines()),
            numbers.sum(slice.cut()),
            false,
            new Figure.Lines(name, of.result(), slice)));
  }

  private void count(String code, ToLongFunction<TrialFigures> value, @Nullable Slice slice) {
    long was = value.applyAsLong(before);
    long is = value.applyAsLong(after);
    row(
        code,
        numbers.count(was),
        numbers.count(is),
        is == was ? "" : numbers.countChange(is - was),
        false,
        slice);
  }

  private void money(String code, ToLongFunction<TrialFigures> value, @Nullable Slice slice) {
    long was = value.applyAsLong(before);
    long is = value.applyAsLong(after);
    row(code, numbers.sum(was), numbers.sum(is), is == was ? "" : change(is - was), false, slice);
  }

  private String change(long fen) {
    return fen < 0 ? numbers.sum(fen) : "+" + numbers.sum(fen);
  }

  private interface Share {
    double of(TrialFigures figures);
  }

  private void share(String code, Share value, int decimals) {
    double was = value.of(before);
    double is = value.of(after);
    String change = is == was ? "" : numbers.pointsShort(is - was, decimals);
    row(code, numbers.rate(was, decimals), numbers.rate(is, decimals), change, false, null);
  }

  private void income() {
    Long was = before.cuts().income();
    Long is = after.cuts().income();
    long more = was == null || is == null ? 0 : is - was;
    row(
        "income",
        was == null ? Numbers.NONE : numbers.sum(was),
        is == null ? Numbers.NONE : numbers.sum(is),
        more == 0 ? "" : change(more),
        more > 0,
        null);
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private void row(
      String code, String was, String is, String change, boolean worse, @Nullable Slice slice) {
    String name = texts.text("studio.figure." + code);
    rows.add(
        new Figure(
            name,
            was,
            is,
            change,
            worse,
            slice == null ? null : new Figure.Lines(name, after.result(), slice)));
  }
}
