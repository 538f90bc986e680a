package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskTest {
  @Test
  void onlyLinuxIsAskedForADisplay() {
    String headless = System.clearProperty("glass.platform");
    try {
      assertFalse(Desk.hasScreen("Linux", Map.of()));
      assertFalse(Desk.hasScreen("Linux", Map.of("DISPLAY", " ")));
      assertTrue(Desk.hasScreen("Linux", Map.of("DISPLAY", ":0")));
      assertTrue(Desk.hasScreen("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
      assertTrue(Desk.hasScreen("Windows 11", Map.of()));
      assertTrue(Desk.hasScreen("Mac OS X", Map.of()));
    } finally {
      if (headless != null) {
        System.setProperty("glass.platform", headless);
      }
    }
    assertEquals(headless, System.getProperty("glass.platform"));
  }
}
