package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
  private static final Alarm ALARM = alarm(202603, 0.03, 0.028);

  private static Alarm alarm(int month, double value, double was) {
    return new Alarm(AlarmRule.RATE_30, "region", "浙江", month, value, 0.01, 0.02, was, List.of());
  }

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
    assertEquals(true, kept.getFirst().holdsFor(ALARM));
    assertEquals(List.of(), desk.book().alarms().of(202604));
    assertEquals(List.of("2"), desk.lines("SELECT count(*) FROM alarm_word"));
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void nobodyDoesWithoutTheRightOrANote() {
    for (Role role : List.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.POLICY_OWNER)) {
      assertEquals("LD-401", refused(desk.first(role), "looked at"), role.code());
    }
    for (String note : List.of("", " ", "\u3000\u00a0", " ... ")) {
      assertEquals("LD-432", refused(desk.first(Role.OFFICER), note));
    }
    assertEquals(List.of(), desk.book().alarms().of(202603));
  }

  @Test
  void aMonthLaterItHoldsWhileTheFigureIsNoWorse() {
    acknowledge(desk.first(Role.OFFICER), ALARM, "one employer closed");
    Kept kept = desk.book().alarms().of(202603).getFirst();
    assertTrue(kept.holdsFor(alarm(202604, 0.03, 0.03)));
    assertFalse(kept.holdsFor(alarm(202604, 0.031, 0.03)), "worse");
    assertFalse(kept.holdsFor(alarm(202604, 0.03, Double.NaN)), "not known");
    assertFalse(kept.holdsFor(alarm(202605, 0.03, 0.03)), "two months later");
    assertFalse(kept.holdsFor(alarm(202602, 0.03, 0.03)), "a month before");
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
    assertEquals(0, desk.file().ask("log verify").status());
    Path copy = folder.resolve("copy.book");
    for (String forged :
        List.of(
            "UPDATE alarm_word SET segment = '江苏'",
            "UPDATE alarm_word SET month = 202602",
            "UPDATE alarm_word SET maker = 1 - maker",
            "DELETE FROM alarm_word")) {
      Files.copy(book, copy, StandardCopyOption.REPLACE_EXISTING);
      Outside.runWithoutTriggers(copy, forged);
      assertEquals(1, desk.file().at("copy.book").ask("log verify").status(), forged);
    }
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }
}
