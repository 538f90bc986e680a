package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.borrower.Circumstances.Contact;
import org.limitdesk.domain.collections.ContactWindow;
import org.limitdesk.domain.collections.ContactWindow.Bar;
import org.limitdesk.domain.decision.ContactNote;
import org.limitdesk.domain.decision.ContactNote.Channel;
import org.limitdesk.domain.decision.ContactNote.Outcome;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;

/** The desk notes what borrowers said, but for those who are not to be called. */
class NoteContactTest {
  @TempDir private Path folder;
  private TestDesk desk;
  private NoteContact contact;
  private LocalDate today;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 3);
    // The clock stands at 01:30; the desk is where that is half past nine.
    contact =
        new NoteContact(
            new Stamps(desk.clock(), new SecureRandom()), desk.clock(), ZoneOffset.ofHours(8));
    today = BusinessDate.of(desk.book(), desk.clock());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private ContactNote note(Channel channel, Outcome outcome, long promised, String said) {
    return new ContactNote(channel, outcome, today, promised, today.plusDays(3), said);
  }

  private static String refused(Runnable act) {
    return assertThrows(ActRefused.class, act::run).code();
  }

  @Test
  void whatWasSaidStandsBesideTheFiguresTheLastFirst() {
    DeskUser officer = desk.first(Role.OFFICER);
    int key =
        contact.note(
            desk.book(), officer, "C-1", note(Channel.SMS, Outcome.NO_ANSWER, 0, "no reply"));
    desk.clock().pass(Duration.ofMinutes(5));
    contact.note(
        desk.book(),
        officer,
        "C-1",
        note(Channel.PHONE, Outcome.PROMISED, 50_000, "pays on Friday"));
    List<Contact> known = desk.book().circumstances().of(key, today).contacts();
    assertEquals(List.of("pays on Friday", "no reply"), known.stream().map(Contact::note).toList());
    assertEquals(50_000L, known.getFirst().promised());
    assertEquals(today.plusDays(3), known.getFirst().promisedOn());
    assertEquals("phone", known.getFirst().channel());
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void nothingIsNotedWithoutTheRightADayOrWhatWasSaid() {
    DeskUser officer = desk.first(Role.OFFICER);
    ContactNote sound = note(Channel.PHONE, Outcome.REACHED, 0, "all well");
    for (Role role : List.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.POLICY_OWNER)) {
      DeskUser other = desk.first(role);
      assertEquals("LD-401", refused(() -> contact.note(desk.book(), other, "C-1", sound)));
    }
    for (ContactNote wrong :
        List.of(
            note(Channel.PHONE, Outcome.PROMISED, 0, "pays"),
            note(Channel.PHONE, Outcome.REACHED, 10, "pays"),
            new ContactNote(
                Channel.PHONE, Outcome.REACHED, today.plusDays(1), 0, today.plusDays(1), "later"),
            new ContactNote(
                Channel.PHONE, Outcome.PROMISED, today, 10, today.minusDays(1), "before"))) {
      assertEquals("LD-456", refused(() -> contact.note(desk.book(), officer, "C-1", wrong)));
    }
    ContactNote mute = note(Channel.PHONE, Outcome.REACHED, 0, " ");
    assertEquals("LD-457", refused(() -> contact.note(desk.book(), officer, "C-1", mute)));
    assertEquals("LD-124", refused(() -> contact.note(desk.book(), officer, "C-9", sound)));
  }

  @Test
  void whoIsNotToBeCalledIsWrittenToAndTheDeceasedAreNot() throws IOException {
    desk.close();
    desk.file()
        .write(
            "flags.csv",
            "borrower_id,kind,from,to",
            "C-1,no_contact,2026-03-01,",
            "C-2,deceased,2026-03-01,")
        .load("flags.csv");
    try (Book book = desk.file().shelf().write(desk.file().file())) {
      DeskUser officer = desk.first(Role.OFFICER);
      ContactNote call = note(Channel.PHONE, Outcome.REACHED, 0, "hello");
      ContactNote letter = note(Channel.LETTER, Outcome.NO_ANSWER, 0, "hello");
      assertEquals("LD-458", refused(() -> contact.note(book, officer, "C-1", call)));
      contact.note(book, officer, "C-1", letter);
      assertEquals("LD-458", refused(() -> contact.note(book, officer, "C-2", letter)));
    }
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  @Test
  void outsideTheHoursALetterAloneIsNotedOrWhatWasYesterday() {
    DeskUser officer = desk.first(Role.OFFICER);
    desk.clock().pass(Duration.ofHours(11).plusMinutes(29));
    assertNull(contact.room(desk.book(), "C-1").bar());
    desk.clock().pass(Duration.ofMinutes(1));
    assertEquals(Bar.HOURS, contact.room(desk.book(), "C-1").bar());
    for (Channel channel : List.of(Channel.PHONE, Channel.SMS, Channel.APP)) {
      ContactNote late = note(channel, Outcome.REACHED, 0, "hello");
      assertEquals("LD-560", refused(() -> contact.note(desk.book(), officer, "C-1", late)));
    }
    contact.note(desk.book(), officer, "C-1", note(Channel.LETTER, Outcome.NO_ANSWER, 0, "sent"));
    contact.note(desk.book(), officer, "C-1", on(today.minusDays(1)));
  }

  private static ContactNote on(LocalDate day) {
    return new ContactNote(Channel.PHONE, Outcome.REACHED, day, 0, day, "hello");
  }

  @Test
  void aDayAndSevenDaysHaveTheirCountOfWhatFilesTellToo() throws IOException {
    desk.close();
    desk.file()
        .write(
            "contacts.csv",
            "borrower_id,at,channel,outcome,promised_amount,promised_on",
            "C-1,2026-04-08 23:59:59,phone,no_answer,,",
            "C-1,2026-04-07 23:59:59,phone,no_answer,,",
            "C-1,2026-04-09 10:00:00,letter,,,")
        .load("contacts.csv");
    try (Book book = desk.file().shelf().write(desk.file().file())) {
      DeskUser officer = desk.first(Role.OFFICER);
      assertEquals(1, contact.room(book, "C-1").lately());
      for (int i = 0; i < 3; i++) {
        contact.note(book, officer, "C-1", on(today));
      }
      assertEquals("LD-561", refused(() -> contact.note(book, officer, "C-1", on(today))));
      contact.note(book, officer, "C-2", on(today));
      for (int i = 1; i < 4; i++) {
        contact.note(book, officer, "C-1", on(today.minusDays(i)));
      }
      ChangeSetting change = new ChangeSetting(new Stamps(desk.clock(), new SecureRandom()));
      DeskUser keeper = desk.first(Role.ADMINISTRATOR);
      ContactWindow more = new ContactWindow(LocalTime.of(8, 0), LocalTime.of(21, 0), 6, 7);
      change.contactWindow(book, keeper, more);
      assertEquals("LD-562", refused(() -> contact.note(book, officer, "C-1", on(today))));
      assertEquals(7, contact.room(book, "C-1").lately());
      assertEquals(3, contact.room(book, "C-1").today());
    }
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  @Test
  void theWindowIsChangedByWhoMayAndTheLogSaysSo() {
    ChangeSetting change = new ChangeSetting(new Stamps(desk.clock(), new SecureRandom()));
    ContactWindow narrow = new ContactWindow(LocalTime.of(10, 0), LocalTime.of(18, 0), 1, 2);
    assertEquals(
        "LD-401",
        refused(() -> change.contactWindow(desk.book(), desk.first(Role.OFFICER), narrow)));
    DeskUser keeper = desk.first(Role.ADMINISTRATOR);
    ContactWindow back = new ContactWindow(LocalTime.of(18, 0), LocalTime.of(10, 0), 1, 2);
    assertEquals("LD-563", refused(() -> change.contactWindow(desk.book(), keeper, back)));
    change.contactWindow(desk.book(), keeper, narrow);
    assertEquals(narrow, ContactRoom.window(desk.book()));
    assertEquals(Bar.HOURS, contact.room(desk.book(), "C-1").bar());
    assertEquals(
        List.of("10:00-18:00,1,2"),
        desk.lines(
            "SELECT json_extract(CAST(body AS TEXT), '$.data.new') FROM entry"
                + " WHERE json_extract(CAST(body AS TEXT), '$.data.name') = 'contact_window'"));
    assertEquals(List.of(), desk.problems());
  }

  /** With plain SQL, too; and an edit from outside is found. */
  @Test
  void theSchemaRefusesTheSameAndAnEditIsFound() throws IOException {
    contact.note(
        desk.book(),
        desk.first(Role.OFFICER),
        "C-1",
        note(Channel.PHONE, Outcome.REACHED, 0, "all well"));
    desk.close();
    Path book = desk.file().file();
    String last = "(SELECT max(seq) FROM entry)";
    for (String edit :
        List.of(
            "UPDATE contact_note SET outcome = 'refused'",
            "DELETE FROM contact_note",
            "INSERT INTO contact_note VALUES (2, 1, 20260414, 'phone', 'reached', 0, 0, 1, 1, "
                + last
                + ")")) {
      assertThrows(IllegalStateException.class, () -> Outside.run(book, edit), edit);
    }
    Outside.runWithoutTriggers(book, "UPDATE contact_note SET outcome = 'refused'");
    assertEquals(1, desk.file().ask("log verify").status());
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }
}
