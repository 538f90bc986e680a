package org.limitdesk.ui.signals;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.cluster.CellKind;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.workflow.FindClusters.Found;
import org.limitdesk.workflow.LinesBehind;
import org.limitdesk.workflow.SignalBoard;

/** What the screen shows. */
public final class SignalsModel {
  private final Reckoning<SignalBoard> board = new Reckoning<>();
  private final Reckoning<Found> clusters = new Reckoning<>();
  private final Reckoning<LinesBehind> linesOfRow = new Reckoning<>();
  private final Reckoning<LinesBehind> linesOfCell = new Reckoning<>();
  private final ObjectProperty<SignalBoard.@Nullable Row> row = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable CellMonth> cell = new SimpleObjectProperty<>();
  private final ObjectProperty<CellKind> kind = new SimpleObjectProperty<>(CellKind.ALL.getFirst());
  private final BooleanProperty ofCell = new SimpleBooleanProperty();
  private final BooleanProperty asTable = new SimpleBooleanProperty();

  public Reckoning<SignalBoard> board() {
    return board;
  }

  /** The cells of the month that was assessed, and of all before it. */
  public Reckoning<Found> clusters() {
    return clusters;
  }

  /** The lines of the trigger that is chosen. */
  public Reckoning<LinesBehind> linesOfRow() {
    return linesOfRow;
  }

  /** The lines of the cell that is chosen. */
  public Reckoning<LinesBehind> linesOfCell() {
    return linesOfCell;
  }

  /** The trigger that is chosen; null for none. */
  public ObjectProperty<SignalBoard.@Nullable Row> row() {
    return row;
  }

  /** The cell that is chosen, in its last month; null for none. */
  public ObjectProperty<@Nullable CellMonth> cell() {
    return cell;
  }

  /** By what the cells that are listed are cut. */
  public ObjectProperty<CellKind> kind() {
    return kind;
  }

  /** Whether the lines that are listed are those of the cell, and not those of the trigger. */
  public BooleanProperty ofCell() {
    return ofCell;
  }

  /** Whether the chart is shown as a table. */
  public BooleanProperty asTable() {
    return asTable;
  }

  /** The cells of the kind, the least likely first. */
  public List<CellMonth> cells() {
    Found found = clusters.result().get();
    return found == null
        ? List.of()
        : found.cells().stream().filter(each -> each.by() == kind.get()).toList();
  }

  /** The chosen cell from the first month of the book on. */
  public List<CellMonth> series() {
    Found found = clusters.result().get();
    CellMonth chosen = cell.get();
    return found == null || chosen == null ? List.of() : found.series(chosen.by(), chosen.cell());
  }
}
