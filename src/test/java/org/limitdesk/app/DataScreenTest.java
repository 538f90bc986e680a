package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.ui.UiTest;
import org.limitdesk.workflow.SetAside;

/** Files go in by hand and by eye: what is good is loaded, what is bad is set aside. */
class DataScreenTest extends UiTest {
  @TempDir private Path folder;

  private DataStand stand;

  @BeforeEach
  void open() {
    stand = onScreen(() -> new DataStand(folder));
  }

  @AfterEach
  void close() {
    close(stand);
  }

  private static void close(DataStand stand) {
    onScreen(() -> {
      stand.close();
      return true;
    });
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private void choose(Path chosen) {
    onScreen(() -> {
      stand.choose(chosen);
      return true;
    });
  }

  @Test
  void badRowsAreSetAsideAndTheGoodOnesAreLoaded() throws IOException {
    choose(
        write(
            "months.csv",
            "borrower_id,month,limit,balance,dpd,mood",
            "C-1,2026-02,1000,10.00,0,x",
            "C-1,2026-13,1000,10.00,0,x",
            "C-1,2026-03,1000,10.00,-3,x"));
    until(() -> stand.node("load").isVisible() && !stand.node("load").isDisabled());
    picture(stand.scene(), "data-chosen");
    robot.clickOn("#load");
    until(() -> stand.node("done").isVisible());
    assertEquals("Loaded. 2 rows were set aside.", stand.text("doneTitle"));
    TableView<?> quarantine = (TableView<?>) stand.node("quarantine");
    until(() -> quarantine.getItems().size() == 2);
    assertEquals("2 rows", stand.text("quarantineCount"));
    assertEquals(3, ((SetAside) quarantine.getItems().getFirst()).line());
    assertTrue(colours(picture(stand.scene(), "data-loaded")) > 20);
  }

  @Test
  void fileThatFitsNoTableIsToldWithItsCodeAndCannotBeLoaded() throws IOException {
    choose(write("unknown.csv", "a,b", "1,2"));
    until(() -> stand.node("some").isVisible());
    until(() -> ((Label) stand.node("some").lookup("#troubleCode")).getText().equals("LD-210"));
    assertTrue(stand.node("load").isDisabled());
    picture(stand.scene(), "data-unclear");
  }

  @Test
  void cancelledLoadLeavesTheBookAsItWas() throws IOException {
    StringBuilder rows = new StringBuilder("borrower_id,name\n");
    for (int i = 0; i < 300_000; i++) {
      rows.append("B-").append(i).append(",乙\n");
    }
    choose(Files.writeString(folder.resolve("borrowers-2.csv"), rows));
    until(() -> stand.node("load").isVisible() && !stand.node("load").isDisabled());
    robot.clickOn("#load");
    until(() -> stand.node("running").isVisible());
    picture(stand.scene(), "data-loading");
    assertTrue(onScreen(() -> stand.view().escape()), "something was going on");
    until(() -> !stand.node("running").isVisible());
    assertFalse(stand.node("done").isVisible());
    assertEquals(1, stand.borrowers());
  }

  @Test
  void screenIsForgottenAfterItIsClosed() {
    WeakReference<Node> quarantine = new WeakReference<>(stand.node("quarantine"));
    close(stand);
    stand = onScreen(() -> new DataStand(Files.createDirectory(folder.resolve("other"))));
    until(() -> {
      System.gc();
      return quarantine.get() == null;
    });
  }
}
