package org.limitdesk.ui.borrowers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineOrder;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.OwnViews;
import org.limitdesk.ui.kit.Preferences;
import org.limitdesk.ui.kit.SavedView;
import org.limitdesk.ui.kit.Settings;
import org.limitdesk.ui.kit.Settings.Column;
import org.limitdesk.ui.kit.SettingsFile;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.ExportLines;
import org.limitdesk.workflow.ReadLines;
import org.limitdesk.workflow.Stamps;

/** Views without a window. */
class ViewsControllerTest {
  private static final List<Column> COLUMNS = List.of(new Column("id", 90, true));

  @TempDir private static Path folder;

  private static TestBook file;

  private final Subscriptions shown = new Subscriptions();
  private final BorrowersModel model = new BorrowersModel();
  private final Preferences preferences =
      new Preferences(
          Settings.DEFAULT,
          new SettingsFile(folder.resolve("home").resolve("settings.json")),
          Background.atOnce());
  private OpenBook book;
  private BorrowersController lines;
  private OwnViews own;
  private ViewsController controller;

  @BeforeAll
  static void make() {
    file = new TestBook(folder);
    file.ask("demo", "--borrowers", "400", "--months", "12").expect(0);
  }

  @BeforeEach
  void open() {
    book = OpenBook.open(file.file(), file.shelf(), Background.atOnce());
    lines =
        new BorrowersController(
            model,
            book,
            new ReadLines(new BookFloors()),
            new ExportLines(new Stamps(Clock.systemUTC(), new SecureRandom())),
            (screen, subject) -> {},
            new DeskUser(1, 1, "officer1", Set.of(Role.OFFICER), true, 1));
    own = new OwnViews("borrowers", "officer1", file.file(), preferences);
    controller = new ViewsController(model, lines, own, book);
    lines.attach(shown);
    controller.attach(shown);
  }

  @AfterEach
  void close() {
    shown.close();
    book.close();
  }

  private ViewRow row(String name) {
    return model.views().stream()
        .filter(each -> each.view().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyViewOfTheListGivesAsManyLinesAsItSays() {
    assertEquals(7, model.views().size());
    for (ViewRow each : List.copyOf(model.views())) {
      assertTrue(controller.choose(each.view()));
      assertTrue(controller.isShown(each.view()));
      assertEquals(each.count(), model.rows().size(), each.view().name());
    }
    assertTrue(row("overdue").count() > 0 && row("overdue").count() < row("all").count());
    assertTrue(row("used").count() > 0);
    lines.show(LineFilter.ALL.with(LineFilter.USE, "90"), LineOrder.FIRST);
    assertTrue(model.rows().stream().allMatch(each -> each.line().utilisation() >= 0.9));
  }

  @Test
  void whatIsShownIsSavedWithItsOrderAndColumnsForThatPersonAtThatBook() {
    lines.filter("bucket", "30+");
    lines.order(new LineOrder(LineOrder.By.DPD, true));
    int found = model.rows().size();
    controller.save(" Late ones ", COLUMNS);
    lines.clear();
    ViewRow saved = row("Late ones");
    assertTrue(saved.own());
    assertEquals(found, saved.count());
    assertEquals(COLUMNS, saved.view().columns());
    assertTrue(controller.choose(saved.view()));
    assertEquals(found, model.rows().size());
    assertEquals(new LineOrder(LineOrder.By.DPD, true), model.order().get());
    assertEquals(List.of(), new OwnViews("borrowers", "officer2", file.file(), preferences).all());
    assertEquals(
        List.of(),
        new OwnViews("borrowers", "officer1", folder.resolve("b.book"), preferences).all());
  }

  @Test
  void viewsAreRenamedUnlessTheNameIsTakenAndDeleted() {
    controller.save("a", COLUMNS);
    controller.save("b", COLUMNS);
    assertFalse(controller.rename("a", "b"));
    assertTrue(controller.rename("a", "c"));
    assertEquals(List.of("c", "b"), own.all().stream().map(SavedView::name).toList());
    controller.delete("b");
    assertFalse(controller.has("b"));
    assertEquals(8, model.views().size());
  }

  @Test
  void viewThatTheBookDoesNotKnowIsKeptAndSaysWhatItAskedFor() {
    own.save(new SavedView("gone", "region=Atlantis", "", List.of()));
    own.save(new SavedView("old", "colour=blue", "NOTHING", List.of()));
    own.save(new SavedView("month", "month=1999-01", "-PD", List.of()));
    assertEquals("Atlantis", row("gone").unknown());
    assertEquals("colour=blue", row("old").unknown());
    assertEquals("1999-01", row("month").unknown());
    assertTrue(controller.choose(row("gone").view()));
    assertEquals(0, model.rows().size());
    LineFilter before = model.filter().get();
    assertFalse(controller.choose(row("old").view()));
    assertEquals(before, model.filter().get());
    assertEquals(3, own.all().size());
  }
}
