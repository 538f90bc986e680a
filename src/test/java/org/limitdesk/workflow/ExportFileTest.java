package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.workflow.port.BookRefused;

class ExportFileTest {
  @TempDir private Path folder;

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void theLogKnowsOfItBeforeItHasItsName() throws IOException {
    Path file = folder.resolve("a.csv");
    boolean[] logged = new boolean[1];
    ExportFile.open(file)
        .write(
            part -> Files.writeString(part, "whole"),
            () -> {
              assertFalse(Files.exists(file));
              logged[0] = true;
            });
    assertTrue(logged[0]);
    assertEquals("whole", Files.readString(file));
    assertEquals(List.of("a.csv"), left());
  }

  @Test
  void whereTheLogCannotBeWrittenNothingIsLeft() throws IOException {
    for (ExportFile file :
        List.of(
            ExportFile.open(folder.resolve("a")),
            ExportFile.secret(folder.resolve("b")),
            ExportFile.replacing(folder.resolve("c")))) {
      assertThrows(
          IllegalStateException.class,
          () ->
              file.write(
                  part -> Files.writeString(part, "whole"),
                  () -> {
                    throw new IllegalStateException("no room in the log");
                  }));
      assertThrows(
          IOException.class,
          () ->
              file.write(
                  part -> {
                    throw new IOException("half written");
                  },
                  () -> {}));
    }
    assertEquals(List.of(), left());
  }

  @Test
  void onlyOneThatMayReplaceTakesThePlaceOfAnother() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "old");
    assertThrows(BookRefused.class, () -> ExportFile.open(file));
    assertThrows(BookRefused.class, () -> ExportFile.secret(file));
    ExportFile.replacing(file).write(part -> Files.writeString(part, "new"), () -> {});
    assertEquals("new", Files.readString(file));
  }
}
