package org.limitdesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.collections.JudgedPromise;
import org.limitdesk.domain.collections.LineSum;
import org.limitdesk.domain.collections.MonthResult;
import org.limitdesk.domain.collections.Promise;
import org.limitdesk.domain.collections.PromiseState;
import org.limitdesk.domain.collections.Stage;
import org.limitdesk.domain.collections.StageMonth;
import org.limitdesk.domain.collections.StageMove;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.workflow.WorkBoard;
import org.limitdesk.workflow.WorkLine;

/** Collections as JSON; borrowers by their ids, never by their names. */
final class CollectionsJson {
  private CollectionsJson() {}

  static Map<String, @Nullable Object> stage(WorkBoard board, Stage stage) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("stage", stage.code());
    object.put("lines", board.count(stage));
    object.put("balance", Fen.decimal(board.balance(stage)));
    object.put("not_to_be_called", board.barred(stage));
    return object;
  }

  static Map<String, @Nullable Object> line(WorkLine line) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("borrower", line.borrowerId());
    object.put("stage", line.stage().code());
    object.put("handling", line.handling().code());
    object.put("bucket", line.bucket().label());
    object.put("dpd", line.dpd());
    object.put("balance", Fen.decimal(line.balance()));
    JudgedPromise last = line.last();
    object.put("open_promise", line.open() == null ? null : promise(line.open()));
    object.put("last_promise", last == null ? null : judged(last));
    return object;
  }

  private static Map<String, @Nullable Object> promise(Promise promise) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("taken", promise.taken().toString());
    object.put("amount", Fen.decimal(promise.amount()));
    object.put("due", promise.due().toString());
    return object;
  }

  private static Map<String, @Nullable Object> judged(JudgedPromise judged) {
    Map<String, @Nullable Object> object = promise(judged.promise());
    object.put("state", judged.state().code());
    object.put("paid", Fen.decimal(judged.paid()));
    return object;
  }

  static Map<String, @Nullable Object> month(MonthResult month, List<Stage> stages) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("month", CalendarNumber.month(month.month()).toString());
    object.put("written_off", Fen.decimal(month.writtenOff()));
    object.put("recovered", Fen.decimal(month.recovered()));
    object.put("stages", stages.stream().map(each -> result(each, month.of(each))).toList());
    return object;
  }

  private static Map<String, @Nullable Object> result(Stage stage, StageMonth month) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("stage", stage.code());
    object.putAll(sum(month.held()));
    object.put("before", month.hasBefore() ? sum(month.before()) : null);
    object.put("moved", month.hasBefore() ? moved(month) : null);
    object.put("promises", promises(month));
    return object;
  }

  private static Map<String, @Nullable Object> moved(StageMonth month) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (StageMove move : StageMove.values()) {
      object.put(move.code(), sum(month.moved(move)));
    }
    return object;
  }

  private static Map<String, @Nullable Object> promises(StageMonth month) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("taken", month.promises());
    for (PromiseState state : PromiseState.values()) {
      object.put(state.code(), month.promises(state));
    }
    object.put("promised", Fen.decimal(month.promised()));
    object.put("paid", Fen.decimal(month.paid()));
    return object;
  }

  private static Map<String, @Nullable Object> sum(LineSum sum) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("lines", sum.lines());
    object.put("balance", Fen.decimal(sum.balance()));
    return object;
  }
}
