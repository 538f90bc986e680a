package org.limitdesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.limitdesk.domain.audit.Anchor;
import org.limitdesk.domain.audit.LogHead;
import org.limitdesk.workflow.port.SeenBooks;

/** One small file for each book, as anchors are kept, in a folder of its own. */
public final class SeenBookFiles implements SeenBooks {
  private final AnchorFile files;

  /** Keeps them in that folder, which is made at the first write. */
  public SeenBookFiles(Path folder) {
    files = new AnchorFile(folder);
  }

  @Override
  public Optional<LogHead> last(UUID book) throws IOException {
    return files.read(book).map(Anchor::head);
  }

  @Override
  public void saw(UUID book, LogHead head) throws IOException {
    Optional<LogHead> before = last(book);
    if (before.isEmpty() || before.get().seq() < head.seq()) {
      files.advance(
          Anchor.of(book, head),
          seq ->
              before
                  .filter(last -> last.seq() == seq)
                  .map(last -> last.hash().bytes())
                  .orElse(null));
    }
  }
}
