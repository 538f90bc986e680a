package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.Launcher;
import org.limitdesk.cli.TestBook;
import org.limitdesk.store.Outside;
import tools.jackson.databind.JsonNode;

/** The real program, killed at twenty moments of a load. */
@Tag("slow")
class KillTest {
  private static final int KILLS = 20;
  private static final long KILLED = -1;

  @TempDir private Path folder;

  @Test
  void leavesTheBookAsItWas() throws IOException, InterruptedException {
    TestBook book = new TestBook(folder).made();
    writeFiles(book);
    book.load("borrowers.csv", "months-1.csv");
    Files.copy(book.file(), book.path("clean.book"));
    Files.copy(anchor(book), book.path("clean.anchor"));
    List<String> before = seen(book);
    long whole = run(book, Long.MAX_VALUE);
    List<String> after = seen(book);
    startAnew(book);
    Random random = new Random(20260414);
    int inTheMidst = 0;
    for (int kills = 0; kills < KILLS; ) {
      long ran = run(book, whole * (20 + random.nextInt(75)) / 100);
      assertTrue(isSound(book));
      if (hasLoaded(book)) {
        assertEquals(after, seen(book), "it came too late, the load is whole");
        whole = ran == KILLED ? whole : ran;
        startAnew(book);
      } else {
        inTheMidst += isWriting(book) ? 1 : 0;
        kills++;
        assertEquals(before, seen(book), "after kill " + kills);
      }
    }
    assertTrue(inTheMidst > KILLS / 4, inTheMidst + " kills came while rows were being written");
    JsonNode load = book.load("months-2.csv");
    assertEquals("100000 = 80000 + 20000 + 0 + 0", TestBook.counts(load.at("/files/0")));
    assertEquals(after, seen(book));
    assertTrue(isSound(book));
  }

  private static Path anchor(TestBook book) {
    String uuid = Outside.lines(book.file(), "SELECT uuid FROM book").getFirst();
    return book.anchors().resolve(uuid + ".anchor");
  }

  /** Back to where the load had not gone through. */
  private static void startAnew(TestBook book) throws IOException {
    Path anchor = anchor(book);
    Files.deleteIfExists(book.path("test.book-wal"));
    Files.deleteIfExists(book.path("test.book-shm"));
    Files.copy(book.path("clean.book"), book.file(), StandardCopyOption.REPLACE_EXISTING);
    Files.copy(book.path("clean.anchor"), anchor, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean hasLoaded(TestBook book) {
    return Outside.lines(book.file(), "SELECT seq FROM entry").size() > 2;
  }

  private static boolean isWriting(TestBook book) {
    String pending = "SELECT 1 FROM load_generation WHERE state = 'pending'";
    return !Outside.lines(book.file(), pending).isEmpty();
  }

  /**
   * Runs the program and kills it after so many nanoseconds; returns how long it ran, or {@link
   * #KILLED}.
   */
  private static long run(TestBook book, long nanos) throws IOException, InterruptedException {
    Path quiet = book.path("out.txt");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dlimitdesk.home=" + book.anchors().getParent(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "load",
                book.file().toString(),
                book.path("months-2.csv").toString())
            .redirectOutput(quiet.toFile())
            .redirectError(quiet.toFile())
            .start();
    long start = System.nanoTime();
    if (program.waitFor(Math.min(nanos, 300_000_000_000L), TimeUnit.NANOSECONDS)) {
      assertEquals(0, program.exitValue(), Files.readString(quiet));
      return System.nanoTime() - start;
    }
    program.destroyForcibly().waitFor();
    return KILLED;
  }

  private static List<String> seen(TestBook book) {
    return List.of(book.ask("trends").expect(0).out(), book.ask("quarantine").expect(0).out());
  }

  private static boolean isSound(TestBook book) {
    return book.ask("log verify").expect(0).json().get("ok").asBoolean();
  }

  private static void writeFiles(TestBook book) {
    List<String> borrowers = new ArrayList<>(List.of("borrower_id,region"));
    List<String> first = new ArrayList<>(List.of(TestBook.MONTHS));
    List<String> second = new ArrayList<>(List.of(TestBook.MONTHS));
    for (int i = 0; i < 20_000; i++) {
      borrowers.add("C-" + i + ",Hunan");
      first.add("C-%d,2026-01,8000,%d,31".formatted(i, i));
      for (int month = 1; month <= 5; month++) {
        second.add("C-%d,2026-%02d,8000,%d,0".formatted(i, month, i + 1));
      }
    }
    book.write("borrowers.csv", borrowers.toArray(String[]::new));
    book.write("months-1.csv", first.toArray(String[]::new));
    book.write("months-2.csv", second.toArray(String[]::new));
  }
}
