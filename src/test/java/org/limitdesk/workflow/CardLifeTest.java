package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.ImportCard.Imported;
import org.limitdesk.workflow.TodayBoard.Why;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Publications.Kept;
import org.limitdesk.workflow.port.Publications.State;

/** From a file to what everybody is scored with: never by one person alone. */
class CardLifeTest {
  static final String CARD =
      """
      <PMML version="4.4"><Header modelVersion="%s"/>
      <DataDictionary><DataField name="%s" optype="continuous" dataType="double"/></DataDictionary>
      <Scorecard modelName="own" functionName="regression" initialScore="600" useReasonCodes="false">
      <MiningSchema><MiningField name="%s"/></MiningSchema>
      <Characteristics><Characteristic name="overdue">
        <Attribute partialScore="10"><SimplePredicate field="%s" operator="lessThan" value="1"/></Attribute>
        <Attribute partialScore="-15"><True/></Attribute>
      </Characteristic></Characteristics></Scorecard></PMML>
      """;

  @TempDir private Path folder;
  private TestDesk desk;
  private int files;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 1);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Path file(String version, String field) throws IOException {
    Path file = folder.resolve("card" + files++ + ".pmml");
    return Files.writeString(file, CARD.formatted(version, field, field, field));
  }

  private Kept fromTerminal(String version) throws IOException {
    return desk.importCard().fromTerminal(desk.book(), file(version, "dpd_now"), "os:test").card();
  }

  private void propose(DeskUser who, Kept card) {
    desk.activateCard().propose(desk.book(), who, card, "");
  }

  private void confirm(DeskUser who, Kept card) {
    desk.confirmCard().confirm(desk.book(), who, card, "");
  }

  private Kept now(Kept card) {
    return desk.book().publications().find(card.id()).orElseThrow();
  }

  private static boolean done(Runnable act) {
    try {
      act.run();
      return true;
    } catch (ActRefused refused) {
      assertEquals("LD-401", refused.code(), refused.getMessage());
      return false;
    }
  }

  @Test
  void aCardFromAFileIsADraftThatNobodyIsScoredWith() throws IOException {
    long before = desk.book().documents().inForce(Kind.CARD).orElseThrow().id();
    Kept card = fromTerminal("1");
    assertEquals(State.DRAFT, card.state());
    assertEquals("own", card.name());
    assertEquals(before, desk.book().documents().inForce(Kind.CARD).orElseThrow().id());
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void oneSubmitsItAndAnotherPutsItInForce() throws IOException {
    Kept card = fromTerminal("1");
    propose(desk.first(Role.POLICY_OWNER), card);
    assertEquals(State.DRAFT, now(card).state());
    confirm(desk.first(Role.SUPERVISOR), card);
    assertEquals(State.PUBLISHED, now(card).state());
    assertEquals(card.id(), desk.book().documents().inForce(Kind.CARD).orElseThrow().id());
    assertEquals(List.of(), desk.problems());
  }

  private boolean isToldToday(DeskUser who) {
    return new ReadToday(desk.clock())
        .read(desk.book(), who, 1).back().stream().anyMatch(each -> each.why() == Why.CARD);
  }

  @Test
  void todaySaysToWhoeverMayConfirmItThatOneWaits() throws IOException {
    Kept card = fromTerminal("1");
    propose(desk.first(Role.POLICY_OWNER), card);
    assertFalse(isToldToday(desk.first(Role.POLICY_OWNER)), "they submitted it");
    assertTrue(isToldToday(desk.first(Role.SUPERVISOR)));
    assertTrue(isToldToday(desk.second(Role.POLICY_OWNER)));
    assertFalse(isToldToday(desk.first(Role.OFFICER)));
    confirm(desk.first(Role.SUPERVISOR), card);
    assertFalse(isToldToday(desk.second(Role.POLICY_OWNER)));
  }

  @Test
  void whatWasInForceGoesOutAndCanComeBackByTheSameWay() throws IOException {
    Kept first = fromTerminal("1");
    Kept second = fromTerminal("2");
    for (Kept each : List.of(second, first)) {
      propose(desk.first(Role.POLICY_OWNER), each);
      confirm(desk.second(Role.POLICY_OWNER), each);
    }
    assertEquals(State.RETIRED, now(second).state());
    assertEquals(first.id(), new ReadCards().inForce(desk.book()).orElseThrow().id());
    propose(desk.first(Role.POLICY_OWNER), now(second));
    confirm(desk.second(Role.SUPERVISOR), now(second));
    assertEquals(State.RETIRED, now(first).state());
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void everyRoleWithOwnAndOthersCardsComesOutAsThePermissionsSay() throws IOException {
    List<String> able = new ArrayList<>();
    int version = 0;
    for (Role role : Role.values()) {
      for (String whose : List.of("own", "own before", "other")) {
        for (boolean confirms : new boolean[] {true, false}) {
          DeskUser owner = desk.first(Role.POLICY_OWNER);
          boolean other = whose.equals("other");
          DeskUser maker = other ? owner : withRoles("m" + version, role, Role.POLICY_OWNER);
          DeskUser who = other ? desk.second(role) : maker;
          Kept card = fromTerminal("v" + version++);
          propose(maker, card);
          if (whose.equals("own before")) {
            give(desk.second(Role.SUPERVISOR), card, false);
            propose(owner, card);
          }
          if (done(() -> give(who, card, confirms))) {
            able.add("%s %s %s".formatted(role.code(), whose, confirms));
          }
        }
      }
    }
    assertEquals(
        Set.of(
            "supervisor other true",
            "supervisor other false",
            "policy_owner other true",
            "policy_owner other false"),
        Set.copyOf(able));
    assertEquals(List.of(), desk.problems());
  }

  private void give(DeskUser who, Kept card, boolean confirms) {
    if (confirms) {
      confirm(who, card);
    } else {
      desk.confirmCard().giveBack(desk.book(), who, card, "why");
    }
  }

  private DeskUser withRoles(String name, Role... roles) {
    NewUser user = new NewUser(name, Set.copyOf(List.of(roles)), TestDesk.PASSWORD.toCharArray());
    return desk.manageUsers().add(desk.book(), desk.first(Role.ADMINISTRATOR), user);
  }

  @Test
  void onlyAPolicyOwnerBringsInAndSubmits() throws IOException {
    List<Role> able = new ArrayList<>();
    Kept card = fromTerminal("terminal");
    for (Role role : Role.values()) {
      Path file = file("of " + role, "dpd_now");
      boolean brought = done(() -> bring(desk.first(role), file));
      assertEquals(brought, done(() -> propose(desk.first(role), card)));
      if (brought) {
        able.add(role);
      }
    }
    assertEquals(List.of(Role.POLICY_OWNER), able);
  }

  private Kept bring(DeskUser who, Path file) {
    try {
      return desk.importCard().by(desk.book(), who, file).card();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void whoBroughtACardInDoesNotConfirmItEvenIfAnotherSubmitsIt() throws IOException {
    Kept card = bring(desk.first(Role.POLICY_OWNER), file("1", "dpd_now"));
    propose(desk.second(Role.POLICY_OWNER), card);
    assertFalse(done(() -> confirm(desk.first(Role.POLICY_OWNER), card)));
    assertTrue(done(() -> confirm(desk.first(Role.SUPERVISOR), card)));
  }

  @Test
  void whoEverSubmittedACardDoesNotSettleItThoughAnotherSubmitsItAgain() throws IOException {
    DeskUser first = desk.first(Role.POLICY_OWNER);
    DeskUser second = desk.second(Role.POLICY_OWNER);
    DeskUser supervisor = desk.first(Role.SUPERVISOR);
    for (boolean brought : new boolean[] {true, false}) {
      Kept card = brought ? bring(first, file("own", "dpd_now")) : fromTerminal("terminal");
      propose(first, card);
      desk.confirmCard().giveBack(desk.book(), supervisor, card, "look at bin 2");
      propose(second, card);
      for (DeskUser hand : List.of(first, second)) {
        assertFalse(done(() -> give(hand, card, true)));
        assertFalse(done(() -> give(hand, card, false)));
      }
      assertTrue(done(() -> give(supervisor, card, true)));
    }
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void aCardThatWasGivenBackMayBeSubmittedAgain() throws IOException {
    Kept card = fromTerminal("1");
    propose(desk.first(Role.POLICY_OWNER), card);
    ConfirmCard confirm = desk.confirmCard();
    DeskUser supervisor = desk.first(Role.SUPERVISOR);
    assertEquals("LD-408", code(() -> confirm.giveBack(desk.book(), supervisor, card, " ")));
    confirm.giveBack(desk.book(), supervisor, card, "look at bin 2");
    assertEquals(State.DRAFT, now(card).state());
    assertEquals("LD-453", code(() -> confirm(supervisor, card)));
    propose(desk.first(Role.POLICY_OWNER), card);
    confirm(supervisor, card);
    assertEquals(2, new ReadCards().all(desk.book()).getLast().submissions().size());
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void whatWaitsOrIsInForceOrHasChangedIsNotSubmitted() throws IOException {
    Kept card = fromTerminal("1");
    DeskUser owner = desk.first(Role.POLICY_OWNER);
    propose(owner, card);
    assertEquals("LD-452", code(() -> propose(owner, card)));
    confirm(desk.first(Role.SUPERVISOR), card);
    assertEquals("LD-452", code(() -> propose(owner, card)));
    assertEquals("LD-452", code(() -> propose(owner, now(card))));
  }

  private static String code(Runnable act) {
    return assertThrows(ActRefused.class, act::run).code();
  }

  @Test
  void theSameBytesAreKeptOnceAndOthersNeedAnotherVersion() throws IOException {
    Kept card = fromTerminal("1");
    Imported again = desk.importCard().fromTerminal(desk.book(), file("1", "dpd_now"), "os:test");
    assertEquals(new Imported(card, false), again);
    Path other = file("1", "max_dpd_6m");
    assertEquals(
        "LD-451",
        assertThrows(
                ActRefused.class,
                () -> desk.importCard().fromTerminal(desk.book(), other, "os:test"))
            .code());
  }

  @Test
  void aCardThatLooksAtWhatIsNotOfferedIsKeptOutWithTheList() throws IOException {
    Path file = file("1", "age");
    IntakeException refused =
        assertThrows(
            IntakeException.class,
            () -> desk.importCard().fromTerminal(desk.book(), file, "os:test"));
    assertEquals("LD-236", refused.code());
    assertTrue(refused.getMessage().contains("age, which"), refused.getMessage());
    assertTrue(refused.getMessage().contains("utilisation_max_6m"), refused.getMessage());
    assertEquals(1, new ReadCards().all(desk.book()).size());
  }

  @Test
  void aCardWithoutAVersionIsToldApartByItsBytes() throws IOException {
    assertTrue(fromTerminal("").version().startsWith("sha256-"));
  }

  @Test
  void anExportReadsBackAsTheSameCard() throws IOException {
    Kept card = fromTerminal("1");
    Path out = folder.resolve("out.pmml");
    desk.exportCard().export(desk.book(), card.id(), out, "os:test");
    ReadCards cards = new ReadCards();
    Kept back = desk.importCard().fromTerminal(desk.book(), rename(out), "os:test").card();
    assertEquals(
        cards.card(desk.book(), card.id()).characteristics(),
        cards.card(desk.book(), back.id()).characteristics());
  }

  @Test
  void anExportMayBeReadAsAnyNewFileAndIsThereOnlyOnceTheLogHasIt() throws IOException {
    Kept card = fromTerminal("1");
    Path out = folder.resolve("out.pmml");
    desk.exportCard().export(desk.book(), card.id(), out, "os:test");
    Path any = Files.createFile(folder.resolve("any"));
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertEquals(Files.getPosixFilePermissions(any), Files.getPosixFilePermissions(out));
    }
    Path never = folder.resolve("never.pmml");
    try (Book reading = desk.file().shelf().read(desk.file().file())) {
      assertThrows(
          RuntimeException.class,
          () -> desk.exportCard().export(reading, card.id(), never, "os:test"));
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(
          List.of(),
          left.map(path -> String.valueOf(path.getFileName()))
              .filter(name -> name.startsWith("never") || name.endsWith(".part"))
              .toList());
    }
  }

  /** The same card under another version. */
  private Path rename(Path file) throws IOException {
    Path other = folder.resolve("other.pmml");
    return Files.writeString(
        other, Files.readString(file).replace("modelVersion=\"1\"", "modelVersion=\"1b\""));
  }

  @Test
  void aForgedStateOrByteIsFound() throws IOException {
    Kept card = fromTerminal("1");
    byte[] bytes = desk.book().documents().find(card.id()).orElseThrow().document().bytes();
    assertArrayEquals(Files.readAllBytes(folder.resolve("card0.pmml")), bytes);
    Path file = desk.file().file();
    Outside.runWithoutTriggers(
        file, "UPDATE document SET state = 'published' WHERE document = " + card.id());
    assertTrue(problems().contains("\"own\" 1: state is draft in the log"), problems());
    Outside.runWithoutTriggers(
        file, "UPDATE document SET bytes = x'01' WHERE document = " + card.id());
    assertTrue(problems().contains("\"own\" 1: bytes is "), problems());
  }

  private String problems() {
    return desk.problems().toString();
  }
}
