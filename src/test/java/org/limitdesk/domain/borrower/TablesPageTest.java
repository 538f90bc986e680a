package org.limitdesk.domain.borrower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that a lender reads must name the tables that a load takes. */
class TablesPageTest {
  @Test
  void thePageNamesEveryTableAndColumnAndStarsTheRequiredOnes() throws IOException {
    assertEquals(columnsOfTheProgram(), columnsOfThePage());
  }

  private static List<String> columnsOfTheProgram() {
    List<String> all = new ArrayList<>();
    for (BookTable table : BookTable.values()) {
      for (Column column : table.columns()) {
        String star = column.required() ? " *" : "";
        String codes = column.codes().isEmpty() ? "" : " " + String.join(", ", column.codes());
        all.add(table.fileName() + " " + column.name() + star + codes);
      }
    }
    return all;
  }

  private static List<String> columnsOfThePage() throws IOException {
    List<String> all = new ArrayList<>();
    String table = "";
    for (String line : Files.readAllLines(Path.of("src/site/markdown/tables.md"))) {
      if (line.startsWith("## ")) {
        table = line.substring(3);
      } else if (line.startsWith("| `") && !table.isEmpty()) {
        List<String> cells = List.of(line.split("\\|", -1));
        String words = cells.get(2).strip();
        String codes = words.startsWith("a word: ") ? " " + words.substring(8) : "";
        all.add(table + " " + cells.get(1).strip().replace("`", "") + codes);
      }
    }
    return all;
  }
}
