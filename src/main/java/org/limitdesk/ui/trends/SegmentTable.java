package org.limitdesk.ui.trends;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.Trends;

/** The segments of a field with their last month, the worst first. */
final class SegmentTable {
  private static final double ROW = 26;

  private final TableView<Trends.Segment> table;
  private final Texts texts;
  private Measure measure = Measure.BALANCE;

  SegmentTable(TableView<Trends.Segment> table, Texts texts) {
    this.table = table;
    this.texts = texts;
    table.setFixedCellSize(ROW);
    column(texts.bind("trends.segment"), 94, false, segment -> name(segment.name(), texts));
    column(texts.bind("trends.lines"), 58, true, segment -> count(last(segment)));
    column(
        texts.bind("trends.balance"),
        96,
        true,
        segment -> texts.numbers().sum(balance(last(segment))));
    Band.OVERDUE.forEach(band ->
        column(
            new ReadOnlyStringWrapper(band.label()),
            60,
            true,
            segment -> Sheet.rate(rate(segment, band), texts)));
    column(texts.bind("trends.change30"), 78, true, this::change);
  }

  private void column(
      ObservableValue<String> head,
      double width,
      boolean right,
      Function<Trends.Segment, String> text) {
    TableColumn<Trends.Segment, String> column = new TableColumn<>();
    column.textProperty().bind(head);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    if (right) {
      column.getStyleClass().addAll("num", "right");
    }
    table.getColumns().add(column);
  }

  /** What a segment is called. */
  static String name(String segment, Texts texts) {
    return segment.equals(Segments.UNKNOWN)
        ? texts.text("trends.unknown")
        : texts.word("purpose.", segment);
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

  private String count(MonthTally month) {
    return texts.numbers().count(month.total(Measure.COUNT));
  }

  private static long balance(MonthTally month) {
    return month.total(Measure.BALANCE);
  }

  private OptionalDouble rate(Trends.Segment segment, Band band) {
    return band.rate(last(segment), measure);
  }

  private String change(Trends.Segment segment) {
    int months = segment.months().size();
    OptionalDouble now = rate(segment, Band.OVER_30);
    OptionalDouble before =
        months < 2
            ? OptionalDouble.empty()
            : Band.OVER_30.rate(segment.months().get(months - 2), measure);
    return now.isPresent() && before.isPresent()
        ? texts.numbers().pointsShort(now.getAsDouble() - before.getAsDouble(), 2)
        : Numbers.NONE;
  }
}
