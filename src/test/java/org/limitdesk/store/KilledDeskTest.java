package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.workflow.TestDesk;

/** A true process that is killed while people decide. */
@Tag("slow")
class KilledDeskTest {
  private static final int KILLS = 20;
  private static final int CASES = 5;
  private static final long LONGEST_LIFE_NANOS = TimeUnit.MILLISECONDS.toNanos(700);

  @TempDir private Path folder;

  @Test
  void noAcknowledgedDecisionIsLostAndNoneIsHalf() throws IOException, InterruptedException {
    new TestDesk(folder, CASES).close();
    TestBook book = new TestBook(folder);
    Random random = new Random(20260414);
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(runAndKill(random.nextLong(LONGEST_LIFE_NANOS)));
      assertEquals(List.of("ok"), Outside.lines(book.file(), "PRAGMA integrity_check"));
      book.ask("log verify").expect(0);
      Set<String> stored =
          new HashSet<>(
              Outside.lines(
                  book.file(),
                  "SELECT 'decision ' || decision FROM decision"
                      + " UNION ALL SELECT 'approval ' || subject FROM approval"
                      + " UNION ALL SELECT 'release ' || decision FROM release"
                      + " UNION ALL SELECT 'file ' || file FROM instruction_file"
                      + " UNION ALL SELECT 'answer ' || decision FROM answer"));
      Set<String> lost = new HashSet<>(acknowledged);
      lost.removeAll(stored);
      assertEquals(Set.of(), lost, "after kill " + kill);
      assertEquals(List.of(), halves(book.file()), "after kill " + kill);
    }
    for (String kind : List.of("decision", "approval", "release", "file", "answer")) {
      assertTrue(acknowledged.stream().anyMatch(each -> each.startsWith(kind)), kind);
    }
    assertTrue(acknowledged.size() > KILLS, "the desk was at work: " + acknowledged.size());
  }

  /** Decisions and approvals without their entry or note, and cases that do not count them. */
  private static List<String> halves(Path book) {
    return Outside.lines(
        book,
        """
        SELECT 'decision ' || decision FROM decision d
          WHERE NOT EXISTS (SELECT 1 FROM entry_text t WHERE t.seq = d.seq AND t.name = 'note')
        UNION ALL SELECT 'case ' || c."case" FROM "case" c
          WHERE version <> 1 + (SELECT count(*) FROM decision d WHERE d."case" = c."case")
            + (SELECT count(*) FROM approval a JOIN decision d ON d.decision = a.subject
               WHERE d."case" = c."case")
            + (SELECT count(*) FROM release r JOIN decision d ON d.decision = r.decision
               WHERE d."case" = c."case")
            + (SELECT count(*) FROM answer a JOIN decision d ON d.decision = a.decision
               WHERE d."case" = c."case")
        UNION ALL SELECT 'file ' || file FROM instruction_file f
          WHERE instructions <> (SELECT count(*) FROM instruction i WHERE i.file = f.file)
        UNION ALL SELECT 'entry ' || seq FROM entry e
          WHERE CAST(body AS TEXT) LIKE '%"kind":"decision"%'
            AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.seq = e.seq)
        UNION ALL SELECT 'entry ' || seq FROM entry e
          WHERE CAST(body AS TEXT) LIKE '%"kind":"approval"%'
            AND NOT EXISTS (SELECT 1 FROM approval a WHERE a.seq = e.seq)
        """);
  }

  /**
   * What the desk acknowledged in a life of so many nanoseconds. The last line may be cut; its
   * number is then that of an earlier one, or there is none.
   */
  private List<String> runAndKill(long nanos) throws IOException, InterruptedException {
    Path errors = folder.resolve("errors.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledDesk.class.getName(),
                folder.toString(),
                String.valueOf(CASES))
            .redirectError(Redirect.to(errors.toFile()))
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = process.inputReader()) {
      assertEquals("open", reader.readLine(), () -> text(errors));
      long end = System.nanoTime() + nanos;
      while (System.nanoTime() < end) {
        String line = reader.readLine();
        assertTrue(line != null, () -> text(errors));
        lines.add(line);
      }
      process.toHandle().destroyForcibly();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } finally {
      process.destroyForcibly();
    }
    assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    assertFalse(process.exitValue() == 0, "it was killed");
    return lines.stream()
        .filter(line -> line.matches("(decision|approval|release|file|answer) [0-9]+"))
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      return failure.toString();
    }
  }
}
