package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.workflow.port.ActRefused;

/** Whoever sees personal data stands in the log. */
class ShowPrivateTest {
  private static final String ENTRIES =
      "SELECT CAST(body AS TEXT) FROM entry WHERE CAST(body AS TEXT) LIKE '%show_private%'";

  @TempDir private Path folder;
  private TestDesk desk;
  private ShowPrivate show;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 1);
    show = new ShowPrivate(new Stamps(desk.clock(), new SecureRandom()));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void entryNamesWhoLookedAndAtWhomAndHoldsNoneOfTheData() {
    assertEquals(
        "LD-447",
        assertThrows(
                ActRefused.class, () -> show.show(desk.book(), desk.first(Role.OFFICER), 1, " "))
            .code());
    assertEquals(List.of(), desk.lines(ENTRIES));
    show.show(desk.book(), desk.first(Role.OFFICER), 1, "a call back");
    assertEquals(
        List.of("a call back"), desk.lines("SELECT text FROM entry_text WHERE name = 'note'"));
    List<String> entries = desk.lines(ENTRIES);
    assertEquals(1, entries.size());
    String actor = "\"actor\":\"" + desk.first(Role.OFFICER).actor() + "\"";
    assertTrue(entries.getFirst().contains(actor), entries.getFirst());
    assertTrue(
        entries
            .getFirst()
            .contains("\"data\":{\"borrower\":1,\"fields\":[\"national_id\",\"phone\"]}"),
        entries.getFirst());
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void whoeverMayNotSeeBorrowersSeesNothingAndLeavesNoEntry() {
    ActRefused refused =
        assertThrows(
            ActRefused.class,
            () -> show.show(desk.book(), desk.first(Role.ADMINISTRATOR), 1, "curious"));
    assertEquals("LD-401", refused.code());
    assertEquals(List.of(), desk.lines(ENTRIES));
  }
}
