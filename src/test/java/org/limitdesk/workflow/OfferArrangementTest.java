package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Offer;
import org.limitdesk.domain.decision.OfferKind;
import org.limitdesk.domain.decision.OfferStep;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.OfferArrangement.Wish;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;

/** The desk offers an arrangement within what one may offer, and follows it. */
class OfferArrangementTest {
  @TempDir private Path folder;
  private TestDesk desk;
  private OfferArrangement arrange;
  private LocalDate today;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 3);
    arrange = desk.offerArrangement();
    today = BusinessDate.of(desk.book(), desk.clock());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Wish hold(int days) {
    return new Wish(OfferKind.HOLD, today, today.plusDays(days - 1L), 0, "ill until May");
  }

  private Offer offer(DeskUser who, String id, Wish wish) {
    return arrange.offer(desk.book(), who, id, wish);
  }

  private void follow(DeskUser who, Offer offer, OfferStep step, String note) {
    arrange.follow(desk.book(), who, offer.id(), step, note);
  }

  private static String refused(Runnable act) {
    return assertThrows(ActRefused.class, act::run).code();
  }

  private List<String> marks(String id) {
    return desk.book().worklist().first(CaseState.PROPOSED, 10).stream()
        .filter(item -> item.person().id().equals(id))
        .findFirst()
        .orElseThrow()
        .circumstances();
  }

  @Test
  void anOfficerOffersAMonthAloneAndTheQueueMarksWhoKeepsIt() {
    DeskUser officer = desk.first(Role.OFFICER);
    Offer offer = offer(officer, "C-1", hold(30));
    assertEquals("", offer.second());
    assertEquals("LD-444", refused(() -> offer(officer, "C-1", hold(10))));
    assertEquals(List.of(), marks("C-1"));
    follow(officer, offer, OfferStep.ACCEPTED, "");
    assertEquals(List.of("arrangement"), marks("C-1"));
    assertEquals("LD-443", refused(() -> follow(officer, offer, OfferStep.BROKEN, " ")));
    follow(officer, offer, OfferStep.BROKEN, "nothing came in April");
    assertEquals(List.of(), marks("C-1"));
    assertEquals("LD-446", refused(() -> follow(officer, offer, OfferStep.KEPT, "")));
    offer(officer, "C-1", hold(10));
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void whatIsLongerWaitsForASupervisorWhoDidNotOfferIt() {
    DeskUser supervisor = desk.first(Role.SUPERVISOR);
    Offer offer = offer(supervisor, "C-1", hold(91));
    assertEquals("role", offer.second());
    assertEquals(1, desk.book().offers().waiting().size());
    assertEquals("LD-446", refused(() -> follow(supervisor, offer, OfferStep.ACCEPTED, "")));
    assertEquals("LD-401", refused(() -> follow(supervisor, offer, OfferStep.CONFIRMED, "")));
    DeskUser officer = desk.second(Role.OFFICER);
    assertEquals("LD-401", refused(() -> follow(officer, offer, OfferStep.CONFIRMED, "")));
    follow(desk.second(Role.SUPERVISOR), offer, OfferStep.CONFIRMED, "");
    assertEquals(List.of(), desk.book().offers().waiting());
    follow(officer, offer, OfferStep.ACCEPTED, "");
    assertTrue(desk.book().offers().find(offer.id()).orElseThrow().isKeptOn(today));
    assertEquals("LD-439", refused(() -> offer(supervisor, "C-2", hold(181))));
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void nothingIsOfferedWithoutTheRightADayOrANote() {
    for (Role role : List.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.POLICY_OWNER)) {
      assertEquals("LD-401", refused(() -> offer(desk.first(role), "C-1", hold(5))));
    }
    DeskUser officer = desk.first(Role.OFFICER);
    Wish past = new Wish(OfferKind.HOLD, today.minusDays(1), today, 0, "ill");
    Wish noRate = new Wish(OfferKind.INSTALMENTS, today, today.plusDays(90), 0, "ill");
    Wish noNote = new Wish(OfferKind.HOLD, today, today, 0, " ");
    assertEquals("LD-438", refused(() -> offer(officer, "C-1", past)));
    assertEquals("LD-438", refused(() -> offer(officer, "C-1", noRate)));
    assertEquals("LD-443", refused(() -> offer(officer, "C-1", noNote)));
    assertEquals("LD-124", refused(() -> offer(officer, "C-9", hold(5))));
    assertEquals(
        "LD-446", refused(() -> arrange.follow(desk.book(), officer, 9, OfferStep.ACCEPTED, "")));
  }

  @Test
  void whatHasEndedComesIntoForceNoMoreAndNothingIsKeptBeforeItsEnd() {
    DeskUser officer = desk.first(Role.OFFICER);
    Offer kept = offer(officer, "C-1", hold(10));
    Offer late = offer(officer, "C-2", hold(10));
    follow(officer, kept, OfferStep.ACCEPTED, "");
    assertEquals("LD-535", refused(() -> follow(officer, kept, OfferStep.KEPT, "")));
    desk.clock().pass(Duration.ofDays(9));
    follow(officer, kept, OfferStep.KEPT, "");
    desk.clock().pass(Duration.ofDays(1));
    assertEquals("LD-535", refused(() -> follow(officer, late, OfferStep.ACCEPTED, "")));
    follow(officer, late, OfferStep.DECLINED, "");
    assertEquals(List.of(), desk.problems());
  }

  /** A flag or an arrangement that a file brings stands in the way as one of the desk's does. */
  @Test
  void whatIsLoadedSinceIsLookedAtBeforeItComesIntoForce() throws IOException {
    Offer offer = offer(desk.first(Role.OFFICER), "C-2", hold(5));
    desk.close();
    String day = today.toString();
    desk.file()
        .write("flags.csv", "borrower_id,kind,from,to", "C-2,deceased," + day + ",")
        .load("flags.csv");
    desk.file()
        .write(
            "arrangements.csv",
            "id,borrower_id,kind,state,from,to",
            "R-1,C-1,instalments,active," + day + "," + today.plusDays(60))
        .load("arrangements.csv");
    try (Book book = desk.file().shelf().write(desk.file().file())) {
      DeskUser officer = desk.first(Role.OFFICER);
      assertEquals(
          "LD-445",
          refused(() -> arrange.follow(book, officer, offer.id(), OfferStep.ACCEPTED, "")));
      assertEquals("LD-444", refused(() -> arrange.offer(book, officer, "C-1", hold(5))));
    }
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  @Test
  void whoIsFlaggedForFraudIsOfferedNothing() throws IOException {
    desk.close();
    desk.file()
        .write("flags.csv", "borrower_id,kind,from,to", "C-2,fraud,2026-03-01,")
        .load("flags.csv");
    try (Book book = desk.file().shelf().write(desk.file().file())) {
      DeskUser officer = desk.first(Role.OFFICER);
      assertEquals("LD-445", refused(() -> arrange.offer(book, officer, "C-2", hold(5))));
      assertFalse(arrange.offer(book, officer, "C-1", hold(5)).waits());
    }
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  /** With plain SQL, too; and an edit from outside is found. */
  @Test
  void theSchemaRefusesTheSameAndAnEditIsFound() throws IOException {
    Offer offer = offer(desk.first(Role.SUPERVISOR), "C-1", hold(91));
    long maker = desk.first(Role.SUPERVISOR).id();
    desk.close();
    Path book = desk.file().file();
    String last = "(SELECT max(seq) FROM entry)";
    for (String edit :
        List.of(
            "UPDATE offer SET second = ''",
            "DELETE FROM offer",
            "INSERT INTO offer VALUES (2, 1, 'hold', 20260414, 20260414, 0, '', 1, 1, "
                + last
                + ")",
            "INSERT INTO offer_step VALUES (%d, 'confirmed', 20260414, %d, 1, %s)"
                .formatted(offer.id(), maker, last),
            "INSERT INTO offer_step VALUES (%d, 'accepted', 20260414, 1, 1, %s)"
                .formatted(offer.id(), last))) {
      assertThrows(IllegalStateException.class, () -> Outside.run(book, edit), edit);
    }
    Outside.runWithoutTriggers(book, "UPDATE offer SET \"to\" = 20270101");
    assertEquals(1, desk.file().ask("log verify").status());
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }
}
