package org.limitdesk.intake.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.IntakeException;

class LayoutReaderTest {
  /** Line 7 holds the columns of the only row. */
  private static final String SOUND =
      """
      name: small
      title: A small one
      currency: CNY
      file: {delimiter: tab, trim: true}
      rows:
        - table: limit_changes
          columns: {borrower_id: ID, at: {from: D, format: yyyyMMdd}, old: {from: O}, new: N}
      """;

  @Test
  void aSoundLayoutIsReadWhole() throws IOException {
    Layout layout = LayoutReader.read("small.yaml", SOUND);
    assertEquals("small", layout.name());
    assertEquals("CNY", layout.currency());
    assertEquals('\t', layout.delimiter());
    assertTrue(layout.trim());
    assertEquals(1, layout.blocks().size());
    assertEquals(BookTable.LIMIT_CHANGES, layout.blocks().get(0).table());
    assertEquals(4, layout.blocks().get(0).columns().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "name: small|names: small|line 1, column 1|allowed: name, title,",
        "name: small|name: Small One|line 1, column 7|small letters, digits and hyphens",
        "name: small|name: [a, b]|line 1, column 7|a single value is needed",
        "title: A small one|title:|line 2|\"title\" is empty",
        "title: A small one|# none|line 1|\"title\" is missing",
        "currency: CNY|currency: RMB|line 3, column 11|ISO 4217",
        "currency: CNY|name: again|line 3, column 1|a second time",
        "delimiter: tab|delimiter: ab|line 4, column 19|one sign",
        "delimiter: tab|encoding: latin1|line 4, column 18|UTF-8 or GB18030",
        "trim: true|trim: maybe|line 4, column 30|true or false",
        "currency: CNY|numbers: {grouping: x}|line 3, column 21|one sign",
        "currency: CNY|numbers: {grouping: \".\", decimal: \".\"}|line 3|the same sign",
        "currency: CNY|numbers: {units: {k: 0}}|line 3, column 22|above 0",
        "currency: CNY|numbers: {units: {k: x}}|line 3, column 22|a number is needed",
        "table: limit_changes|table: limits|line 6, column 12|allowed: borrowers, months,",
        "{borrower_id: ID, at|{borrower: ID, at|line 7, column 15|allowed: borrower_id, at,",
        "new: N|cause: N|line 7, column 14|limit_changes needs the column new",
        "new: N|new: {from: N, optional: true}|line 7|limit_changes needs the column new",
        "new: N|new: {form: N}|line 7|unknown key \"form\"; allowed: from, value,",
        "new: N|new: {value: x}|line 7|\"x\" is no new: not a number",
        "new: N|new: {value: 1, from: N}|line 7|allowed: value",
        "new: N|new: {optional: false}|line 7|the key \"from\" is missing",
        "new: N|new: {from: N, otherwise: 0}|line 7|goes with a map only",
        "new: N|new: {from: N, map: {a: -1}}|line 7|an amount cannot be negative",
        "new: N|new: {from: N, map: unknown}|line 7|no map of that name",
        "new: N|new: {from: N, times: 0}|line 7|above 0",
        "new: N|new: {from: N, at_least: 0.001}|line 7|more decimals",
        "new: N|new: {from: N, format: yyyy}|line 7|unknown key \"format\"",
        "yyyyMMdd|yyyyMM|line 7|a format is made of",
        "new: N|new: [N]|line 7|keys with values are needed",
      })
  void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String place, String what) {
    assertTrue(SOUND.contains(right), right);
    IntakeException e = refused(SOUND.replace(right, wrong));
    assertEquals("LD-222", e.code(), e.getMessage());
    assertTrue(e.getMessage().startsWith("small.yaml, " + place), e.getMessage());
    assertTrue(e.getMessage().contains(what), e.getMessage());
  }

  @Test
  void everyRowOfATableFillsTheSameColumns() {
    String more =
        """
          - table: limit_changes
            columns: {borrower_id: ID, at: D, old: O, new: N, cause: C}
        """;
    IntakeException e = refused(SOUND + more);
    assertTrue(e.getMessage().contains("the same columns"), e.getMessage());
  }

  @Test
  void aliasesOfYamlItselfAreRefused() {
    IntakeException e = refused(SOUND.replace("O}, new: N", "&o O}, new: *o"));
    assertTrue(e.getMessage().contains("anchors and aliases"), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"''", "'name: [a'", "'a: b: c'", "'# nothing'"})
  void whatIsNoYamlIsRefused(String text) {
    assertEquals("LD-221", refused(text).code());
  }

  @Test
  void everyShippedLayoutIsSoundAndNamedLikeItsFile() throws IOException {
    for (String name : Layouts.shipped()) {
      assertEquals(name, Layouts.find(name).name());
    }
  }

  @Test
  void aLayoutIsFoundByItsFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(file, SOUND);
    assertEquals("small", Layouts.find(file.toString()).name());
    Files.write(file, "title: 额度".getBytes(StandardCharsets.UTF_16LE));
    assertEquals("LD-221", assertThrows(IntakeException.class, () -> Layouts.read(file)).code());
  }

  @Test
  void anUnknownNameIsRefusedWithTheKnownOnes() {
    for (String name : List.of("nothing", "no/such.yaml", "\0")) {
      IntakeException e = assertThrows(IntakeException.class, () -> Layouts.find(name));
      assertEquals("LD-220", e.code());
      assertTrue(e.getMessage().contains("default-of-credit-card-clients"));
    }
  }

  private static IntakeException refused(String yaml) {
    return assertThrows(IntakeException.class, () -> LayoutReader.read("small.yaml", yaml));
  }
}
