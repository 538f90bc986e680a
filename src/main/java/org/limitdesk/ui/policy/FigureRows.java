package org.limitdesk.ui.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.SwapSet;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.report.whatif.Figure;
import org.limitdesk.report.whatif.Figure.Unit;
import org.limitdesk.report.whatif.FigureList;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.TryPolicy.Trial;

/**
 * What a draft comes to beside the policy in force, in words: the figures of the page and table.
 */
final class FigureRows {
  private static final int RATE_DECIMALS = 2;
  private static final int TO_FEN = 2;

  private final Trial trial;
  private final TrialFigures after;
  private final Texts texts;
  private final Numbers numbers;

  FigureRows(Trial trial, Texts texts) {
    this.trial = trial;
    this.texts = texts;
    after = trial.figures();
    numbers = texts.numbers();
  }

  /** The figures, and each action that is proposed for some line. */
  List<FigureRow> figures() {
    FigureList list = new FigureList(after, trial.before());
    List<FigureRow> rows = new ArrayList<>();
    for (Figure figure : list.figures()) {
      rows.add(row(figure, texts.text("studio.figure." + figure.code()), lines(figure.code())));
      if (figure.code().equals("waiting")) {
        rows.add(exempt());
      }
    }
    for (Figure figure : list.actions()) {
      Action action = Action.named(figure.code()).orElseThrow();
      if (isSome(figure.before()) || isSome(figure.after())) {
        String name = texts.text("studio.proposed", texts.text("action." + action.code()));
        rows.add(row(figure, name, () -> after.lines(action)));
      }
    }
    return List.copyOf(rows);
  }

  /** What the rails of the book do not count, and hold back in no month. */
  private FigureRow exempt() {
    TrialFigures before = trial.before();
    Figure figure =
        new Figure(
            "exempt",
            Unit.LINES,
            before == null ? null : BigDecimal.valueOf(before.exemptCuts().lines()),
            BigDecimal.valueOf(after.exemptCuts().lines()));
    return row(figure, texts.text("studio.figure.exempt"), after::exemptCuts);
  }

  private static boolean isSome(@Nullable BigDecimal number) {
    return number != null && number.signum() != 0;
  }

  /** Whose figure it is; null for one of the whole book. */
  private @Nullable Supplier<Slice> lines(String code) {
    return switch (code) {
      case "expected_loss_of_book_after", "income_unknown_lines" -> null;
      case "cut_without_overdue" -> after::withoutOverdue;
      case "waiting" -> after::waitingCuts;
      case "second_approval" -> after::secondApproval;
      default -> after::cuts;
    };
  }

  private FigureRow row(Figure figure, String name, @Nullable Supplier<Slice> slice) {
    BigDecimal change = figure.change();
    return new FigureRow(
        name,
        written(figure.unit(), figure.before()),
        written(figure.unit(), figure.after()),
        change != null && change.signum() != 0 ? changed(figure.unit(), change) : "",
        slice == null ? null : new FigureRow.Lines(name, after.result(), slice));
  }

  private String written(Unit unit, @Nullable BigDecimal number) {
    if (number == null) {
      return Numbers.NONE;
    }
    return switch (unit) {
      case LINES -> numbers.count(number.longValueExact());
      case MONEY -> numbers.sum(fen(number));
      case SHARE -> numbers.rate(number.doubleValue(), RATE_DECIMALS);
    };
  }

  private String changed(Unit unit, BigDecimal change) {
    return switch (unit) {
      case LINES -> numbers.countChange(change.longValueExact());
      case MONEY -> (change.signum() > 0 ? "+" : "") + numbers.sum(fen(change));
      case SHARE -> numbers.pointsShort(change.doubleValue(), RATE_DECIMALS);
    };
  }

  private static long fen(BigDecimal yuan) {
    return yuan.movePointRight(TO_FEN).longValueExact();
  }

  /** Whose cuts come, go, deepen or become less: lines, and limit cut. */
  List<FigureRow> swap() {
    SwapSet swap = trial.swap();
    TrialFigures before = trial.before();
    if (swap == null || before == null) {
      return List.of();
    }
    return List.of(
        swapped("newlyCut", swap.newlyCut(), after),
        swapped("noLongerCut", swap.noLongerCut(), before),
        swapped("cutDeeper", swap.cutDeeper(), after),
        swapped("cutLess", swap.cutLess(), after),
        swapped("cutAlike", swap.cutAlike(), after));
  }

  private FigureRow swapped(String code, Slice slice, TrialFigures of) {
    String name = texts.text("studio.swap." + code);
    return new FigureRow(
        name,
        numbers.count(slice.lines()),
        numbers.sum(slice.cut()),
        numbers.sum(slice.saved()),
        new FigureRow.Lines(name, of.result(), () -> slice));
  }
}
