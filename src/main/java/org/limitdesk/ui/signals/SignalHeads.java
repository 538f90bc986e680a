package org.limitdesk.ui.signals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.FindClusters.Found;
import org.limitdesk.workflow.LinesBehind;
import org.limitdesk.workflow.SignalBoard;

/** What stands over and under the panels. */
final class SignalHeads {
  private final Texts texts;
  private final SignalWords words;

  SignalHeads(Texts texts) {
    this.texts = texts;
    words = new SignalWords(texts);
  }

  private String count(long count) {
    return texts.numbers().count(count);
  }

  String signals(SignalBoard board) {
    return board.rows().isEmpty() ? "" : texts.text("signals.note");
  }

  String putOff(SignalBoard board) {
    return board.putOff().isEmpty() ? "" : count(board.putOff().size());
  }

  /** For the status bar. */
  String status(SignalBoard board) {
    long signals = board.rows().stream().mapToLong(SignalBoard.Row::lines).sum();
    return texts.text("signals.counts", count(signals), count(board.putOff().size()));
  }

  /** Which test it is, how many cells were looked at, and how many are clusters. */
  String test(Found found) {
    long tested = found.cells().stream().filter(cell -> cell.test() != null).count();
    long flagged = found.cells().stream().filter(CellMonth::flagged).count();
    String level = BigDecimal.valueOf(found.terms().level()).stripTrailingZeros().toPlainString();
    return texts.text(
        "signals.test",
        count(tested),
        count(found.cells().size()),
        level,
        count(flagged),
        count(found.terms().leastLines()));
  }

  String behind(SignalBoard.@Nullable Row row) {
    return row == null
        ? texts.text("signals.behind")
        : texts.text(
            "signals.behindOf",
            words.trigger(row.code()) + ", " + texts.text("severity." + row.severity().code()));
  }

  String behind(@Nullable CellMonth cell) {
    return cell == null
        ? texts.text("signals.behind")
        : texts.text("signals.behindOf", words.cell(cell));
  }

  /** How many lines there are; of a great cell not all are listed. */
  String lines(LinesBehind lines) {
    return lines.first().size() == lines.lines()
        ? texts.text("signals.all", count(lines.lines()))
        : texts.text("signals.some", count(lines.first().size()), count(lines.lines()));
  }

  String chart(@Nullable CellMonth cell) {
    return cell == null
        ? texts.text("signals.series")
        : texts.text("signals.seriesOf", words.cell(cell));
  }

  /** What was found in the cell's last month. */
  String found(CellMonth cell) {
    return cell.test() == null
        ? texts.text("signals.notTested")
        : texts.text(
            cell.flagged() ? "signals.foundCluster" : "signals.foundUsual",
            count(cell.inflow()),
            words.expected(cell),
            words.band(cell));
  }

  /** What the lines of the cell owe, and may owe. */
  String exposure(LinesBehind lines) {
    return texts.text(
        "signals.exposure",
        count(lines.lines()),
        texts.numbers().sum(lines.balance()),
        texts.numbers().sum(lines.limit()));
  }
}
