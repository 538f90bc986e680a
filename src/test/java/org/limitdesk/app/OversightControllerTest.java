package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.audit.AnchorState;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.oversight.OversightController;
import org.limitdesk.ui.oversight.OversightModel;
import org.limitdesk.workflow.ExportOverrides;
import org.limitdesk.workflow.LogVerdict;
import org.limitdesk.workflow.MarkOverride;
import org.limitdesk.workflow.ReadOversight;
import org.limitdesk.workflow.SaveCheckpoint;
import org.limitdesk.workflow.VerifyLog;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.DecisionLog.Waiting;

/** The oversight without a toolkit. */
class OversightControllerTest {
  private static Parts parts;
  private final OversightModel model = new OversightModel();
  private final List<String> told = new ArrayList<>();
  private final Status status = new Status();
  private OpenBook book;
  private OversightController controller;

  @BeforeAll
  static void make() {
    parts = TestParts.withOwnDemo();
  }

  @BeforeEach
  void open() {
    Background atOnce = Background.atOnce();
    Path file = TestParts.books(parts, atOnce).demo();
    book = OpenBook.open(file, parts.shelf(), atOnce);
    controller = of(user("supervisor2"));
    controller.attach(new Subscriptions());
  }

  @AfterEach
  void close() {
    book.close();
  }

  private DeskUser user(String name) {
    try (Book read = parts.shelf().read(book.file())) {
      return read.users().all().stream()
          .filter(user -> user.name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }

  private OversightController of(DeskUser user) {
    return new OversightController(
        model,
        book,
        user,
        new OversightController.Acts(
            new ReadOversight(),
            parts.giveSecondApproval(),
            new ExportOverrides(parts.stamps()),
            new SaveCheckpoint(new VerifyLog(), parts.stamps()),
            new MarkOverride(parts.stamps())),
        new OversightController.Surroundings(
            new Texts(Language.EN), status, (kind, text) -> told.add(text), parts.clock()));
  }

  @Test
  void overridesOfTheDemoAreReadWithWhatBecameOfTheirLines() {
    assertTrue(model.rows().size() > 5, "only " + model.rows().size());
    assertTrue(model.rows().stream().anyMatch(row -> row.since().worst() != null));
    assertNotNull(model.rates().get());
    assertTrue(model.rates().get().all().decided() > model.rates().get().all().overridden());
    assertNull(model.trouble().get());
  }

  @Test
  void aLookAtWhatWasAddedIsNotSaidToBeOfTheWholeLog() {
    OversightModel.Checked first = model.checked().get();
    controller.attach(new Subscriptions());
    OversightModel.Checked then = model.checked().get();
    controller.verify();
    assertTrue(first != null && first.whole(), "the first look");
    assertTrue(then != null && !then.whole() && then.verdict().ok(), "the look at what was added");
    assertTrue(model.checked().get().whole(), "what was asked for");
    assertFalse(model.verifying().get());
  }

  @Test
  void theWholeLogIsVerifiedAlsoWhereItIsAskedForWhileTheEndIsLookedAt() {
    OversightController[] own = {controller};
    model
        .verifying()
        .subscribe((before, now) -> {
          if (now && own[0] != null) {
            own[0] = null;
            controller.verify();
          }
        });
    controller.attach(new Subscriptions());
    assertTrue(model.checked().get().whole(), "not taken back by the look that ended later");
    assertFalse(model.verifying().get());
  }

  @Test
  void caseThatChangedMeanwhileIsRefusedWithWhatChangedAndTheNoteIsKept() {
    Waiting seen = model.waiting().getFirst();
    controller.choose(seen);
    book.write(
            (open, progress) -> {
              parts
                  .giveSecondApproval()
                  .give(open, user("supervisor1"), seen.seen(), ApprovalResult.CONFIRMED, "");
              return seen;
            })
        .start(new Subscriptions());
    model.note().set("looks good");
    controller.decide(ApprovalResult.CONFIRMED);
    assertTrue(told.getFirst().startsWith("Nothing was written on"), told.toString());
    assertEquals("LD-402", model.refusal().get().trouble().code());
    assertTrue(
        model.refusal().get().changes().stream().anyMatch(change -> change.field().equals("state")),
        model.refusal().get().changes().toString());
    assertEquals("looks good", model.note().get());
    controller.read();
    assertTrue(
        model.waiting().stream().noneMatch(w -> w.seen().id() == seen.seen().id()),
        "the list is read anew");
  }

  @Test
  void returnWithoutANoteIsRefusedByTheWorkflow() {
    controller.choose(model.waiting().getFirst());
    controller.decide(ApprovalResult.RETURNED);
    assertEquals("LD-408", model.refusal().get().trouble().code());
    assertEquals(1, told.size());
  }

  @Test
  void nothingIsDecidedWhileTheLogIsBroken() {
    long waiting = model.waiting().size();
    LogVerdict broken =
        new LogVerdict(
            9, false, "0".repeat(64), 3L, AnchorState.OK, List.of("entry 3 is wrong"), 0);
    model.checked().set(new OversightModel.Checked(broken, true, 0));
    controller.decide(ApprovalResult.CONFIRMED);
    assertEquals(List.of(), told);
    controller.read();
    assertEquals(waiting, model.waiting().size());
    assertEquals(waiting, status.badge("oversight").get());
  }
}
