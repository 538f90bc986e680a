package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.MakerAuthority.Verdict;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.oversight.OversightController;
import org.limitdesk.ui.oversight.OversightModel;
import org.limitdesk.ui.oversight.OversightView;
import org.limitdesk.workflow.ExportOverrides;
import org.limitdesk.workflow.MarkOverride;
import org.limitdesk.workflow.ReadOversight;
import org.limitdesk.workflow.SaveCheckpoint;
import org.limitdesk.workflow.VerifyLog;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Waiting;

/** The oversight over a demo book, by keyboard and by mouse. */
class OversightScreenTest extends UiTest {
  private static Parts parts;
  @TempDir private Path folder;
  private DeskPlace desk;

  /** A demo book with one decision that supervisor1 made. */
  @BeforeAll
  static void make() {
    parts = TestParts.withOwnDemo();
    try (Book book = parts.shelf().write(TestParts.books(parts, Background.atOnce()).demo())) {
      CaseFacts seen =
          book.cases().page(Set.of(CaseState.PROPOSED), null, 1000).stream()
              .filter(open -> open.proposed().terms().action() == Action.REDUCE)
              .findFirst()
              .orElseThrow();
      DeskUser supervisor =
          book.users().all().stream()
              .filter(user -> user.name().equals("supervisor1"))
              .findFirst()
              .orElseThrow();
      parts
          .decideProposal()
          .decide(
              book,
              supervisor,
              seen,
              DecisionRequest.keep(seen.proposed(), ReasonCode.GOOD_CONDUCT, "ten good years"),
              (roles, proposed, decided) -> Verdict.secondApproval("cut"),
              DemoBook.BUSINESS_DATE);
    }
  }

  @BeforeEach
  void begin() {
    desk = DeskPlace.of(parts, "auditor", "oversight");
    until(() -> !inbox().getItems().isEmpty() && !log().getItems().isEmpty());
  }

  /** Somebody else in the auditor's place. */
  private void open(String name) {
    desk.close();
    desk = DeskPlace.of(parts, name, "oversight");
    until(() -> !inbox().getItems().isEmpty() && !log().getItems().isEmpty());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private ListView<Waiting> inbox() {
    return desk.find("inbox");
  }

  private TableView<Departure> log() {
    return desk.find("log");
  }

  private String text(String id) {
    return desk.<Label>find(id).getText();
  }

  private void choose(boolean own) {
    onScreen(() -> {
      inbox().requestFocus();
      inbox()
          .getSelectionModel()
          .select(
              inbox().getItems().stream()
                  .filter(w -> w.maker().equals("supervisor1") == own)
                  .findFirst()
                  .orElseThrow());
      return true;
    });
  }

  @Test
  void supervisorConfirmsOneAndReturnsAnotherWithANote() {
    open("supervisor1");
    int waiting = inbox().getItems().size();
    assertEquals(waiting, desk.work().status().badge("oversight").get());
    choose(false);
    press(KeyCode.C);
    until(() -> inbox().getItems().size() == waiting - 1);
    choose(false);
    press(KeyCode.R);
    until(() -> desk.find("note").isFocused());
    assertTrue(text("own").contains("why it goes back"), text("own"));
    type("papers are missing");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> inbox().getItems().size() == waiting - 2);
    assertEquals(waiting - 2, desk.work().status().badge("oversight").get());
    assertEquals(2, desk.work().toasts().notices().size());
  }

  @Test
  void ownDecisionIsRefusedInPlainWords() {
    open("supervisor1");
    int waiting = inbox().getItems().size();
    choose(true);
    assertEquals("You decided this yourself. Another supervisor confirms it.", text("own"));
    press(KeyCode.C);
    until(() -> desk.shows("refusal"));
    assertTrue(text("refusal").startsWith("You decided this case yourself"), text("refusal"));
    assertTrue(text("refusal").endsWith("[LD-401]"), text("refusal"));
    assertEquals(waiting, inbox().getItems().size());
  }

  @Test
  void keysDecideNothingWhileAnEntryOfTheLogIsRead() {
    open("supervisor2");
    int waiting = inbox().getItems().size();
    choose(true);
    onScreen(() -> {
      log().requestFocus();
      return true;
    });
    until(() -> text("subject").startsWith("Log entry"));
    press(KeyCode.C);
    press(KeyCode.R);
    assertTrue(desk.work().status().counts().get().contains("not confirmed or returned here"));
    assertFalse(desk.shows("decideBox"));
    assertFalse(desk.find("note").isFocused());
    press(KeyCode.ESCAPE);
    until(() -> desk.shows("decideBox") && inbox().isFocused());
    assertEquals(waiting, inbox().getItems().size());
    assertEquals(0, desk.work().toasts().notices().size());
  }

  @Test
  void entryOfTheLogIsReadInFullWithoutAMouse() {
    onScreen(() -> {
      log().requestFocus();
      log()
          .getSelectionModel()
          .select(
              log().getItems().stream()
                  .filter(row -> row.maker().equals("supervisor1") && !row.note().isEmpty())
                  .findFirst()
                  .orElseThrow());
      return true;
    });
    until(() -> said().contains("“ten good years”"));
    assertTrue(said().contains("supervisor1"), said());
    assertTrue(said().contains("Written"), said());
    picture(desk.scene(), "oversight-entry");
  }

  private String said() {
    return desk.<Parent>find("facts").lookupAll(".label").stream()
        .map(label -> ((Label) label).getText())
        .collect(Collectors.joining("|"));
  }

  @Test
  void inboxTellsTheLimitBeforeAndTheOneDecidedOn() {
    Waiting first = inbox().getItems().getFirst();
    String now = desk.work().texts().numbers().limit(first.seen().proposed().limitBefore());
    until(() ->
        inbox().lookupAll(".list-cell").stream()
            .map(Node::getAccessibleText)
            .anyMatch(text -> text != null && text.contains(", " + now + " → ")));
  }

  @Test
  void auditorReadsAndDecidesNothing() {
    assertFalse(desk.shows("decideBox"));
    int waiting = inbox().getItems().size();
    press(KeyCode.C);
    assertEquals(waiting, inbox().getItems().size());
  }

  @Test
  void logIsVerifiedInTheBackgroundAndAsAWholeAgainWhereAsked() {
    until(() -> text("chip").startsWith("Verified"));
    onScreen(() -> {
      desk.<Label>find("chip").setText("");
      return true;
    });
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    until(() -> text("chip").startsWith("Verified"));
    assertTrue(text("chip").contains("anchor agrees"), text("chip"));
    assertFalse(desk.shows("band"));
  }

  @Test
  void filterNarrowsTheLogAndEscDropsIt() {
    int all = log().getItems().size();
    ComboBox<?> direction = desk.find("direction");
    onScreen(() -> {
      direction.getSelectionModel().select(2);
      return true;
    });
    until(() -> log().getItems().size() < all);
    assertFalse(log().getItems().isEmpty());
    press(KeyCode.ESCAPE);
    until(() -> log().getItems().size() == all);
  }

  @Test
  void overridesAreExportedAsTheyAreFiltered() throws IOException {
    Path file = folder.resolve("overrides.csv");
    int entries = log().getItems().size();
    onScreen(() -> {
      controller(new OversightModel()).export(file);
      return true;
    });
    until(() -> Files.exists(file));
    assertEquals(entries + 1, Files.readAllLines(file).size());
    assertNotNull(desk.<Button>find("export").getOnAction());
  }

  @Test
  void lineOfTheLogLeadsToItsBorrower() {
    onScreen(() -> {
      log().requestFocus();
      log().getSelectionModel().selectFirst();
      return true;
    });
    press(KeyCode.P);
    assertEquals(List.of("profile " + log().getItems().getFirst().borrower()), desk.opened());
  }

  @Test
  void officerHasNoOversight() {
    desk.close();
    desk = DeskPlace.of(parts, "officer1", "trends");
    assertTrue(
        desk.navigator().entries().stream().noneMatch(entry -> entry.id().equals("oversight")));
  }

  @Test
  void itReadsWellInBothLanguagesAndBothThemes() {
    open("supervisor2");
    desk.pictures("oversight");
    desk.smallPicture("oversight-small");
  }

  @Test
  void screenGoesAwayAfterItIsLeft() {
    WeakReference<Node> left =
        onScreen(() -> {
          OversightModel model = new OversightModel();
          OversightView view =
              new OversightView(
                  model,
                  controller(model),
                  ScreenMaker.notices(desk.work(), parts),
                  ScreenMaker.handOvers(desk.work(), parts),
                  desk.work());
          view.attach();
          view.detach();
          return new WeakReference<>(view.node());
        });
    until(() -> {
      System.gc();
      return left.get() == null;
    });
  }

  /** In a large book it takes long: whoever confirms ten in a row has none of them wait. */
  @Test
  void whatTurnedOutIsReadOneAtATimeAndNotAgainWhileTheLogStands() {
    OversightModel model = new OversightModel();
    List<Object> found = new ArrayList<>();
    onScreen(() -> {
      model
          .followed()
          .addListener((InvalidationListener) _ -> found.add(List.of(model.followed().get())));
      OversightController controller = controller(model);
      controller.attach(new Subscriptions());
      for (int i = 0; i < 5; i++) {
        controller.read();
      }
      return true;
    });
    until(() -> desk.isIdle());
    assertEquals(1, found.size());
  }

  private OversightController controller(OversightModel model) {
    OversightController controller =
        new OversightController(
            model,
            desk.work().book(),
            desk.work().user(),
            new OversightController.Acts(
                new ReadOversight(),
                parts.giveSecondApproval(),
                new ExportOverrides(parts.stamps()),
                new SaveCheckpoint(new VerifyLog(), parts.stamps()),
                new MarkOverride(parts.stamps())),
            new OversightController.Surroundings(
                desk.work().texts(),
                desk.work().status(),
                desk.work().toasts()::tell,
                Clock.systemUTC()));
    return controller;
  }
}
