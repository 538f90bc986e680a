package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.store.Outside;

/** A load of several files is seen whole or not at all. */
class TogetherTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));
  private List<String> state = List.of();
  private Map<String, String> rows = Map.of();

  @BeforeEach
  void startWithABookAndTwoFiles() throws IOException {
    book = new TestBook(folder).withBorrowers("C-1", "C-2");
    book.write("months-1.csv", TestBook.MONTHS, "C-1,2026-01,8000,7,31", "C-8,2026-01,1,1,0");
    book.load("months-1.csv");
    book.write("borrowers-2.csv", manyBorrowers()).write("months-2.csv", manyMonths());
    state = state();
    rows = rows();
  }

  @Test
  void nobodySeesTheFirstFileWhileTheSecondIsLoading() throws IOException {
    List<String> seen = new ArrayList<>();
    load(step -> {
      if (step.equals("months-2.csv")) {
        seen.addAll(state());
      }
      return false;
    });
    assertTrue(seen.size() >= 2 * state.size(), "somebody looked in the midst of it");
    for (int i = 0; i < seen.size(); i++) {
      assertEquals(state.get(i % state.size()), seen.get(i));
    }
    assertEquals(3_000, book.load("months-1.csv").get("borrowers").asInt());
  }

  @Test
  void aCancelInTheSecondFileLeavesNothingOfTheFirst() {
    int[] steps = new int[1];
    cancelAt(step -> step.equals("months-2.csv") && ++steps[0] == 3);
  }

  @Test
  void aCancelAtTheVeryEndLeavesNothingEither() {
    int[] steps = new int[1];
    cancelAt(step -> step.equals("months-2.csv") && ++steps[0] == 3);
    assertEquals(3, steps[0]);
  }

  @Test
  void afterACancelTheSameLoadGoesThroughUnderFreshNumbers() throws IOException {
    int[] steps = new int[1];
    cancelAt(step -> step.equals("months-2.csv") && ++steps[0] == 1);
    load(step -> false);
    assertEquals(
        List.of("1|visible", "2|visible", "3|swept", "4|swept", "5|visible", "6|visible"),
        Outside.lines(book.file(), "SELECT generation, state FROM load_generation ORDER BY 1"));
    assertEquals(
        List.of("5", "6"),
        Outside.lines(
            book.file(),
            "SELECT DISTINCT generation FROM (SELECT generation FROM borrower_version"
                + " UNION ALL SELECT generation FROM month) WHERE generation > 2 ORDER BY 1"));
  }

  @Test
  void aFileThatChangesWhileItIsReadTakesTheLoadBack() {
    IntakeException refused =
        assertThrows(
            IntakeException.class,
            () ->
                load(step -> {
                  if (step.equals("borrowers-2.csv")) {
                    append("months-2.csv", "C-1,2099-01,8000,1,0");
                  }
                  return false;
                }));
    assertEquals("LD-207", refused.code());
    assertEquals(state, state());
    assertEquals(rows, rows());
  }

  private void append(String file, String line) {
    Loads.unchecked(
        () -> Files.writeString(book.path(file), line + "\n", StandardOpenOption.APPEND));
  }

  private void cancelAt(Predicate<String> step) {
    assertThrows(CancellationException.class, () -> load(step));
    assertEquals(state, state());
    assertEquals(rows, rows());
  }

  private void load(Predicate<String> cancelAt) throws IOException {
    Loads.load(book, cancelAt, "borrowers-2.csv", "months-2.csv");
  }

  /** What a reader sees of the book, and what the log says. */
  private List<String> state() {
    return List.of(
        book.ask("trends").expect(0).out(),
        book.ask("trends", "--by", "region").expect(0).out(),
        book.ask("quarantine").expect(0).out(),
        book.ask("log verify").expect(0).out());
  }

  /** Rows by table; of the loads only those that are seen. */
  private Map<String, String> rows() {
    Map<String, String> counts = new TreeMap<>(Outside.rowCounts(book.file()));
    counts.put(
        "load_generation",
        Outside.lines(book.file(), "SELECT count(*) FROM load_generation WHERE state = 'visible'")
            .getFirst());
    return counts;
  }

  private static String[] manyBorrowers() {
    List<String> lines = new ArrayList<>(List.of("borrower_id,region"));
    for (int i = 1; i <= 3_000; i++) {
      lines.add("C-%d,%s".formatted(i, i % 2 == 0 ? "Hunan" : "Hubei"));
    }
    return lines.toArray(String[]::new);
  }

  /** So many that they are written in three parts. */
  private static String[] manyMonths() {
    List<String> lines = new ArrayList<>(List.of(TestBook.MONTHS));
    for (int i = 0; i < 45_000; i++) {
      lines.add("C-%d,%d-01,8000,%d,61".formatted(1 + i % 3_000, 2026 + i / 3_000, i));
    }
    return lines.toArray(String[]::new);
  }
}
