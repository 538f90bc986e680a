package org.limitdesk.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;
import org.limitdesk.workflow.port.Worklist.Item;

/** What the worklist leaves out where it is narrow. */
class QueueWidthsTest extends UiTest {
  private final TableView<Item> table = onScreen(QueueWidthsTest::table);
  private final QueueWidths widths = onScreen(() -> new QueueWidths(table));

  private static TableView<Item> table() {
    TableView<Item> made = new TableView<>();
    for (String id : List.of("borrower", "segment", "limit", "reasons", "signals", "due")) {
      TableColumn<Item, String> column = new TableColumn<>();
      column.setId(id);
      column.setPrefWidth(120);
      made.getColumns().add(column);
    }
    return made;
  }

  @Test
  void signalsGoFirstAndThenTheMainReasons() {
    assertEquals(List.of("borrower", "segment", "limit", "reasons", "signals", "due"), at(800));
    assertEquals(List.of("borrower", "segment", "limit", "reasons", "due"), at(740));
    assertEquals(List.of("borrower", "segment", "limit", "due"), at(560));
  }

  @Test
  void wideListIsAsItWas() {
    at(560);
    assertTrue(widths.narrow().get());
    assertEquals(96, width("segment"));
    at(900);
    assertFalse(widths.narrow().get());
    assertEquals(120, width("segment"));
    assertEquals(6, at(900).size());
  }

  private double width(String id) {
    return table.getColumns().stream()
        .filter(column -> id.equals(column.getId()))
        .findFirst()
        .orElseThrow()
        .getPrefWidth();
  }

  /** The columns in sight at a width. */
  private List<String> at(double width) {
    onScreen(() -> {
      table.resize(width, 400);
      return true;
    });
    return onScreen(() -> table.getVisibleLeafColumns().stream().map(TableColumn::getId).toList());
  }
}
