package org.limitdesk.report.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.whatif.SegmentCut;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.TrialBook;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.report.whatif.Figure.Unit;

/** The numbers of a trial, each beside that of what it is held against. */
public final class FigureList {
  private final TrialFigures after;
  private final @Nullable TrialFigures before;

  /**
   * @param before what it is held against; null for nothing
   */
  public FigureList(TrialFigures after, @Nullable TrialFigures before) {
    this.after = after;
    this.before = before;
  }

  /** What the table of a page and of the desk shows. */
  public List<Figure> figures() {
    return List.of(
        lines("lines_cut", each -> (long) each.cuts().lines()),
        share("share_of_lines", each -> Figure.share(each.cuts().lines(), totals(each).lines())),
        money("limit_cut", each -> each.cuts().cut()),
        share("share_of_limits", each -> Figure.share(each.cuts().cut(), totals(each).limit())),
        money("expected_loss_saved", each -> each.cuts().saved()),
        money("income_given_up", each -> each.cuts().income()),
        lines("income_unknown_lines", each -> (long) each.cuts().unpriced()),
        share("median_cut", each -> Figure.share(each.medianCut(), Fen.WHOLE)),
        share("median_use_after", each -> Figure.share(each.medianUseAfter(), Fen.WHOLE)),
        lines("cut_without_overdue", each -> (long) each.withoutOverdue().lines()),
        money("balance_of_cut_lines", TrialFigures::balanceOfCuts),
        lines("waiting", each -> (long) each.waitingLines()),
        lines("second_approval", each -> (long) each.secondApproval().lines()),
        money("expected_loss_of_book_after", TrialFigures::lossOfBook));
  }

  /** All proposals by action, waiting ones among them. */
  public List<Figure> actions() {
    List<Figure> figures = new ArrayList<>();
    for (Action action : Action.values()) {
      figures.add(lines(action.code(), each -> (long) each.byAction(action)));
    }
    return figures;
  }

  /** The lines cut by the size of the cut, in tenths of the limit. */
  List<Figure> cutSizes() {
    return parts(TrialFigures::cutSizes);
  }

  /** The lines cut by their use of the new limit. */
  List<Figure> usedAfter() {
    return parts(TrialFigures::usedAfter);
  }

  private List<Figure> parts(Function<TrialFigures, List<Slice>> slices) {
    List<Figure> figures = new ArrayList<>();
    for (int part = 0; part <= TrialFigures.PARTS; part++) {
      int each = part;
      String edge = String.format(Locale.ROOT, "%.1f", (double) part / TrialFigures.PARTS);
      figures.add(lines(edge, of -> (long) slices.apply(of).get(each).lines()));
    }
    return figures;
  }

  /** The lines that wait, by the rail that holds them. */
  List<Figure> waiting() {
    Map<String, Figure> rails = new TreeMap<>();
    after.waiting().keySet().forEach(rail -> rails.put(rail, waiting(rail)));
    if (before != null) {
      before.waiting().keySet().forEach(rail -> rails.put(rail, waiting(rail)));
    }
    return List.copyOf(rails.values());
  }

  private Figure waiting(String rail) {
    return lines(
        rail, each -> each.waiting().containsKey(rail) ? each.waiting().get(rail).lines() : 0L);
  }

  /** What the cuts of one segment come to. */
  List<Figure> of(SegmentCut segment) {
    return cuts(each -> same(each, segment));
  }

  /** What the cuts of one slice come to, held against nothing. */
  static List<Figure> of(Slice slice) {
    return List.of(
        new Figure("lines_cut", Unit.LINES, null, Figure.lines(slice.lines())),
        new Figure("limit_cut", Unit.MONEY, null, Figure.money(slice.cut())),
        new Figure("expected_loss_saved", Unit.MONEY, null, Figure.money(slice.saved())),
        new Figure("income_given_up", Unit.MONEY, null, Figure.money(slice.income())),
        new Figure("income_unknown_lines", Unit.LINES, null, Figure.lines(slice.unpriced())));
  }

  private List<Figure> cuts(Function<TrialFigures, Slice> slice) {
    List<Figure> now = of(slice.apply(after));
    if (before == null) {
      return now;
    }
    List<Figure> then = of(slice.apply(before));
    List<Figure> both = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      Figure each = now.get(i);
      both.add(new Figure(each.code(), each.unit(), then.get(i).after(), each.after()));
    }
    return both;
  }

  /** Both trials stand on the same month, so each has every segment of the book. */
  private static Slice same(TrialFigures figures, SegmentCut segment) {
    return figures.segments().stream()
        .filter(each ->
            each.field() == segment.field()
                && java.util.Objects.equals(each.value(), segment.value()))
        .findFirst()
        .orElseThrow()
        .cut();
  }

  private Figure lines(String code, Function<TrialFigures, Long> number) {
    return figure(code, Unit.LINES, each -> Figure.lines(number.apply(each)));
  }

  private Figure money(String code, Function<TrialFigures, @Nullable Long> number) {
    return figure(code, Unit.MONEY, each -> Figure.money(number.apply(each)));
  }

  private Figure share(String code, Function<TrialFigures, BigDecimal> number) {
    return figure(code, Unit.SHARE, number::apply);
  }

  private Figure figure(
      String code, Unit unit, Function<TrialFigures, @Nullable BigDecimal> number) {
    return new Figure(
        code, unit, before == null ? null : number.apply(before), number.apply(after));
  }

  private static TrialBook.Totals totals(TrialFigures figures) {
    return figures.result().book().totals();
  }
}
