package org.limitdesk.ui.policy;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.ComparePolicies.Line;

/** Asks once more before a policy is put in force, with all that changes by it. */
final class ConfirmDialog extends DialogBox {
  private static final double WIDTH = 900;
  private static final double HEIGHT = 560;
  private static final double ROW = 26;

  /**
   * @param told what is to be known of it, a sentence or more each; empty ones are left out
   * @param changes what it says otherwise than the policy in force
   */
  ConfirmDialog(
      List<String> told, List<Line> changes, Texts texts, Runnable confirm, Runnable leave) {
    super(texts, "versions.confirmTitle", WIDTH, HEIGHT, leave);
    Stream.of(told.toArray(String[]::new))
        .filter(each -> !each.isBlank())
        .forEach(each -> getChildren().add(sentence(each)));
    getChildren()
        .addAll(
            sentence(
                texts.text("studio.differences", texts.numbers().count(changes.size())), "muted"),
            table(changes),
            foot(
                List.of(
                    main(
                        "versions.confirmNow",
                        () -> {
                          leave();
                          confirm.run();
                        })),
                "common.cancel"));
  }

  private TableView<Line> table(List<Line> changes) {
    TableView<Line> table = new TableView<>(FXCollections.observableArrayList(changes));
    table.setId("changesOfVersion");
    table.setFixedCellSize(ROW);
    table.getColumns().add(Columns.text("words", texts().bind("studio.what"), 430, Line::words));
    table.getColumns().add(Columns.text("from", texts().bind("studio.inForce"), 210, Line::from));
    table.getColumns().add(Columns.text("to", texts().bind("versions.then"), 210, Line::to));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(sentence(texts().text("studio.noChange"), "muted"));
    VBox.setVgrow(table, Priority.ALWAYS);
    return table;
  }
}
