package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.TextSize;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.TryDrafts.Stressed;

/** A draft under each stress, a row each. */
final class StressTable {
  private static final double ROW = 26;
  private final TableView<Stressed> table;
  private final Texts texts;

  StressTable(TableView<Stressed> table, Texts texts) {
    this.table = table;
    this.texts = texts;
    table.fixedCellSizeProperty().bind(TextSize.times(ROW));
    add(Columns.text("stress", texts.bind("studio.stressName"), 170, this::name));
    add(Columns.number("lines", texts.bind("studio.linesCut"), 84, this::lines));
    add(Columns.number("limits", texts.bind("studio.limitsCut"), 76, this::limits));
    add(Columns.number("loss", texts.bind("studio.bookLoss"), 96, this::loss));
    add(Columns.text("rails", texts.bind("studio.rails"), 170, this::rails));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  private void add(TableColumn<Stressed, String> column) {
    table.getColumns().add(column);
  }

  void show(List<Stressed> rows) {
    table.setItems(FXCollections.observableArrayList(rows));
    table.refresh();
    TableHands.asHigh(table, rows.size());
  }

  private String name(Stressed row) {
    Stress stress = row.stress();
    List<String> parts = new ArrayList<>();
    if (stress.odds() != 1) {
      parts.add(texts.text("studio.oddsTimes", texts.numbers().decimal(stress.odds(), 1)));
    }
    if (stress.income() != 1) {
      parts.add(texts.text("studio.incomeTimes", texts.numbers().decimal(stress.income(), 2)));
    }
    stress
        .shocks()
        .forEach(shock ->
            parts.add(
                texts.text(
                    "studio.shock",
                    texts.word(shock.field().code() + ".", shock.value()),
                    texts.numbers().decimal(shock.odds(), 1))));
    return parts.isEmpty()
        ? texts.text("studio.noStress")
        : String.join(texts.text("policy.and"), parts);
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
    row.gauges().stream()
        .filter(GaugeReading::isBroken)
        .forEach(each -> said.add(texts.text("gauge." + each.gauge().code())));
    return said.isEmpty()
        ? texts.text("studio.withinRails")
        : String.join(texts.text("policy.and"), said);
  }
}
