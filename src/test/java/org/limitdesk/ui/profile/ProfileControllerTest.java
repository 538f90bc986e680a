package org.limitdesk.ui.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.intake.demo.DemoStories;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.ExplainLine;
import org.limitdesk.workflow.FindPath;
import org.limitdesk.workflow.FindRules;
import org.limitdesk.workflow.NoteContact;
import org.limitdesk.workflow.OfferArrangement;
import org.limitdesk.workflow.ReadProfile;
import org.limitdesk.workflow.ShowPrivate;
import org.limitdesk.workflow.SnoozeSignal;
import org.limitdesk.workflow.Stamps;
import org.limitdesk.workflow.TakeAppeal;
import org.limitdesk.workflow.TakeDispute;
import org.limitdesk.workflow.port.Book;

/** One borrower without a window. */
class ProfileControllerTest {
  @TempDir private Path folder;

  private final Subscriptions shown = new Subscriptions();
  private final ProfileModel model = new ProfileModel();
  private final List<String> told = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private OpenBook book;
  private ProfileController controller;

  @BeforeEach
  void open() {
    TestBook file = new TestBook(folder);
    file.ask("demo", "--borrowers", "60", "--months", "8").expect(0);
    List<DeskUser> users = new ArrayList<>();
    try (Book read = file.shelf().read(file.file())) {
      users.addAll(read.users().all());
      read.borrowerList().identities(new int[] {1, 2}).forEach(each -> ids.add(each.borrowerId()));
    }
    book = OpenBook.open(file.file(), file.shelf(), Background.atOnce());
    BookFloors floors = new BookFloors();
    controller =
        new ProfileController(
            model,
            book,
            new ReadProfile(
                new FindRules(),
                new ExplainLine(floors, Clock.systemUTC()),
                floors,
                Clock.systemUTC()),
            new FindPath(new FindRules(), floors),
            new ShowPrivate(new Stamps(Clock.systemUTC(), new SecureRandom())),
            new SnoozeSignal(Clock.systemUTC(), new Stamps(Clock.systemUTC(), new SecureRandom())),
            new TakeDispute(new Stamps(Clock.systemUTC(), new SecureRandom()), Clock.systemUTC()),
            new TakeAppeal(new Stamps(Clock.systemUTC(), new SecureRandom()), Clock.systemUTC()),
            new OfferArrangement(
                new Stamps(Clock.systemUTC(), new SecureRandom()), Clock.systemUTC()),
            new NoteContact(
                new Stamps(Clock.systemUTC(), new SecureRandom()),
                Clock.systemUTC(),
                ZoneOffset.UTC),
            (screen, subject) -> told.add(screen),
            users.getFirst());
    controller.attach(shown);
  }

  @AfterEach
  void close() {
    shown.close();
    book.close();
  }

  @Test
  void borrowerIsReadAndPersonalDataStayMaskedUntilAskedFor() {
    controller.show(ids.getFirst());
    assertEquals(
        ids.getFirst(), Objects.requireNonNull(model.profile().get()).identity().borrowerId());
    assertFalse(model.reading().get());
    assertNull(model.personal().get());
    controller.unmask(" ", why -> told.add(why.code()));
    assertNull(model.personal().get());
    assertEquals(List.of("LD-447"), told);
    told.clear();
    controller.unmask("a call back", why -> told.add(why.code()));
    assertNotNull(model.personal().get());
    controller.mask();
    assertNull(model.personal().get());
    assertEquals(List.of(), told);
  }

  @Test
  void anotherBorrowerAndALeftScreenAreMaskedAgain() {
    controller.show(ids.getFirst());
    controller.unmask("a call back", why -> told.add(why.code()));
    controller.show(ids.getLast());
    assertNull(model.personal().get());
    controller.unmask("a call back", why -> told.add(why.code()));
    controller.detach();
    assertNull(model.personal().get());
  }

  @Test
  void whoIsNotThereIsToldAndTheListIsTheWayBack() {
    controller.show("nobody");
    assertEquals("LD-124", Objects.requireNonNull(model.trouble().get()).code());
    assertNull(model.profile().get());
    controller.back();
    assertEquals(List.of("borrowers"), told);
  }

  @Test
  void aSignalIsPutOffAndLetCallAgain() {
    controller.show(DemoStories.CASH_OUT);
    Signal cashOut = snoozable("cash_out");
    controller.snooze(cashOut, 30, "核实为正常经营", why -> told.add(why.code()));
    Signal snoozed = snoozable("cash_out");
    assertEquals(20260514, snoozed.snoozedUntil());
    controller.snooze(snoozed, 30, "再次出现", why -> told.add(why.code()));
    assertFalse(snoozable("cash_out").isSnoozed());
    controller.snooze(cashOut, 30, " ", why -> told.add(why.code()));
    assertEquals(List.of("LD-463"), told);
  }

  private Signal snoozable(String code) {
    return controller.snoozable().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onePersonsPathsAreNeverShownUnderAnother() {
    controller.show(ids.getFirst());
    controller.findPaths(new BigDecimal("5000"));
    PathState found = Objects.requireNonNull(model.paths().get());
    assertEquals(List.of(), found.paths());
    controller.show(ids.getLast());
    assertNull(model.paths().get());
    assertEquals(List.of(), told);
  }
}
