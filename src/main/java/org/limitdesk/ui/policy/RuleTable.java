package org.limitdesk.ui.policy;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.ActionRule;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;

/** The rules in their order: the first that matches says the action. */
final class RuleTable {
  /** Two lines: a rule may ask for much. */
  private static final double ROW = 43;

  private final TableView<ActionRule> table;
  private final Texts texts;
  private final PolicyWords words;
  private List<ActionRule> rules = List.of();

  RuleTable(TableView<ActionRule> table, Texts texts) {
    this.table = table;
    this.texts = texts;
    words = new PolicyWords(texts);
    table.setFixedCellSize(ROW);
    narrow("place", 40, rule -> texts.numbers().count(rules.indexOf(rule) + 1L));
    narrow("rule", 190, rule -> words.rule(rule.name()));
    column("when", 300, rule -> words.when(rule.when())).setCellFactory(ignored -> wrapped());
    narrow("action", 84, rule -> texts.text("action." + rule.action().code()));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
  }

  private void narrow(String id, double width, Function<ActionRule, String> value) {
    TableColumn<ActionRule, String> column = column(id, width, value);
    column.setMinWidth(width);
    column.setMaxWidth(width);
  }

  private TableColumn<ActionRule, String> column(
      String id, double width, Function<ActionRule, String> value) {
    TableColumn<ActionRule, String> column = new TableColumn<>();
    column.setId(id);
    column.textProperty().bind(texts.bind("policy.column." + id));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    table.getColumns().add(column);
    return column;
  }

  private static TableCell<ActionRule, String> wrapped() {
    TableCell<ActionRule, String> cell =
        new TableCell<>() {
          @Override
          protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            HoverText.on(this, empty || text == null ? "" : text);
          }
        };
    cell.setWrapText(true);
    return cell;
  }

  /** Shows them as high as they are. */
  void show(List<ActionRule> shown) {
    rules = shown;
    table.setItems(FXCollections.observableArrayList(shown));
    // The same rules in another language are other words for the same rows.
    table.refresh();
    TableHands.asHigh(table, shown.size());
  }
}
