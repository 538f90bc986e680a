package org.limitdesk.intake.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.RowFailure;

/** Files broken at random places: what is whole comes through, and nothing else is thrown. */
class BrokenFilesTest {
  private static final int ROWS = 1000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void straySignsCostNoRowButTheirOwn(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> lines = lines();
    Set<Long> touched = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      int at = 1 + random.nextInt(ROWS);
      touched.add(at + 1L);
      lines.set(at, broken(lines.get(at), random));
    }
    Loaded loaded = Loaded.of(folder, "months.csv", String.join("\n", lines) + "\n");
    Set<Long> failed = loaded.failures().stream().map(RowFailure::line).collect(Collectors.toSet());
    assertTrue(touched.containsAll(failed), failed.toString());
    assertFalse(failed.isEmpty());
    Set<String> ids = loaded.rows().stream().map(Row::borrowerId).collect(Collectors.toSet());
    for (long line = 2; line <= ROWS + 1; line++) {
      assertTrue(touched.contains(line) || ids.contains("B" + line), "line " + line);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void randomBytesEndInRowsOrInARefusal(long seed) throws IOException {
    Random random = new Random(seed);
    Path path = folder.resolve("months.csv");
    int refused = 0;
    for (int i = 0; i < 200; i++) {
      byte[] bytes = String.join("\n", lines().subList(0, 30)).getBytes(StandardCharsets.UTF_8);
      for (int k = random.nextInt(40); k > 0; k--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(path, bytes);
      refused += isRefused(path) ? 1 : 0;
    }
    assertTrue(refused > 0 && refused < 200, "refused " + refused);
  }

  private static boolean isRefused(Path path) throws IOException {
    try {
      Loaded loaded = Loaded.of(path, IntakeChoice.NONE);
      assertTrue(
          loaded.fileRows().stream().allMatch(r -> r.rows().isEmpty() != r.failures().isEmpty()));
      return false;
    } catch (IntakeException e) {
      assertTrue(e.code().startsWith("LD-2"), e.code());
      return true;
    }
  }

  private static String broken(String line, Random random) {
    String sign = random.nextInt(4) > 0 ? "\"" : random.nextBoolean() ? "," : "x";
    int at =
        random.nextBoolean()
            ? line.indexOf(',') + random.nextInt(2)
            : random.nextInt(line.length());
    return line.substring(0, at) + sign + line.substring(at);
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("borrower_id,month,limit,balance,dpd");
    for (int i = 1; i <= ROWS; i++) {
      lines.add("B" + (i + 1) + ",2026-03,1000,500.25,0");
    }
    return lines;
  }
}
