package org.limitdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.limitdesk.ui.kit.Png;

/** Takes numbered pictures into a folder. */
final class Camera {
  private final Path folder;
  private final Tour.Witness witness;
  private final List<Path> pictures = new ArrayList<>();

  Camera(Path folder, Tour.Witness witness) {
    this.folder = folder;
    this.witness = witness;
  }

  /** Takes one; not on the screen's thread. */
  void take(String name, Scene scene) throws IOException {
    WritableImage picture =
        Headless.onScreen(() -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          WritableImage taken = scene.snapshot(null);
          witness.see(name, scene, taken);
          return taken;
        });
    Path file = folder.resolve("%02d-%s.png".formatted(pictures.size() + 1, name));
    Files.write(file, Png.of(picture));
    pictures.add(file);
  }

  /** All so far. */
  List<Path> pictures() {
    return List.copyOf(pictures);
  }
}
