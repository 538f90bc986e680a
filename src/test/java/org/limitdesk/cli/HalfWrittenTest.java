package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.app.Program;

/** Standard output has one JSON object, or what was written of one, and never a second. */
class HalfWrittenTest {
  /** Takes what is written, but fails once while it does. */
  private static final class FailingOnce extends PrintStream {
    private boolean failed;

    FailingOnce(ByteArrayOutputStream to) {
      super(to, true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, length);
      if (!failed) {
        failed = true;
        throw new IllegalStateException("the first block fails");
      }
    }
  }

  @TempDir private Path folder;

  @Test
  void aFailureBehindPartOfAnObjectIsToldOnStandardErrorOnly() {
    TestBook book = new TestBook(folder);
    book.ask("demo", "--borrowers", "400", "--months", "2").expect(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int status =
        new Program(folder.resolve("user"), new TickingClock())
            .run(
                new FailingOnce(out),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                "scores",
                book.file().toString(),
                "--json");

    assertEquals(CommandLineDesk.REFUSED, status);
    String written = out.toString(StandardCharsets.UTF_8);
    assertTrue(written.startsWith("{\"rows\":["), written);
    assertFalse(written.contains("LD-099"), written);
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("[LD-099]"));
  }
}
