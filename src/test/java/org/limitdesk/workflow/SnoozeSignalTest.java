package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.signal.Snooze;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Snoozes.Kept;

class SnoozeSignalTest {
  private static final Signal SPIKE =
      new Signal("utilisation_spike", Severity.WARN, 20260331, Map.of());
  private static final LocalDate UNTIL = TestDesk.TODAY.plusDays(30);

  @TempDir private Path folder;
  private TestDesk desk;
  private DeskUser officer;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 2);
    officer = desk.first(Role.OFFICER);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Kept snooze(LocalDate until) {
    return desk.snoozeSignal().snooze(desk.book(), officer, "C-2", SPIKE, until, "住院，已核实");
  }

  private String refusal(Runnable act) {
    return assertThrows(ActRefused.class, act::run).code();
  }

  private int key() {
    return desk.book().line("C-2", 202603).orElseThrow().borrower().key();
  }

  @Test
  void itStandsFromItsDayToItsLastAndSaysWhy() {
    Kept kept = snooze(UNTIL);
    assertEquals("住院，已核实", kept.reason());
    assertEquals(1, kept.id());
    Map<String, Snooze> own =
        Map.of("utilisation_spike", new Snooze(Severity.WARN, 20260414, 20260514));
    assertEquals(Map.of(key(), own), desk.book().snoozes().standing(20260414));
    assertEquals(Map.of(key(), own), desk.book().snoozes().standing(20260514));
    assertEquals(own, desk.book().snoozes().standing(key(), 20260514));
    assertEquals(Map.of(), desk.book().snoozes().standing(key() + 1, 20260514));
    assertEquals(Map.of(), desk.book().snoozes().standing(key(), 20260515));
    assertEquals(Map.of(), desk.book().snoozes().standing(20260515));
    assertEquals(Map.of(), desk.book().snoozes().standing(20260413));
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void wordsOfADayAreThoseThatStandOnItWithTheirReasons() {
    Kept first = snooze(UNTIL);
    Kept other =
        desk.snoozeSignal()
            .snooze(desk.book(), desk.second(Role.OFFICER), "C-1", SPIKE, UNTIL, "正在核实");
    assertEquals(List.of(first, other), desk.book().snoozes().words(20260414));
    assertEquals(List.of(), desk.book().snoozes().words(20260413));
    assertEquals(List.of(), desk.book().snoozes().words(20260515));
    Kept longer = snooze(UNTIL.plusDays(1));
    assertEquals(List.of(other, longer), desk.book().snoozes().words(20260514));
    assertEquals(List.of(longer), desk.book().snoozes().words(20260515));
    Signal seen = SPIKE.under(new Snooze(Severity.WARN, 20260414, 20260514));
    desk.snoozeSignal().wake(desk.book(), officer, "C-1", seen, "又提款");
    assertEquals(List.of(longer), desk.book().snoozes().words(20260414));
  }

  @Test
  void theNewestWordCountsAndCanEndIt() {
    snooze(UNTIL);
    snooze(UNTIL.plusDays(1));
    Signal seen = SPIKE.under(new Snooze(Severity.WARN, 20260414, 20260515));
    desk.snoozeSignal().wake(desk.book(), desk.first(Role.SUPERVISOR), "C-2", seen, "又提款");
    assertEquals(Map.of(), desk.book().snoozes().standing(20260414));
    assertEquals(
        List.of("20260514", "20260515", "0"),
        desk.lines("SELECT until FROM snooze ORDER BY snooze"));
    assertEquals(
        "LD-464",
        refusal(() -> desk.snoozeSignal().wake(desk.book(), officer, "C-2", SPIKE, "why")));
    assertEquals(List.of(), desk.problems());
  }

  @ParameterizedTest
  @CsvSource({"0, LD-462", "-1, LD-462", "367, LD-462"})
  void aDayThatIsOverOrTooFarIsRefused(int days, String code) {
    assertEquals(code, refusal(() -> snooze(TestDesk.TODAY.plusDays(days))));
  }

  @Test
  void tomorrowAndAYearAreNotRefused() {
    snooze(TestDesk.TODAY.plusDays(1));
    assertEquals(20270415, snooze(TestDesk.TODAY.plusDays(366)).wish().until());
  }

  @ParameterizedTest
  @CsvSource({
    "flagged, SEVERE",
    "on_time, POSITIVE",
    "no_such, WARN",
    "score_drop, INFO",
  })
  void whatCannotWaitOrCallsForNothingIsRefused(String code, Severity severity) {
    Signal signal = new Signal(code, severity, 20260331, Map.of());
    assertEquals(
        "LD-461",
        refusal(
            () -> desk.snoozeSignal().snooze(desk.book(), officer, "C-2", signal, UNTIL, "why")));
  }

  @Test
  void withoutAReasonItIsRefused() {
    assertEquals(
        "LD-463",
        refusal(() -> desk.snoozeSignal().snooze(desk.book(), officer, "C-2", SPIKE, UNTIL, " ")));
    assertEquals(List.of(), desk.lines("SELECT * FROM snooze"));
  }

  @ParameterizedTest
  @CsvSource({"POLICY_OWNER", "AUDITOR", "ADMINISTRATOR"})
  void onlyWhoDecidesMayPutASignalOff(Role role) {
    assertEquals(
        "LD-401",
        refusal(() ->
            desk.snoozeSignal().snooze(desk.book(), desk.first(role), "C-2", SPIKE, UNTIL, "why")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE snooze SET until = 20290101 | never changed",
        "DELETE FROM snooze | never removed",
        "REPLACE INTO snooze SELECT * FROM snooze | only ever added",
        "INSERT INTO snooze SELECT 2, 1, 'flagged', severity, day, until, maker, at, seq FROM"
            + " snooze | never put off",
        "INSERT INTO snooze SELECT 2, 1, code, severity, day, until, maker, at, 1 FROM snooze |"
            + " for a reason",
        "INSERT INTO snooze SELECT 2, 1, code, severity, day, until, 9, at, seq FROM snooze |"
            + " an officer or a supervisor",
      })
  void plainSqlCannotEither(String statement, String why) {
    snooze(UNTIL);
    RuntimeException refused =
        assertThrows(
            RuntimeException.class, () -> Outside.run(desk.file().file(), statement), statement);
    assertTrue(String.valueOf(refused).contains(why), refused::toString);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE snooze SET until = 20270101 | snooze 1: until",
        "UPDATE snooze SET code = 'overdue' | snooze 1: code",
        "UPDATE snooze SET severity = 'severe' | snooze 1: severity",
        "UPDATE snooze SET borrower = 1 | snooze 1: borrower",
        "DELETE FROM snooze | snooze 1: maker",
      })
  void theLogTellsWhatWasChangedOutside(String statement, String what) {
    snooze(UNTIL);
    Outside.runWithoutTriggers(desk.file().file(), statement);
    assertTrue(String.join("\n", desk.problems()).contains(what), desk.problems()::toString);
  }
}
