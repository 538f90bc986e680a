package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.domain.trend.alarm.AlarmRule;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Alarms.Kept;

/** Whoever acknowledges an alarm says what is done about it, and the log keeps it. */
class AcknowledgeAlarmTest {
  private static final Alarm ALARM =
      new Alarm(AlarmRule.RATE_30, "region", "浙江", 202603, 0.03, 0.01, 0.02, List.of());

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

  private void acknowledge(DeskUser who, Alarm alarm, String note) {
    desk.acknowledgeAlarm().acknowledge(desk.book(), who, alarm, note);
  }

  @Test
  void theNewestWordCountsAndIsOfThatAlarmAndMonthAlone() {
    acknowledge(desk.first(Role.OFFICER), ALARM, "one employer closed");
    acknowledge(desk.first(Role.SUPERVISOR), ALARM, "limits of that employer are looked at");
    List<Kept> kept = desk.book().alarms().of(202603);
    assertEquals(1, kept.size());
    assertEquals("limits of that employer are looked at", kept.getFirst().note());
    assertEquals(desk.first(Role.SUPERVISOR).name(), kept.getFirst().by());
    assertEquals(true, kept.getFirst().isOf(ALARM));
    assertEquals(List.of(), desk.book().alarms().of(202604));
    assertEquals(List.of("2"), desk.lines("SELECT count(*) FROM alarm_word"));
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void nobodyDoesWithoutTheRightOrANote() {
    for (Role role : List.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.POLICY_OWNER)) {
      assertEquals("LD-401", refused(desk.first(role), "looked at"), role.code());
    }
    assertEquals("LD-432", refused(desk.first(Role.OFFICER), " "));
    assertEquals(List.of(), desk.book().alarms().of(202603));
  }

  private String refused(DeskUser who, String note) {
    return assertThrows(ActRefused.class, () -> acknowledge(who, ALARM, note)).code();
  }

  /** With plain SQL, too; and an edit from outside is found. */
  @Test
  void theSchemaRefusesTheSameAndAnEditIsFound() throws IOException {
    acknowledge(desk.first(Role.OFFICER), ALARM, "looked at");
    desk.close();
    Path book = desk.file().file();
    String last = "(SELECT max(seq) FROM entry)";
    for (String edit :
        List.of(
            "UPDATE alarm_word SET month = 202604",
            "DELETE FROM alarm_word",
            "INSERT INTO alarm_word VALUES (" + last + ", 'rate_30', '', '', 202603, 1, 1)",
            "INSERT INTO alarm_word VALUES (1, 'rate_30', '', '', 202603, 1, 1)")) {
      assertThrows(IllegalStateException.class, () -> Outside.run(book, edit), edit);
    }
    Outside.runWithoutTriggers(book, "UPDATE alarm_word SET segment = '江苏'");
    assertEquals(1, desk.file().ask("log verify").status());
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }
}
