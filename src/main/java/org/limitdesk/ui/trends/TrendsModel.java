package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.Cut;
import org.limitdesk.workflow.TrendBoard;
import org.limitdesk.workflow.Trends;

/** What the screen shows. */
public final class TrendsModel {
  /** How far it is. */
  public enum State {
    LOADING,
    /** A person gave the reading up. */
    CANCELLED,
    EMPTY,
    FAILED,
    READY
  }

  private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.LOADING);
  private final ObjectProperty<Job.@Nullable Step> step = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();
  private final ObjectProperty<TrendBoard> board =
      new SimpleObjectProperty<>(new TrendBoard(List.of(), null, List.of()));
  private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.BALANCE);
  private final ObjectProperty<Rolls> rolls = new SimpleObjectProperty<>(Rolls.NONE);
  private final StringProperty field = new SimpleStringProperty("");
  private final ObjectProperty<List<Trends.Segment>> segments =
      new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Trends.@Nullable Segment> segment = new SimpleObjectProperty<>();
  private final ObjectProperty<List<Cut.Where>> parts = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Trends.@Nullable Segment> combined = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Choice> choice = new SimpleObjectProperty<>();
  private final BooleanProperty asTable = new SimpleBooleanProperty();

  public ObjectProperty<State> state() {
    return state;
  }

  /**
   * The rolls into the last month.
   *
   * @param matrix null where the book has not both months
   * @param of the segment or parts whose lines rolled; null for the whole book
   * @param lines the same as a cut
   */
  record Rolls(@Nullable RollMatrix matrix, Trends.@Nullable Segment of, Cut lines) {
    static final Rolls NONE = new Rolls(null, null, Cut.NONE);
  }

  /** How far the reading is; null while nothing tells it. */
  public ObjectProperty<Job.@Nullable Step> step() {
    return step;
  }

  /** Why it failed; null where it did not. */
  public ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }

  public ObjectProperty<TrendBoard> board() {
    return board;
  }

  /** What all rates are a share of. */
  public ObjectProperty<Measure> measure() {
    return measure;
  }

  /** The field that the segments are of; empty for none. */
  public StringProperty field() {
    return field;
  }

  public ObjectProperty<List<Trends.Segment>> segments() {
    return segments;
  }

  /** The segment that the charts show; null for the parts, or the whole book. */
  public ObjectProperty<Trends.@Nullable Segment> segment() {
    return segment;
  }

  /** The segments that are kept while the book is cut further; empty for none. */
  public ObjectProperty<List<Cut.Where>> parts() {
    return parts;
  }

  /** What the parts are together; null where there are none. */
  public ObjectProperty<Trends.@Nullable Segment> combined() {
    return combined;
  }

  /** What the charts show: the segment, or else the parts; null for the whole book. */
  Trends.@Nullable Segment shown() {
    Trends.Segment only = segment.get();
    return only == null ? combined.get() : only;
  }

  /** The lines that the charts show. */
  Cut cut() {
    Trends.Segment only = segment.get();
    if (only == null) {
      return new Cut(parts.get(), null);
    }
    List<Cut.Where> where = new ArrayList<>(others(parts.get(), field.get()));
    where.add(new Cut.Where(field.get(), only.name()));
    return new Cut(where, null);
  }

  /** The parts of the other fields: of its own field each segment is told. */
  static List<Cut.Where> others(List<Cut.Where> parts, String field) {
    return parts.stream().filter(part -> !part.field().equals(field)).toList();
  }

  /** Of the segment, once they are counted; until then of what was shown before. */
  ObjectProperty<Rolls> rolls() {
    return rolls;
  }

  /** What is chosen in a panel; null for nothing. */
  ObjectProperty<@Nullable Choice> choice() {
    return choice;
  }

  /** Whether the charts are shown as tables. */
  public BooleanProperty asTable() {
    return asTable;
  }

  /** The months of what the charts show. */
  List<MonthTally> months() {
    Trends.Segment only = shown();
    return only == null ? board.get().months() : only.months();
  }
}
