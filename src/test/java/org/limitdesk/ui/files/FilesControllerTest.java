package org.limitdesk.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.workflow.FileWish;
import org.limitdesk.workflow.LookAtFile;

/** Without a toolkit. */
class FilesControllerTest {
  private final FilesModel model = new FilesModel();
  private final FilesController controller =
      new FilesController(model, new LookAtFile(), Background.atOnce());

  @TempDir private Path folder;

  private Path people() throws IOException {
    return Files.writeString(folder.resolve("people.csv"), "borrower_id,name\nC-1,甲\n");
  }

  @Test
  void fileIsLookedAtOnceHoweverOftenItIsChosen() throws IOException {
    Path file = people();
    controller.add(List.of(file));
    controller.add(List.of(file));
    assertEquals(List.of(FileWish.of(file)), model.wishes());
    assertTrue(model.ready().get());
  }

  @Test
  void oneFileThatIsNotClearHoldsBackTheLoadUntilSomebodySaysWhatItIs() throws IOException {
    Path file = people();
    controller.add(List.of(file));
    controller.read(model.files().getFirst(), "months");
    assertFalse(model.ready().get());
    controller.read(model.files().getFirst(), "borrowers");
    assertTrue(model.ready().get());
    assertEquals(1, model.files().size());
  }

  @Test
  void removedFileIsNotLoaded() throws IOException {
    controller.add(List.of(people()));
    controller.remove(model.files().getFirst());
    assertFalse(model.ready().get());
    assertNull(model.selected().get());
  }
}
