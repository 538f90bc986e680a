package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.audit.Checkpoint;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.store.Outside;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.port.Book;

/** A supervisor signs where the log stands; who signs out takes the key along. */
class CheckpointFlowTest extends DeskAtWork {
  @Test
  void aSupervisorSignsACheckpointByKeyboard() throws IOException {
    Path file = folder().resolve("kept.checkpoint");
    files.answer(file);
    signIn("supervisor1", KeyCode.O);
    until(() -> scene().lookup("#checkpoint") != null);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    until(() -> Files.exists(file));
    Checkpoint kept = Checkpoint.read(Files.readAllBytes(file)).checkpoint();
    assertEquals(
        List.of(kept.head().hash().hex()),
        Outside.lines(
            book(), "SELECT lower(hex(hash)) FROM entry WHERE seq = " + kept.head().seq()));
    changeTo("officer1");
    AtomicReference<Boolean> inHand = new AtomicReference<>();
    onScreen(() -> {
      work()
          .book()
          .write((open, _) -> open.keys().isInHand(named(open, "supervisor1")))
          .onSuccess(inHand::set)
          .start(new Subscriptions());
      return true;
    });
    until(() -> inHand.get() != null);
    assertEquals(false, inHand.get(), "who signed out took the key along");
    assertEquals(
        List.of("2"), Outside.lines(book(), "SELECT count(DISTINCT user) FROM signing_key"));
  }

  private static DeskUser named(Book open, String name) {
    return open.users().all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
