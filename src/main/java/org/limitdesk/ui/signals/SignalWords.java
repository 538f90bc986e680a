package org.limitdesk.ui.signals;

import org.limitdesk.domain.cluster.CellKind;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.report.SignalSentences;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.LinesBehind;

/** What signals and cells are called, in the person's language. */
final class SignalWords {
  private static final int DECIMALS = 4;
  private static final double LEAST = 0.0001;

  private final Texts texts;

  SignalWords(Texts texts) {
    this.texts = texts;
  }

  String trigger(String code) {
    return texts.word("signal.", code);
  }

  String cell(CellMonth cell) {
    return cell.by() == CellKind.PURPOSE ? texts.word("purpose.", cell.cell()) : cell.cell();
  }

  /** A chance; one that four decimals cannot tell is below them. */
  String chance(double p) {
    return p < LEAST ? "<0.0001" : texts.numbers().decimal(p, DECIMALS);
  }

  String expected(CellMonth cell) {
    return cell.test() == null ? Numbers.NONE : texts.numbers().decimal(cell.test().expected(), 1);
  }

  /** The band that holds 95 of 100 such months. */
  String band(CellMonth cell) {
    return cell.test() == null
        ? Numbers.NONE
        : texts.numbers().count(cell.test().low())
            + "–"
            + texts.numbers().count(cell.test().high());
  }

  String adjusted(CellMonth cell) {
    return cell.test() == null ? Numbers.NONE : chance(cell.test().adjusted());
  }

  String chanceOf(CellMonth cell) {
    return cell.test() == null ? Numbers.NONE : chance(cell.test().p());
  }

  /** Whether it is a cluster; a cell that was not tested says so. */
  String verdict(CellMonth cell) {
    if (cell.test() == null) {
      return texts.text("signals.notTested");
    }
    return cell.flagged() ? texts.text("signal.cluster") : "";
  }

  /** What makes a line one of those that are listed. */
  String why(LinesBehind.Why why) {
    return switch (why) {
      case LinesBehind.OfSignal of ->
          SignalSentences.in(texts.language().get().locale()).of(of.signal());
      case LinesBehind.InCell in when in.dpd() == 0 -> in.bucket().label();
      case LinesBehind.InCell in ->
          texts.text(
              in.fresh() ? "signals.fresh" : "signals.overdue",
              in.bucket().label(),
              texts.numbers().count(in.dpd()));
    };
  }
}
