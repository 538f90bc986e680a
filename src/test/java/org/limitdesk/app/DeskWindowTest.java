package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeskWindowTest {
  @BeforeAll
  static void startTheToolkit() {
    Headless.start();
  }

  @Test
  void theIconIsThereInEverySizeThatASystemAsksFor() {
    List<Integer> widths =
        Headless.onScreen(DeskWindow::icons).stream().map(icon -> (int) icon.getWidth()).toList();
    assertEquals(List.of(16, 24, 32, 48, 64, 128, 256, 512), widths);
  }
}
