package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.cards.CardsController;
import org.limitdesk.ui.cards.CardsModel;
import org.limitdesk.ui.cards.FitController;
import org.limitdesk.ui.cards.FitModel;
import org.limitdesk.ui.cards.HealthController;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.ActivateCard;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.CardHealth;
import org.limitdesk.workflow.ConfirmCard;
import org.limitdesk.workflow.ExportCardHealth;
import org.limitdesk.workflow.FitCard;
import org.limitdesk.workflow.ReadCardHealth;
import org.limitdesk.workflow.ReadCards;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Publications.Kept;
import org.limitdesk.workflow.port.Publications.State;

/** The cards without a toolkit. */
class CardsControllerTest {
  @TempDir private Path folder;
  private final Parts parts = TestParts.withOwnDemo();
  private final CardsModel model = new CardsModel();
  private final Status status = new Status();
  private final List<String> told = new ArrayList<>();
  private OpenBook book;

  @BeforeEach
  void open() {
    Background atOnce = Background.atOnce();
    book = OpenBook.open(TestParts.books(parts, atOnce).demo(), parts.shelf(), atOnce);
  }

  @AfterEach
  void close() {
    book.close();
  }

  private DeskUser user(String name) {
    try (Book read = parts.shelf().read(book.file())) {
      return read.users().all().stream()
          .filter(each -> each.name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Somebody at the screen of the cards, on the card that was looked at before. */
  private CardsController as(String name) {
    CardsController controller =
        new CardsController(
            model,
            book,
            user(name),
            new CardsController.Acts(
                new ReadCards(),
                parts.importCard(),
                new ActivateCard(parts.stamps()),
                new ConfirmCard(parts.stamps()),
                parts.exportCard()),
            new CardsController.Surroundings(
                new Texts(Language.EN), status, (kind, text) -> told.add(text)));
    controller.attach(new Subscriptions());
    model.cards().stream()
        .filter(each -> each.card().name().equals("own"))
        .findFirst()
        .ifPresent(controller::choose);
    return controller;
  }

  private State state(String name) {
    return model.cards().stream()
        .filter(each -> each.card().name().equals(name))
        .findFirst()
        .orElseThrow()
        .card()
        .state();
  }

  private Kept chosen() {
    assertNotNull(model.chosen().get());
    return model.chosen().get().card();
  }

  @Test
  void cardComesInForceByTwoPeopleAndTheOneBeforeGoesOutOfIt() throws IOException {
    CardsController owner = as("policyowner");
    assertEquals("demo", chosen().name());
    assertNotNull(model.card().get());
    owner.bring(CardFile.of(folder, "1"));
    assertNull(model.refusal().get());
    assertEquals("own", chosen().name());
    assertEquals(State.DRAFT, state("own"));
    model.note().set("tells more");
    owner.propose();
    assertNotNull(model.chosen().get().waiting());
    assertEquals("", model.note().get());
    owner.confirm();
    assertEquals(State.DRAFT, state("own"), "who brought it in cannot confirm it");
    assertEquals(0, status.badge("cards").get());
    CardsController supervisor = as("supervisor1");
    assertEquals(1, status.badge("cards").get());
    supervisor.confirm();
    assertEquals(0, status.badge("cards").get());
    assertEquals(State.PUBLISHED, state("own"));
    assertEquals(State.RETIRED, state("demo"));
    assertEquals(
        "own is in force. Lines are scored with it from the next assessment.", told.getLast());
  }

  @Test
  void cardGoesBackWithAReasonOnly() throws IOException {
    CardsController owner = as("policyowner");
    owner.bring(CardFile.of(folder, "1"));
    owner.propose();
    CardsController supervisor = as("supervisor1");
    supervisor.giveBack();
    assertEquals("LD-408", model.refusal().get().why().code());
    model.note().set("too coarse");
    supervisor.giveBack();
    assertNull(model.refusal().get());
    assertNull(model.chosen().get().waiting());
    assertEquals(State.DRAFT, state("own"));
  }

  @Test
  void fileThatIsNoCardIsRefusedWithItsLineAndLeavesTheBookAsItIs() throws IOException {
    CardsController owner = as("policyowner");
    owner.bring(CardFile.broken(folder));
    assertEquals("LD-231", model.refusal().get().why().code());
    String sentence = model.refusal().get().why().sentence();
    assertTrue(sentence.startsWith("broken.pmml, line 4, column"), sentence);
    assertEquals(1, model.cards().size());
    assertEquals(List.of(), told);
  }

  @Test
  void sameFileTwiceIsOneCard() throws IOException {
    CardsController owner = as("policyowner");
    Path file = CardFile.of(folder, "1");
    owner.bring(file);
    owner.bring(file);
    assertEquals(2, model.cards().size());
    assertEquals("The book has this very card already: own.", told.getLast());
  }

  @Test
  void auditorChangesNothing() throws IOException {
    CardsController auditor = as("auditor");
    auditor.bring(CardFile.of(folder, "1"));
    assertEquals("LD-401", model.refusal().get().why().code());
    auditor.propose();
    assertEquals(1, model.cards().size());
  }

  @Test
  void exportedCardIsBroughtInAgainAsTheSame() throws IOException {
    CardsController owner = as("policyowner");
    owner.bring(CardFile.of(folder, "1"));
    Path file = folder.resolve("out.pmml");
    owner.export(file);
    assertNull(model.refusal().get());
    assertTrue(Files.readString(file).contains("modelName=\"own\""));
  }

  private HealthController health(Reckoning<CardHealth> into) {
    HealthController controller =
        new HealthController(
            into,
            book,
            user("auditor"),
            new HealthController.Acts(
                new ReadCards(),
                new ReadCardHealth(new BookFloors()),
                new ExportCardHealth(parts.stamps())));
    controller.attach(new Subscriptions());
    return controller;
  }

  @Test
  void healthOfACardIsMeasuredBesideAnother() throws IOException {
    CardsController owner = as("policyowner");
    Kept demo = chosen();
    owner.bring(CardFile.of(folder, "1"));
    Reckoning<CardHealth> into = new Reckoning<>();
    health(into).measure(chosen(), 202504, 202509, demo);
    assertEquals(Reckoning.State.READY, into.state().get());
    assertNotNull(into.result().get());
    assertNotNull(into.result().get().judged(), "six months later are known");
    CardHealth.Challenger other = into.result().get().challenger();
    assertNotNull(other);
    assertEquals("demo", other.name());
    assertTrue(into.result().get().moves().getFirst().psi() >= 0);
  }

  @Test
  void monthThatTheBookLacksIsRefused() {
    as("auditor");
    Reckoning<CardHealth> into = new Reckoning<>();
    health(into).measure(chosen(), 202504, 203012, null);
    assertEquals(Reckoning.State.FAILED, into.state().get());
    assertEquals("LD-123", into.trouble().get().code());
  }

  @Test
  void fittedCardIsKeptAsADraft() {
    CardsController owner = as("policyowner");
    FitModel into = new FitModel();
    FitController fit = new FitController(into, book, new FitCard(new BookFloors()));
    fit.attach(new Subscriptions());
    assertFalse(into.candidates().contains("gender"));
    into.candidates().retainAll(Set.of("max_dpd_6m", "utilisation_now"));
    fit.fit();
    assertEquals(Reckoning.State.READY, into.fitting().state().get());
    assertNotNull(into.fitting().result().get());
    owner.keep(into.fitting().result().get());
    assertNull(model.refusal().get());
    assertEquals("fitted", chosen().name());
    assertEquals(State.DRAFT, state("fitted"));
    assertEquals(into.fitting().result().get().fitted().card().base(), model.card().get().base());
  }

  @Test
  void wishThatMakesNoSenseIsToldAndNothingIsFitted() {
    FitModel into = new FitModel();
    FitController fit = new FitController(into, book, new FitCard(new BookFloors()));
    fit.attach(new Subscriptions());
    into.share().set("80");
    fit.fit();
    assertEquals("cards.fit.wrongShare", into.wrong().get());
    into.share().set("5");
    into.candidates().clear();
    fit.fit();
    assertEquals("cards.fit.wrongCandidates", into.wrong().get());
    into.candidates().add("utilisation_now");
    into.within().set("60");
    fit.fit();
    assertEquals("", into.wrong().get());
    assertEquals("LD-130", into.fitting().trouble().get().code());
  }
}
