package org.limitdesk.ui.collections;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.collections.JudgedPromise;
import org.limitdesk.domain.collections.LineSum;
import org.limitdesk.domain.collections.MonthResult;
import org.limitdesk.domain.collections.Promise;
import org.limitdesk.domain.collections.Stage;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.WorkBoard;
import org.limitdesk.workflow.WorkLine;

/** What the screen says, in the language of the moment. */
final class CollectionWords {
  private final Texts texts;

  CollectionWords(Texts texts) {
    this.texts = texts;
  }

  private String count(long count) {
    return texts.numbers().count(count);
  }

  String stage(Stage stage) {
    return texts.text("collections.stage." + stage.code());
  }

  /** How many are in the stage, what they owe, and how many are not to be called. */
  String totals(WorkBoard board, Stage stage) {
    return texts.text(
        "collections.totals",
        count(board.count(stage)),
        texts.numbers().sum(board.balance(stage)),
        count(board.barred(stage)));
  }

  String handling(WorkLine line) {
    return texts.text("collections.handling." + line.handling().code());
  }

  /** What is promised and by when; a day that is over says that the month is waited for. */
  String open(WorkLine line, @Nullable WorkBoard board) {
    Promise open = line.open();
    if (open == null) {
      return Numbers.NONE;
    }
    boolean over = board != null && open.due().isBefore(board.today());
    return texts.text(
        over ? "collections.wasDue" : "collections.due",
        texts.numbers().money(open.amount()),
        texts.dates().dayInTable(open.due()));
  }

  String last(WorkLine line) {
    JudgedPromise last = line.last();
    if (last == null) {
      return Numbers.NONE;
    }
    String state = texts.text("collections.promise." + last.state().code());
    return last.paid() == 0
        ? state
        : texts.text(
            "collections.paidOf",
            state,
            texts.numbers().money(last.paid()),
            texts.numbers().money(last.promise().amount()));
  }

  /** A part of the lines of a month before, with its share. */
  String part(LineSum part, LineSum whole) {
    return whole.lines() == 0
        ? Numbers.NONE
        : texts.text(
            "collections.part",
            count(part.lines()),
            texts.numbers().rate((double) part.lines() / whole.lines(), 1));
  }

  /** What was recovered on written-off principal in the last month. */
  String recovered(MonthResult last) {
    return texts.text(
        "collections.recoveredIn",
        texts.dates().month(last.month()),
        texts.numbers().sum(last.recovered()),
        texts.numbers().sum(last.writtenOff()));
  }
}
