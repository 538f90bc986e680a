package org.limitdesk.ui.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped on a node. */
final class FileDrop {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

  private final Consumer<List<Path>> dropped;

  FileDrop(Consumer<List<Path>> dropped) {
    this.dropped = dropped;
  }

  void on(Node node) {
    node.setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
      }
    });
    node.setOnDragEntered(event -> over(node, event.getDragboard().hasFiles()));
    node.setOnDragExited(event -> over(node, false));
    node.setOnDragDropped(this::drop);
  }

  private static void over(Node node, boolean on) {
    node.pseudoClassStateChanged(OVER, on);
  }

  private void drop(DragEvent event) {
    boolean files = event.getDragboard().hasFiles();
    if (files) {
      dropped.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    }
    event.setDropCompleted(files);
    event.consume();
  }
}
