package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;

/** A table over a million rows makes those that are looked at. */
class WindowListTest extends UiTest {
  private static final int MANY = 1_000_000;
  private static final int FEW = 2_000;

  private final AtomicInteger made = new AtomicInteger();
  private final WindowList<String> list =
      new WindowList<>(number -> {
        made.incrementAndGet();
        return "row " + number;
      });

  @Test
  void tableMakesOnlyTheRowsInSightAlsoWhenAllGiveWayToOthers() {
    Stage stage = onScreen(() -> shown(list));
    onScreen(() -> {
      list.show(IntStream.range(0, MANY).toArray());
      return true;
    });
    TableView<?> table = (TableView<?>) stage.getScene().getRoot();
    onScreen(() -> {
      table.getSelectionModel().select(500_000);
      table.scrollTo(500_000);
      return true;
    });
    assertEquals("row 500000", onScreen(() -> table.getSelectionModel().getSelectedItem()));
    onScreen(() -> {
      list.show(IntStream.range(0, MANY).map(i -> MANY - i).toArray());
      return true;
    });
    onScreen(() -> {
      list.touch(0, 100);
      return true;
    });
    onScreen(() -> {
      stage.close();
      return true;
    });
    assertTrue(made.get() < FEW, made + " rows were made");
  }

  private static Stage shown(WindowList<String> list) {
    TableView<String> table = new TableView<>(list);
    TableColumn<String, String> column = new TableColumn<>("row");
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    table.getColumns().add(column);
    table.setFixedCellSize(26);
    Stage stage = new Stage();
    stage.setScene(new Scene(table, 400, 600));
    stage.show();
    return stage;
  }

  @Test
  void rowsAreFoundByTheirNumbers() {
    list.show(new int[] {7, 3, 9});
    assertEquals(1, list.indexOfNumber(3));
    assertEquals(-1, list.indexOfNumber(8));
    assertArrayEquals(new int[] {3, 9}, list.numbers(1, 60));
    assertArrayEquals(new int[0], list.numbers(5, 60));
    assertEquals("row 9", list.getLast());
  }
}
