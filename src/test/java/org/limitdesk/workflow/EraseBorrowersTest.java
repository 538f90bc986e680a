package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.Run;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.DisputeAbout;
import org.limitdesk.domain.decision.DisputeResult;
import org.limitdesk.domain.decision.Retention;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.TodayBoard.Why;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BorrowerList.PersonalData;
import org.limitdesk.workflow.port.Erasures.Due;

/** Personal data go once nothing needs them, by two people; figures and the chain stay. */
class EraseBorrowersTest {
  private static final String NAME = "示例已结清者";
  private static final String ID = "110101199003070012";
  private static final String PHONE = "13812345678";
  private static final List<String> PERSONAL = List.of(NAME, ID, PHONE, "she said so");

  @TempDir private Path folder;
  private TestDesk desk;
  private TestBook file;
  private Book book;
  private EraseBorrowers erase;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 2);
    desk.close();
    file = desk.file();
    load();
    file.write(
            "old.csv",
            "borrower_id,month,limit,balance,dpd,status",
            "C-9,2010-01,10000.00,3000.00,0,active",
            "C-9,2010-02,10000.00,0.00,0,closed",
            "C-8,2010-02,10000.00,50.00,0,active")
        .load("old.csv");
    book = file.shelf().write(file.file());
    erase = new EraseBorrowers(new Stamps(desk.clock(), new SecureRandom()), desk.clock());
  }

  private Run load() {
    file.write(
        "people.csv",
        "borrower_id,name,national_id,phone",
        "C-9," + NAME + "," + ID + "," + PHONE,
        "C-8,示例未结清者,110101199003070098,13912345678");
    return file.ask("load", file.path("people.csv").toString()).expect(0);
  }

  @AfterEach
  void close() {
    book.close();
  }

  private DeskUser first() {
    return desk.first(Role.SUPERVISOR);
  }

  private DeskUser second() {
    return desk.second(Role.SUPERVISOR);
  }

  private static String refused(Runnable act) {
    return assertThrows(ActRefused.class, act::run).code();
  }

  private int key(String id) {
    return book.borrowerList().find(id).orElseThrow().key();
  }

  private List<String> due() {
    return erase.read(book).due().stream().map(Due::borrowerId).toList();
  }

  /** A dispute leaves texts in the log, which name the borrower. */
  private Dispute dispute() {
    return desk.takeDispute()
        .receive(
            book,
            desk.first(Role.OFFICER),
            "C-9",
            DisputeAbout.OTHER,
            BusinessDate.of(book, desk.clock()),
            NAME + ": she said so");
  }

  private boolean stands(String text) throws IOException {
    byte[] sought = text.getBytes(StandardCharsets.UTF_8);
    boolean found = false;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.book*")) {
      for (Path each : files) {
        found |=
            new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1)
                .contains(new String(sought, StandardCharsets.ISO_8859_1));
      }
    }
    return found;
  }

  @Test
  void whoEndedLongAgoIsDueUnlessSomethingIsOpen() {
    assertEquals(List.of("C-9"), due());
    Dispute open = dispute();
    assertEquals(List.of(), due());
    desk.takeDispute()
        .answer(book, desk.first(Role.OFFICER), open.id(), DisputeResult.RECORD_RIGHT, "settled");
    assertEquals(List.of("C-9"), due());
    DeskUser keeper = desk.first(Role.ADMINISTRATOR);
    ChangeSetting change = new ChangeSetting(new Stamps(desk.clock(), new SecureRandom()));
    change.retention(book, keeper, new Retention(20));
    assertEquals(List.of(), due());
    assertEquals("LD-530", refused(() -> erase.ask(book, first())));
    assertEquals("LD-401", refused(() -> change.retention(book, first(), new Retention(5))));
  }

  @Test
  void whatIsErasedIsInNoFileAnyMoreAndTheChainIsWhole() throws IOException {
    Dispute open = dispute();
    desk.takeDispute()
        .answer(book, desk.first(Role.OFFICER), open.id(), DisputeResult.RECORD_RIGHT, NAME);
    for (String each : PERSONAL) {
      assertTrue(stands(each), each);
    }
    setAside();
    long months = book.lineMonths();
    assertEquals(1, erase.ask(book, first()));
    assertEquals(List.of(), due());
    long request = erase.read(book).waiting().getFirst().asked().request();
    assertEquals("LD-401", refused(() -> erase.answer(book, first(), request, true)));
    assertEquals(
        "LD-401", refused(() -> erase.answer(book, desk.first(Role.OFFICER), request, true)));
    assertEquals(1, erase.answer(book, second(), request, true));
    assertEquals("LD-531", refused(() -> erase.answer(book, second(), request, true)));
    PersonalData left = book.borrowerList().personal(key("C-9"));
    assertNull(left.nationalId());
    assertNull(left.phone());
    assertNull(book.borrowerList().find("C-9").orElseThrow().name());
    assertEquals("示例未结清者", book.borrowerList().find("C-8").orElseThrow().name());
    assertEquals(months, book.lineMonths());
    assertEquals(List.of("", "not-a-day"), setAsideValues());
    assertEquals(List.of(), new VerifyLog().verify(book).problems());
    book.close();
    for (String each : PERSONAL) {
      assertFalse(stands(each), each + " is still there");
    }
    Run again = load();
    assertTrue(
        again.json().at("/notes/0").asString().contains("erased from the book"), again.out());
    book = file.shelf().write(file.file());
    assertNull(book.borrowerList().find("C-9").orElseThrow().name());
    assertEquals(List.of(), new VerifyLog().verify(book).problems());
  }

  /** A row of theirs whose cells are shifted, which a load could not take, and one of another's. */
  private void setAside() {
    book.close();
    file.write(
        "more.csv",
        "borrower_id,name,national_id,phone,birth_date",
        "C-9,," + NAME + "," + ID + "," + PHONE,
        "C-8,示例未结清者,110101199003070098,13912345678,not-a-day");
    file.ask("load", file.path("more.csv").toString());
    book = file.shelf().write(file.file());
    assertEquals(List.of(PHONE, "not-a-day"), setAsideValues());
  }

  private List<String> setAsideValues() {
    return Outside.lines(file.file(), "SELECT value FROM quarantine ORDER BY line");
  }

  /** What has come since it was asked for counts: nothing is erased of whom something is open. */
  @Test
  void whoIsNotDueAnyMoreIsNotErased() {
    erase.ask(book, first());
    dispute();
    long request = erase.read(book).waiting().getFirst().asked().request();
    assertEquals(List.of("C-9"), erase.read(book).waiting().getFirst().ids());
    assertEquals("LD-536", refused(() -> erase.answer(book, second(), request, true)));
    assertEquals(NAME, book.borrowerList().find("C-9").orElseThrow().name());
    erase.answer(book, second(), request, false);
    assertEquals(List.of(), new VerifyLog().verify(book).problems());
  }

  private void loaded(String name, String... rows) {
    book.close();
    file.write(name, rows).load(name);
    book = file.shelf().write(file.file());
  }

  @Test
  void whatFilesTellAsOpenHoldsItToo() {
    loaded("f.csv", "borrower_id,kind,from,to", "C-9,litigation,2009-02-01,2030-01-01");
    assertEquals(List.of(), due(), "a flag whose end is to come");
    loaded("g.csv", "borrower_id,kind,from,to", "C-9,litigation,2009-02-01,2010-01-01");
    assertEquals(List.of("C-9"), due());
    loaded("c.csv", "id,borrower_id,received,about", "Q-1,C-9,2010-01-05," + NAME + " complains");
    assertEquals(List.of(), due(), "a complaint that nobody closed");
    loaded(
        "d.csv",
        "id,borrower_id,received,about,closed,result",
        "Q-1,C-9,2010-01-05," + NAME + " complains,2010-01-09,told " + PHONE);
    assertEquals(List.of("C-9"), due());
    loaded("p.csv", "borrower_id,name,national_id,phone", "C-1,示例在贷者," + ID + ",13712345678");
    assertEquals(List.of(), due(), "the same person has another line");
    loaded("q.csv", "borrower_id,name,national_id,phone", "C-1,示例在贷者,110101199003070055,");
    erase.ask(book, first());
    erase.answer(book, second(), erase.read(book).waiting().getFirst().asked().request(), true);
    assertEquals(
        List.of("null|null", "null|null"),
        Outside.lines(file.file(), "SELECT about, result FROM complaint"));
  }

  private List<Why> today(DeskUser who) {
    return new ReadToday(desk.clock())
        .read(book, who, 1).back().stream().map(TodayBoard.Back::why).toList();
  }

  @Test
  void todaySaysToAnotherSupervisorThatOneWaits() {
    erase.ask(book, first());
    assertFalse(today(first()).contains(Why.ERASURE), "not to who asked");
    assertTrue(today(second()).contains(Why.ERASURE));
    erase.answer(book, second(), erase.read(book).waiting().getFirst().asked().request(), true);
    assertFalse(today(second()).contains(Why.ERASURE));
  }

  @Test
  void aRefusedRequestLeavesAllAndMayBeAskedAgain() {
    erase.ask(book, first());
    erase.answer(book, second(), erase.read(book).waiting().getFirst().asked().request(), false);
    assertEquals(NAME, book.borrowerList().find("C-9").orElseThrow().name());
    assertEquals(List.of("C-9"), due());
    assertEquals(1, erase.ask(book, second()));
  }

  /** With plain SQL, too; and an edit from outside is found. */
  @Test
  void theSchemaRefusesTheSameAndAnEditIsFound() {
    erase.ask(book, first());
    long request = erase.read(book).waiting().getFirst().asked().request();
    book.close();
    String last = "(SELECT max(seq) FROM entry)";
    for (String edit :
        List.of(
            "UPDATE erasure_request SET borrower = 1",
            "DELETE FROM erasure_request",
            "INSERT INTO erasure VALUES (%d, %d, %d, 'erased', 1, %s)"
                .formatted(request, first().id(), first().id(), last),
            "INSERT INTO erasure VALUES (%d, %d, %d, 'erased', 1, %s)"
                .formatted(request, second().id(), first().id(), last))) {
      assertThrows(IllegalStateException.class, () -> Outside.run(file.file(), edit), edit);
    }
    Outside.runWithoutTriggers(file.file(), "UPDATE erasure_request SET maker = 99");
    assertEquals(1, file.ask("log verify").status());
    book = file.shelf().write(file.file());
  }
}
