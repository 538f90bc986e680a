package org.limitdesk.ui.collections;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.collections.MonthResult;
import org.limitdesk.domain.collections.Stage;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.workflow.WorkBoard;
import org.limitdesk.workflow.WorkLine;

/** What the screen shows: the lines in collections, one stage of them, and what came of it. */
public final class CollectionsModel {
  private final Reckoning<WorkBoard> board = new Reckoning<>();
  private final Reckoning<List<MonthResult>> results = new Reckoning<>();
  private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.EARLY);
  private final ObjectProperty<WorkBoard.Order> order =
      new SimpleObjectProperty<>(WorkBoard.Order.BALANCE);
  private final ObjectProperty<@Nullable WorkLine> line = new SimpleObjectProperty<>();

  /** All lines in collections. */
  public Reckoning<WorkBoard> board() {
    return board;
  }

  /** What came of it, month by month. */
  public Reckoning<List<MonthResult>> results() {
    return results;
  }

  /** The stage that is worked. */
  public ObjectProperty<Stage> stage() {
    return stage;
  }

  /** How its work list is ordered. */
  public ObjectProperty<WorkBoard.Order> order() {
    return order;
  }

  /** The line that one is on; null for none. */
  public ObjectProperty<@Nullable WorkLine> line() {
    return line;
  }

  /** The work list, in its order; empty while nothing is read. */
  public List<WorkLine> lines() {
    WorkBoard read = board.result().get();
    return read == null ? List.of() : read.of(stage.get(), order.get());
  }
}
