package org.limitdesk.ui.policy;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.ComparePolicies.Line;

/** Two policies beside each other: what the second says otherwise, a line each. */
final class CompareDialog extends DialogBox {
  private static final double WIDTH = 900;
  private static final double HEIGHT = 480;
  private static final double ROW = 26;

  /**
   * @param one the name of the first
   * @param other the name of the second
   */
  CompareDialog(String one, String other, List<Line> lines, Texts texts, Runnable leave) {
    super(texts, "studio.compare", WIDTH, HEIGHT, leave);
    TableView<Line> table = new TableView<>(FXCollections.observableArrayList(lines));
    table.setId("differences");
    table.setFixedCellSize(ROW);
    table.getColumns().add(Columns.text("words", texts.bind("studio.what"), 380, Line::words));
    table.getColumns().add(Columns.text("from", texts.bind("studio.saysIt", one), 210, Line::from));
    table.getColumns().add(Columns.text("to", texts.bind("studio.saysIt", other), 210, Line::to));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(sentence(texts.text("studio.noChange"), "muted"));
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren()
        .addAll(
            sentence(
                texts.text("studio.differences", texts.numbers().count(lines.size())), "muted"),
            table,
            foot(
                List.of(
                    Buttons.plain(
                        texts.bind("studio.copyTable"), () -> CopyTable.toClipboard(table))),
                "common.close"));
  }
}
