package org.limitdesk.intake.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.LoadWarning;
import org.limitdesk.intake.layout.Layouts;

/** The examples of the page about layouts do what the page says. */
class LayoutPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/layouts.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```(csv|yaml)\\n(.*?)```");

  @TempDir private Path folder;

  @Test
  void theFirstExampleBecomesWhatThePageShows() throws IOException {
    List<String> blocks = blocks();
    Loaded loaded = example(blocks.get(0), blocks.get(1));
    assertEquals(List.of(), loaded.failures());
    assertEquals(own("months", blocks.get(2)), loaded.rows());
    assertEquals(List.of("备注"), loaded.file().ignoredColumns());
    assertEquals(List.of(new LoadWarning("欠款", "negative, counted as 0", 1)), loaded.warnings());
  }

  @Test
  void theSecondExampleBecomesWhatThePageShows() throws IOException {
    List<String> blocks = blocks();
    Loaded loaded = example(blocks.get(3), blocks.get(4));
    assertEquals(List.of(), loaded.failures());
    assertEquals(own("borrowers", blocks.get(5)), loaded.rows(BookTable.BORROWERS));
    assertEquals(own("months", blocks.get(6)), loaded.rows(BookTable.MONTHS));
    assertEquals(7, blocks.size());
  }

  @Test
  void thePageNamesEveryShippedLayoutAndEveryTable() throws IOException {
    String page = Files.readString(PAGE);
    for (String name : Layouts.shipped()) {
      assertTrue(page.contains("`" + name + "`"), name);
    }
    for (BookTable table : BookTable.values()) {
      assertTrue(page.contains("`" + table.fileName() + "`"), table.fileName());
    }
  }

  private Loaded example(String csv, String yaml) throws IOException {
    Path file = Loaded.write(folder, "foreign.csv", csv, StandardCharsets.UTF_8);
    Path layout = Loaded.write(folder, "layout.yaml", yaml, StandardCharsets.UTF_8);
    return Loaded.of(file, IntakeChoice.of(null, layout.toString(), null));
  }

  private List<Row> own(String table, String csv) throws IOException {
    return Loaded.of(folder, table + ".csv", csv).rows();
  }

  private static List<String> blocks() throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(PAGE));
    while (matcher.find()) {
      blocks.add(matcher.group(2));
    }
    return blocks;
  }
}
