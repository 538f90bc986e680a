package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.table.Cell;
import org.limitdesk.report.table.Table;
import org.limitdesk.report.table.Table.Column;
import org.limitdesk.workflow.ExportFigure.Figure;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.BookRefused;

/** Figures of a screen as files. */
class ExportFigureTest {
  private static final Figure FIGURE =
      new Figure(
          "rates-balance-2026-03",
          new Table(
              "Rates", "", List.of(Column.of("30+")), List.of(List.of(new Cell.Rate(0.0125, 2)))),
          () -> new Picture("Rates", 10, 10, "#ffffff", List.of()));

  @TempDir private Path folder;
  private TestDesk desk;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 1);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private byte[] export(String name) throws IOException {
    Path file = folder.resolve(name);
    new ExportFigure(new Stamps(desk.clock(), new SecureRandom()))
        .export(desk.book(), desk.first(Role.OFFICER), FIGURE, file);
    return Files.readAllBytes(file);
  }

  @Test
  void endOfTheNameSaysTheKind() throws IOException {
    Map<String, String> starts =
        Map.of("a.PNG", "\u0089PNG", "a.svg", "<?xml", "a.pdf", "%PDF", "a.xlsx", "PK");
    for (Map.Entry<String, String> each : starts.entrySet()) {
      String text = new String(export(each.getKey()), StandardCharsets.ISO_8859_1);
      assertTrue(text.startsWith(each.getValue()), each.getKey());
    }
    assertEquals("\uFEFF30+\r\n0.0125\r\n", new String(export("a.csv"), StandardCharsets.UTF_8));
  }

  @Test
  void logKnowsWhichFigureWentOut() throws IOException {
    export("mine.csv");
    String entry =
        desk.lines("SELECT CAST(body AS TEXT) FROM entry ORDER BY seq DESC LIMIT 1").getFirst();
    assertTrue(
        entry.contains(
            "\"data\":{\"figure\":\"rates-balance-2026-03\",\"file\":\"mine.csv\",\"what\":\"figure\"}"),
        entry);
    assertTrue(entry.contains("\"kind\":\"export\""), entry);
  }

  @Test
  void fileThatWasChosenIsReplaced() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "before");
    assertTrue(new String(export("a.csv"), StandardCharsets.UTF_8).contains("0.0125"));
  }

  @Test
  void nameOfNoKindOrNoFolderIsRefusedAndNothingIsLeft() {
    assertEquals("LD-139", assertThrows(BookRefused.class, () -> export("a.docx")).code());
    assertEquals("LD-139", assertThrows(BookRefused.class, () -> export("png")).code());
    assertEquals("LD-101", assertThrows(BookRefused.class, () -> export("none/a.csv")).code());
    assertFalse(Files.exists(folder.resolve("a.docx")));
  }

  @Test
  void whoMayNotSeeCasesTakesNoFigureOut() {
    Path file = folder.resolve("a.csv");
    ExportFigure export = new ExportFigure(new Stamps(desk.clock(), new SecureRandom()));
    assertThrows(
        ActRefused.class,
        () -> export.export(desk.book(), desk.first(Role.ADMINISTRATOR), FIGURE, file));
    assertFalse(Files.exists(file));
  }
}
