package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;

class RehearsalTest extends UiTest {
  @Test
  void everyControlGetsItsSkinBesideTheThreadOfTheScreen() throws Exception {
    Scene scene =
        CompletableFuture.supplyAsync(
                () -> {
                  assertFalse(Platform.isFxApplicationThread());
                  return Rehearsal.play();
                })
            .get(60, TimeUnit.SECONDS);
    CompletableFuture<Image> painted = new CompletableFuture<>();
    assertNull(scene.getWindow());
    for (Node node : scene.getRoot().lookupAll(".text-field, .text-area, .slider, .combo-box")) {
      assertNotNull(((Control) node).getSkin(), node.toString());
    }
    assertTrue(scene.getRoot().lookupAll(".table-cell").size() > 100, "cells");
    assertTrue(scene.getRoot().lookup(".slider").getLayoutBounds().getWidth() > 0, "laid out");
    assertTrue(scene.getRoot().lookup(".chart ChartCanvas") != null, "a chart");
    Platform.runLater(() -> painted.complete(Rehearsal.paint(scene)));
    Image seen = painted.get(60, TimeUnit.SECONDS);
    assertTrue(
        seen.getPixelReader().getArgb(0, 0) != 0 && seen.getWidth() == scene.getWidth(), "painted");
  }
}
