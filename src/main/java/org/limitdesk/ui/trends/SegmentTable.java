package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.report.table.Cell;
import org.limitdesk.report.table.Table;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.Trends;

/** The segments of a field with their last month, the worst first. */
final class SegmentTable {
  private static final Set<String> TIERS = Set.of("low", "medium", "high");
  private static final double ROW = 26;
  private static final List<Double> WIDTHS = List.of(94.0, 58.0, 96.0, 60.0, 60.0, 60.0, 78.0);

  private final TableView<Trends.Segment> table;
  private final Texts texts;
  private Measure measure = Measure.BALANCE;

  SegmentTable(TableView<Trends.Segment> table, Texts texts) {
    this.table = table;
    this.texts = texts;
    table.setFixedCellSize(ROW);
    List<ObservableValue<String>> heads = new ArrayList<>();
    heads.add(texts.bind("trends.segment"));
    heads.add(texts.bind("trends.lines"));
    heads.add(texts.bind("trends.balance"));
    Band.OVERDUE.forEach(band -> heads.add(new ReadOnlyStringWrapper(band.label())));
    heads.add(texts.bind("trends.change30"));
    for (int i = 0; i < heads.size(); i++) {
      column(heads.get(i), i);
    }
  }

  private void column(ObservableValue<String> head, int place) {
    TableColumn<Trends.Segment, String> column = new TableColumn<>();
    column.textProperty().bind(head);
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(words(tables().segmentRow(row.getValue()).get(place))));
    column.setPrefWidth(WIDTHS.get(place));
    column.setSortable(false);
    column.setReorderable(false);
    if (place > 0) {
      column.getStyleClass().addAll("num", "right");
    }
    table.getColumns().add(column);
  }

  /** A large sum in a few digits, for the panel is narrow. */
  private String words(Cell cell) {
    return cell instanceof Cell.Money(long fen)
        ? texts.numbers().sum(fen)
        : CellWords.of(texts).of(cell);
  }

  private TrendTables tables() {
    return new TrendTables(measure, texts);
  }

  /** What is shown, as exact figures. */
  Table figures() {
    return tables().segments(table.getItems());
  }

  /** What a segment is called. */
  static String name(String segment, Texts texts) {
    return segment.equals(Segments.UNKNOWN)
        ? texts.text("trends.unknown")
        : texts.word(TIERS.contains(segment) ? "tier." : "purpose.", segment);
  }

  void show(List<Trends.Segment> segments, Measure by) {
    measure = by;
    Trends.Segment chosen = table.getSelectionModel().getSelectedItem();
    table.setItems(
        FXCollections.observableArrayList(
            segments.stream()
                .filter(segment -> last(segment).total(Measure.COUNT) > 0)
                .sorted(
                    Comparator.comparingDouble(
                            (Trends.Segment segment) -> rate(segment, Band.OVER_30).orElse(-1))
                        .reversed())
                .toList()));
    if (chosen != null) {
      table.getSelectionModel().select(chosen);
    }
    table.refresh();
  }

  private static MonthTally last(Trends.Segment segment) {
    return segment.months().getLast();
  }

  private OptionalDouble rate(Trends.Segment segment, Band band) {
    return band.rate(last(segment), measure);
  }
}
