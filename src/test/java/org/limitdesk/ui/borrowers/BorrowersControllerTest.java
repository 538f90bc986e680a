package org.limitdesk.ui.borrowers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.limitdesk.domain.trend.LineOrder.By;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.AllScores;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.ExportLines;
import org.limitdesk.workflow.ReadLines;
import org.limitdesk.workflow.Stamps;

/** The list without a window. */
class BorrowersControllerTest {
  @TempDir private static Path folder;

  private static TestBook file;

  private final Subscriptions shown = new Subscriptions();
  private final BorrowersModel model = new BorrowersModel();
  private final List<String> opened = new ArrayList<>();
  private OpenBook book;
  private BorrowersController controller;

  @BeforeAll
  static void make() {
    file = new TestBook(folder);
    file.ask("demo", "--borrowers", "400", "--months", "12").expect(0);
  }

  @BeforeEach
  void open() {
    book = OpenBook.open(file.file(), file.shelf(), Background.atOnce());
    controller =
        new BorrowersController(
            model,
            book,
            new ReadLines(new BookFloors()),
            new AllScores(new BookFloors()),
            new ExportLines(new Stamps(Clock.systemUTC(), new SecureRandom())),
            (screen, subject) -> opened.add(screen + " " + subject),
            new DeskUser(1, 1, "officer1", Set.of(Role.OFFICER), true, 1));
    controller.attach(shown);
  }

  @AfterEach
  void close() {
    shown.close();
    book.close();
  }

  @Test
  void allLinesStandThereWithTheLargestBalancesFirst() {
    assertTrue(model.rows().size() > 300);
    long before = Long.MAX_VALUE;
    for (LineRow row : model.rows()) {
      assertTrue(row.line().balance() <= before);
      before = row.line().balance();
    }
    assertEquals(model.rows().size(), Objects.requireNonNull(model.totals().get()).count());
  }

  @Test
  void namesAreReadForRowsInSightOnly() {
    assertNull(model.rows().get(0).identity());
    controller.look(0, 5);
    assertNotNull(model.rows().get(0).identity());
    assertNull(model.rows().getLast().identity());
    controller.open(model.rows().getFirst());
    assertEquals(List.of("profile " + model.rows().getFirst().borrowerId()), opened);
  }

  @Test
  void everyPartOfTheFilterNarrowsAndIsDroppedAgain() {
    int all = model.rows().size();
    String region = Objects.requireNonNull(model.rows().getFirst().line().segments().get("region"));
    controller.filter("region", region);
    int some = model.rows().size();
    assertTrue(some > 0 && some < all);
    model.rows().forEach(row -> assertEquals(region, row.line().segments().get("region")));
    controller.filter("bucket", "M0");
    assertTrue(model.rows().size() <= some);
    controller.filter("bucket", "");
    assertEquals(some, model.rows().size());
    controller.clear();
    assertEquals(all, model.rows().size());
  }

  @Test
  void searchFindsByNameFromTwoLettersOn() {
    controller.look(0, 5);
    LineRow wanted = model.rows().getFirst();
    int all = model.rows().size();
    controller.filter(LineFilter.QUERY, wanted.name().substring(0, 1));
    assertEquals(all, model.rows().size());
    controller.filter(LineFilter.QUERY, wanted.name());
    assertEquals(wanted.line().key(), model.rows().getFirst().line().key());
    controller.filter(LineFilter.QUERY, wanted.borrowerId());
    assertEquals(1, model.rows().size());
  }

  @Test
  void filterThatFindsNothingNamesThePartToDrop() {
    controller.filter(LineFilter.parse("bucket=M0;region=Nowhere"));
    assertEquals(0, model.rows().size());
    assertEquals("region", model.toDrop().get());
    controller.filter("region", "");
    assertTrue(model.rows().size() > 0);
    assertEquals("", model.toDrop().get());
    controller.filter(LineFilter.QUERY, "nobody is called so");
    assertEquals(LineFilter.QUERY, model.toDrop().get());
  }

  @Test
  void orderIsById() {
    controller.order(new LineOrder(By.ID, false));
    controller.look(0, 400);
    List<String> ids = model.rows().stream().map(LineRow::borrowerId).toList();
    List<String> sorted = ids.stream().sorted().toList();
    assertEquals(sorted.subList(0, 60), ids.subList(0, 60));
  }

  @Test
  void anotherMonthIsAnotherTable() {
    List<Integer> months = Objects.requireNonNull(model.table().get()).months();
    controller.filter(LineFilter.ALL.at(months.getFirst()));
    assertEquals(months.getFirst(), Objects.requireNonNull(model.table().get()).month());
    assertEquals(1, model.rows().getFirst().line().last().size());
    controller.filter(LineFilter.ALL.at(201901));
    assertEquals("LD-123", Objects.requireNonNull(model.trouble().get()).code());
    controller.clear();
    assertNull(model.trouble().get());
  }

  @Test
  void exportWritesTheFilterInItsOrder() {
    controller.filter("bucket", "30+");
    List<Integer> done = new ArrayList<>();
    controller.export(folder.resolve("out.csv"), done::add, why -> done.add(-1));
    assertEquals(List.of(model.rows().size()), done);
    assertTrue(model.exported().get() < 0);
  }

  @Test
  void finderFindsByNameAndLeadsToTheProfile() {
    controller.look(0, 5);
    LineRow wanted = model.rows().getFirst();
    List<String> found = new ArrayList<>();
    new BorrowerFinder(book)
        .find(wanted.borrowerId())
        .onSuccess(all -> all.forEach(each -> found.add(each.screen() + " " + each.subject())))
        .start(shown);
    assertEquals(List.of("profile " + wanted.borrowerId()), found);
  }
}
