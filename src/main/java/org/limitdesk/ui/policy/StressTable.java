package org.limitdesk.ui.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.TryDrafts.Stressed;

/** A draft under each stress, a row each. */
final class StressTable {
  private static final double ROW = 26;
  private final TableView<Stressed> table;
  private final Texts texts;

  /**
   * @param open shows the lines behind a figure
   * @param remove takes a stress that shall go
   */
  StressTable(
      TableView<Stressed> table,
      Texts texts,
      Consumer<FigureRow.Lines> open,
      Consumer<Stress> remove) {
    this.table = table;
    this.texts = texts;
    table.getSelectionModel().setCellSelectionEnabled(true);
    TableHands.onOpen(table, row -> open(row, open));
    table.addEventHandler(KeyEvent.KEY_PRESSED, event -> remove(event, remove));
    table.setFixedCellSize(ROW);
    add(Columns.text("stress", texts.bind("studio.stressName"), 190, this::name));
    add(Columns.number("lines", texts.bind("studio.linesCut"), 84, this::lines));
    add(Columns.number("limits", texts.bind("studio.limitsCut"), 76, this::limits));
    add(Columns.number("loss", texts.bind("studio.bookLoss"), 100, this::loss));
    add(Columns.text("rails", texts.bind("studio.rails"), 170, this::rails));
    TableHands.widths(table, "rails");
  }

  private void add(TableColumn<Stressed, String> column) {
    table.getColumns().add(column);
  }

  void show(List<Stressed> rows) {
    table.setItems(FXCollections.observableArrayList(rows));
    table.refresh();
    TableHands.asHigh(table, rows.size());
  }

  private void remove(KeyEvent event, Consumer<Stress> remove) {
    Stressed row = table.getSelectionModel().getSelectedItem();
    boolean isDelete = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
    if (row != null && isDelete) {
      event.consume();
      remove.accept(row.stress());
    }
  }

  private void open(Stressed row, Consumer<FigureRow.Lines> open) {
    TableColumn<?, ?> column = table.getFocusModel().getFocusedCell().getTableColumn();
    FigureRow.Lines lines = column == null ? null : lines(row, column.getId());
    if (lines != null) {
      open.accept(lines);
    }
  }

  /** The lines behind what stands in a column; null for what is of the whole book. */
  FigureRow.@Nullable Lines lines(Stressed row, String column) {
    TrialFigures figures = row.figures();
    return switch (column) {
      case "stress", "lines", "limits" -> lines(row, "studio.linesCut", figures::cuts);
      case "rails" ->
          figures.waitingLines() == 0
              ? null
              : lines(row, "studio.figure.waiting", figures::waitingCuts);
      default -> null;
    };
  }

  private FigureRow.Lines lines(Stressed row, String key, Supplier<Slice> slice) {
    String title = texts.text("studio.stressLines", name(row), texts.text(key));
    return new FigureRow.Lines(title, row.figures().result(), slice);
  }

  private String name(Stressed row) {
    Stress stress = row.stress();
    List<String> parts = new ArrayList<>();
    if (stress.odds() != 1) {
      parts.add(texts.text("studio.oddsTimes", factor(stress.odds())));
    }
    if (stress.income() != 1) {
      parts.add(texts.text("studio.incomeTimes", factor(stress.income())));
    }
    stress
        .shocks()
        .forEach(shock ->
            parts.add(
                texts.text(
                    "studio.shock",
                    texts.word(shock.field().code() + ".", shock.value()),
                    factor(shock.odds()))));
    return parts.isEmpty()
        ? texts.text("studio.noStress")
        : String.join(texts.text("policy.and"), parts);
  }

  /** As it was typed; one decimal at least. */
  private String factor(double times) {
    int decimals = BigDecimal.valueOf(times).stripTrailingZeros().scale();
    return texts.numbers().decimal(times, Math.max(1, decimals));
  }

  private String lines(Stressed row) {
    return texts.numbers().count(row.figures().cuts().lines());
  }

  private String limits(Stressed row) {
    long limit = row.figures().result().book().totals().limit();
    return texts.numbers().rate(limit == 0 ? 0 : (double) row.figures().cuts().cut() / limit, 2);
  }

  private String loss(Stressed row) {
    return texts.numbers().sum(row.figures().lossOfBook());
  }

  /** What the rails and the gauges say of it. */
  private String rails(Stressed row) {
    TrialFigures figures = row.figures();
    List<String> said = new ArrayList<>();
    if (figures.waitingLines() > 0) {
      said.add(texts.text("studio.wait", texts.numbers().count(figures.waitingLines())));
    }
    List<String> broken =
        row.gauges().stream()
            .filter(GaugeReading::isBroken)
            .map(each -> texts.text("gauge." + each.gauge().code()))
            .toList();
    if (!broken.isEmpty()) {
      String names = String.join(texts.text("policy.and"), broken);
      said.add(texts.text("studio.pastMarks", texts.numbers().count(broken.size()), names));
    }
    return said.isEmpty()
        ? texts.text("studio.withinRails")
        : String.join(texts.text("policy.and"), said);
  }
}
