package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.domain.trend.alarm.EarlyWarning;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.workflow.AcknowledgeAlarm;
import org.limitdesk.workflow.ReadAlarms;
import org.limitdesk.workflow.Stamps;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import tools.jackson.databind.JsonNode;

/** The demo book's wave as an alarm, from the terminal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlarmsCommandTest {
  private static final List<String> WAVE = List.of(DemoBook.WAVE_REGION, DemoBook.WAVE_INDUSTRY);

  private TestBook book;

  @BeforeAll
  void makeBook(@TempDir Path folder) {
    book = new TestBook(folder);
    book.ask("demo", "--borrowers", "20000", "--history", "0").expect(0);
  }

  private JsonNode ask(String... options) {
    return book.ask("alarms", options).expect(0).json();
  }

  private static JsonNode wave(JsonNode found) {
    return found
        .get("alarms")
        .valueStream()
        .filter(alarm -> WAVE.contains(alarm.get("segment").asString()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theWaveIsToldOfWithItsNumbersAndTheMonthsBefore() {
    JsonNode found = ask("--month", "2025-09");
    assertEquals("2025-09", found.get("month").asString());
    JsonNode alarm = wave(found);
    assertEquals("roll_m0", alarm.get("rule").asString());
    assertTrue(List.of("region", "industry").contains(alarm.get("field").asString()));
    assertTrue(List.of("warn", "severe").contains(alarm.get("severity").asString()));
    assertTrue(alarm.get("value").asDouble() > alarm.get("limit").asDouble());
    assertTrue(alarm.get("limit").asDouble() > alarm.get("usual").asDouble());
    JsonNode before = alarm.get("before");
    assertEquals(12, before.size());
    assertEquals("2024-09", before.get(0).get("month").asString());
    assertEquals(before.get(11).get("value"), alarm.get("month_before"));
    double mean =
        before.valueStream().mapToDouble(m -> m.get("value").asDouble()).average().getAsDouble();
    assertEquals(mean, alarm.get("usual").asDouble(), 1e-12);
    assertTrue(alarm.get("acknowledged").isNull());
  }

  @Test
  void aCalmMonthHasNoneAndIsToldSo() {
    assertEquals(0, ask("--month", "2025-07").get("alarms").size());
    String words = book.run("alarms", book.file().toString(), "--month", "2025-07").out();
    assertEquals("2025-07: nothing is beyond what its own past explains.", words.strip());
  }

  @Test
  void limitInPerCentIsOneMoreRule() {
    JsonNode found = ask("--month", "2025-07", "--rate-30", "0.01");
    JsonNode alarm = found.get("alarms").get(0);
    assertEquals("rate_30_limit", alarm.get("rule").asString());
    assertTrue(alarm.get("segment").isNull());
    assertEquals(0.01, alarm.get("limit").asDouble());
    assertTrue(found.get("alarms").size() > 12, "the terminal tells them all");
    assertEquals(2, book.ask("alarms", "--rate-30", "0").status());
    assertEquals(2, book.ask("alarms", "--rate-30", "1.5").status());
  }

  @Test
  void whatIsAcknowledgedSaysByWhomAndStaysInTheList() throws Exception {
    String note = "one employer closed";
    String name;
    try (Book open = book.shelf().write(book.file())) {
      DeskUser officer =
          open.users().all().stream()
              .filter(user -> user.roles().contains(Role.OFFICER))
              .findFirst()
              .orElseThrow();
      name = officer.name();
      Alarm alarm =
          new ReadAlarms(EarlyWarning.STANDARD)
              .read(open, 202509, Progress.NONE)
              .alarms()
              .getFirst()
              .alarm();
      new AcknowledgeAlarm(new Stamps(Clock.systemUTC(), new SecureRandom()))
          .acknowledge(open, officer, alarm, note);
    }
    JsonNode kept = ask("--month", "2025-09").get("alarms").get(0).get("acknowledged");
    assertEquals(name, kept.get("by").asString());
    assertEquals("2025-09", kept.get("month").asString());
    assertEquals(note, kept.get("note").asString());
    assertEquals(0, book.ask("log verify").status());
  }
}
