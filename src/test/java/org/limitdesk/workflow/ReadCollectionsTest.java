package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.borrower.Circumstances;
import org.limitdesk.domain.collections.MonthResult;
import org.limitdesk.domain.collections.Promise;
import org.limitdesk.domain.collections.PromiseState;
import org.limitdesk.domain.collections.Stage;
import org.limitdesk.domain.collections.StageMonth;
import org.limitdesk.domain.decision.ContactNote;
import org.limitdesk.domain.decision.ContactNote.Channel;
import org.limitdesk.domain.decision.ContactNote.Outcome;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.DisputeAbout;
import org.limitdesk.domain.decision.OfferKind;
import org.limitdesk.domain.decision.OfferStep;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/** Lines in collections with how each is to be worked, from what files tell and the desk noted. */
class ReadCollectionsTest {
  private static final String MONTHS = TestBook.MONTHS + ",paid,status";

  @TempDir private Path folder;
  private TestDesk desk;
  private ReadCollections read;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 12);
    read = new ReadCollections(desk.clock());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private TestBook late() {
    desk.close();
    return desk.file()
        .write(
            "late.csv",
            MONTHS,
            "C-1,2026-03,10000.00,3000.00,10,0.00,",
            "C-2,2026-03,10000.00,3000.00,31,0.00,",
            "C-3,2026-03,10000.00,3000.00,91,0.00,suspended",
            "C-4,2026-03,10000.00,3000.00,10,0.00,",
            "C-5,2026-03,10000.00,3000.00,10,0.00,",
            "C-6,2026-03,10000.00,3000.00,10,0.00,",
            "C-7,2026-03,10000.00,3000.00,10,0.00,",
            "C-8,2026-03,10000.00,3000.00,10,0.00,",
            "C-9,2026-03,10000.00,3000.00,10,0.00,",
            "C-10,2026-03,10000.00,3000.00,10,0.00,",
            "C-11,2026-03,10000.00,3000.00,400,0.00,charged_off");
  }

  private Book book(TestBook file, String... files) throws IOException {
    for (String each : files) {
      file.load(each);
    }
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
    return file.shelf().write(file.file());
  }

  private List<String> worked(Book book) throws IOException {
    return read.board(book, Progress.NONE).lines().stream()
        .map(line -> line.borrowerId() + " " + line.stage().code() + " " + line.handling().code())
        .toList();
  }

  private static DeskUser officer(Book book) {
    return book.users().all().stream()
        .filter(user -> user.roles().contains(Role.OFFICER))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachLineIsInItsStageAndWhatForbidsAContactIsSaid() throws IOException {
    TestBook file =
        late()
            .write(
                "flags.csv",
                "borrower_id,kind,from,to",
                "C-1,student,2026-01-01,",
                "C-4,litigation,2026-04-14,",
                "C-5,no_contact,2026-03-01,",
                "C-5,hardship,2026-03-01,",
                "C-6,deceased,2026-03-01,",
                "C-6,dispute,2026-03-01,",
                "C-7,hardship,2026-03-01,2026-04-14",
                "C-8,hardship,2026-03-01,2026-04-13",
                "C-9,hardship,2026-03-01,")
            .write(
                "arrangements.csv",
                "id,borrower_id,kind,state,from,to,due,paid",
                "A-1,C-9,instalments,active,2026-02-01,2026-08-01,,",
                "A-2,C-10,instalments,broken,2026-02-01,2026-08-01,,",
                "A-3,C-1,instalments,kept,2026-02-01,2026-04-13,,");
    try (Book book = book(file, "late.csv", "flags.csv", "arrangements.csv")) {
      assertEquals(
          List.of(
              "C-1 early contact",
              "C-2 mid contact",
              "C-3 late contact",
              "C-4 late contact",
              "C-5 early no_contact",
              "C-6 early deceased",
              "C-7 early hardship",
              "C-8 early contact",
              "C-9 early plan",
              "C-10 early contact"),
          worked(book));
      WorkBoard board = read.board(book, Progress.NONE);
      assertEquals(2, board.barred(Stage.EARLY));
      assertEquals(7, board.count(Stage.EARLY));
      assertEquals(2_100_000, board.balance(Stage.EARLY));
    }
  }

  @Test
  void aDisputeAndAnAcceptedOfferOfTheDeskCountAsThoseOfFilesDo() throws IOException {
    try (Book book = book(late(), "late.csv")) {
      DeskUser who = officer(book);
      LocalDate today = TestDesk.TODAY;
      desk.takeDispute().receive(book, who, "C-1", DisputeAbout.values()[0], today, "not mine");
      OfferArrangement arrange = desk.offerArrangement();
      OfferArrangement.Wish wish =
          new OfferArrangement.Wish(OfferKind.HOLD, today, today.plusDays(9), 0, "ill until May");
      long offer = arrange.offer(book, who, "C-2", wish).id();
      assertEquals("C-2 mid contact", worked(book).get(1));
      arrange.follow(book, who, offer, OfferStep.ACCEPTED, "");
      assertEquals(List.of("C-1 early dispute", "C-2 mid plan"), worked(book).subList(0, 2));
    }
  }

  @Test
  void aPromiseOfTheDeskIsOpenAndThoseOfFilesAreJudgedInTheirNewestVersion() throws IOException {
    String header = "borrower_id,at,channel,outcome,promised_amount,promised_on";
    TestBook file =
        late()
            .write(
                "paid.csv",
                MONTHS,
                "C-1,2026-02,10000.00,3000.00,10,300.00,",
                "C-2,2026-02,10000.00,3000.00,10,0.00,",
                "C-3,2026-02,10000.00,3000.00,10,,")
            .write(
                "contacts.csv",
                header,
                "C-1,2026-02-03 09:30:00,phone,promised,900.00,2026-02-20",
                "C-2,2026-02-03 09:30:00,phone,promised,500.00,2026-02-20",
                "C-3,2026-02-03 09:30:00,phone,promised,500.00,2026-02-20")
            .write(
                "corrected.csv",
                header,
                "C-1,2026-02-03 09:30:00,phone,promised,300.00,2026-02-20");
    try (Book book = book(file, "late.csv", "paid.csv", "contacts.csv", "corrected.csv")) {
      LocalDate due = TestDesk.TODAY.plusDays(3);
      new NoteContact(
              new Stamps(desk.clock(), new SecureRandom()), desk.clock(), ZoneOffset.ofHours(8))
          .note(
              book,
              officer(book),
              "C-2",
              new ContactNote(
                  Channel.PHONE, Outcome.PROMISED, TestDesk.TODAY, 50_000, due, "pays on Friday"));
      List<WorkLine> lines = read.board(book, Progress.NONE).lines();
      assertEquals(
          List.of("kept 30000", "broken 0", "not_told 0"),
          lines.subList(0, 3).stream()
              .map(line -> Objects.requireNonNull(line.last()))
              .map(last -> last.state().code() + " " + last.paid())
              .toList());
      assertEquals(new Promise(2, TestDesk.TODAY, 50_000, due), lines.get(1).open());
      assertNull(lines.getFirst().open());
      assertEquals(
          "C-2",
          read.board(book, Progress.NONE)
              .of(Stage.MID, WorkBoard.Order.PROMISE)
              .getFirst()
              .borrowerId());
      assertEquals(
          List.of("open"),
          book.circumstances().of(2, TestDesk.TODAY).contacts().stream()
              .map(Circumstances.Contact::became)
              .limit(1)
              .toList());
      assertEquals(
          "kept", book.circumstances().of(1, TestDesk.TODAY).contacts().getFirst().became());
      List<MonthResult> months = read.results(book, Progress.NONE);
      StageMonth february = months.getFirst().of(Stage.EARLY);
      assertEquals(3, february.promises());
      assertEquals(1, february.promises(PromiseState.KEPT));
      assertEquals(130_000, february.promised());
      assertEquals(30_000, february.paid());
    }
  }

  @Test
  void aBookWithoutMonthsIsRefused() throws IOException {
    try (Book book =
        new TestBook(folder).at("empty.book").made().shelf().write(folder.resolve("empty.book"))) {
      String code = assertThrows(BookRefused.class, () -> read.board(book, Progress.NONE)).code();
      assertEquals("LD-121", code);
    }
  }
}
