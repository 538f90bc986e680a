package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;

class UnrollTest extends UiTest {
  private static final int ROW = 43;
  private static final long SLOW_CELL_NANOS = 4_000_000;
  private static final int ROWS = 83;
  private static final int COLUMNS = 3;

  private final Unroll unroll = new Unroll();
  private final Around around = new Around();
  private final Stage stage = onScreen(Stage::new);
  private TableView<String> table = onScreen(() -> new TableView<>());
  private int filled;

  /** Cells that were filled between one pulse and the next, at the most. */
  private int most;

  @BeforeEach
  void showATableThatIsSlowToFill() {
    onScreenDo(() -> {
      table = new TableView<>(FXCollections.observableArrayList());
      table.setFixedCellSize(ROW);
      for (int i = 0; i < COLUMNS; i++) {
        table.getColumns().add(column());
      }
      unroll.setContent(table);
      around.getChildren().add(unroll);
      stage.setScene(new Scene(around, 600, 900));
      stage.show();
    });
  }

  private TableColumn<String, String> column() {
    TableColumn<String, String> column = new TableColumn<>("column");
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
    column.setCellFactory(_ -> new Slow());
    return column;
  }

  private final class Slow extends TableCell<String, String> {
    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      if (item != null) {
        LockSupport.parkNanos(SLOW_CELL_NANOS);
        filled++;
      }
      setText(item);
    }
  }

  /** Counts what is filled between one pulse and the next. */
  private final AnimationTimer count =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          most = Math.max(most, filled);
          filled = 0;
        }
      };

  private void fill() {
    table.getItems().setAll(IntStream.range(0, ROWS).mapToObj(i -> "row " + i).toList());
  }

  @Test
  void rowsOfAListThatCameForAnotherEmptyOneComeAFewAPulse() {
    until(Pace::isQuiet);
    onScreenDo(() -> table.setItems(FXCollections.observableArrayList()));
    until(Pace::isQuiet);
    onScreenDo(count::start);
    onScreenDo(this::fill);
    assertFilled();
    onScreenDo(count::stop);
    assertTrue(most < COLUMNS * 10, "cells filled in one pulse: " + most);
  }

  private void assertFilled() {
    until(Pace::isQuiet);
    until(() -> table.getHeight() == unroll.getHeight());
    long shown =
        onScreen(() ->
            table.lookupAll(".table-row-cell").stream()
                .filter(row -> row.isVisible() && !row.getStyleClass().contains("empty"))
                .filter(row -> row.getBoundsInParent().getMinY() < table.getHeight())
                .count());
    assertEquals(Math.ceil((table.getHeight() - 40) / ROW), (double) shown, 1.0);
  }

  @Test
  void allRoomIsFilledThoughNothingElseHappens() {
    onScreenDo(this::fill);
    assertFilled();
  }

  @Test
  void rowsThatComeWhileTheRoomIsFilledAreAllShown() {
    for (int i = 0; i < 5; i++) {
      onScreenDo(this::fill);
    }
    assertFilled();
  }

  @Test
  void windowThatGrowsIsFilled() {
    onScreenDo(this::fill);
    onScreenDo(() -> stage.setHeight(700));
    assertFilled();
    onScreenDo(this::fill);
    onScreenDo(() -> stage.setHeight(1100));
    assertFilled();
  }

  @Test
  void listThatGoesAwayWhileItIsFilledIsFilledWhenItComesBack() {
    onScreenDo(this::fill);
    onScreenDo(() -> around.getChildren().clear());
    until(Pace::isQuiet);
    onScreenDo(() -> around.getChildren().add(unroll));
    assertFilled();
    onScreenDo(this::fill);
    onScreenDo(() -> table.setVisible(false));
    until(Pace::isQuiet);
    onScreenDo(() -> table.setVisible(true));
    assertFilled();
  }

  @Test
  void allRoomIsFilledWhereNoLayoutComesThatIsAskedFor() {
    around.isDeaf = true;
    onScreenDo(this::fill);
    assertFilled();
  }

  /** What is around it, and may hear of nothing within. */
  private static final class Around extends StackPane {
    private boolean isDeaf;

    @Override
    public void requestLayout() {
      if (!isDeaf) {
        super.requestLayout();
      }
    }
  }
}
