package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Worklist.DueCases;
import org.limitdesk.workflow.port.Worklist.Item;

/** The first cases and their counts by day are those of the whole list, gone through one by one. */
class WorklistTest {
  @TempDir private static Path folder;
  private static TestBook book;

  @BeforeAll
  static void make() {
    book = new TestBook(folder);
    book.ask("demo", "--borrowers", "2500", "--months", "15").expect(0);
  }

  @Test
  void theFirstCasesAreTheHeadOfTheList() {
    try (Book open = book.shelf().write(book.file())) {
      List<Item> all = open.worklist().cases(Set.of(CaseState.PROPOSED));
      assertTrue(all.size() > 50, "only " + all.size());
      assertEquals(all.subList(0, 7), open.worklist().first(CaseState.PROPOSED, 7));
      assertEquals(all, open.worklist().first(CaseState.PROPOSED, 10_000));
    }
  }

  @Test
  void theDaysCountEveryCaseOnce() {
    try (Book open = book.shelf().write(book.file())) {
      List<Item> all = open.worklist().cases(Set.of(CaseState.PROPOSED));
      List<DueCases> days = open.worklist().due(CaseState.PROPOSED);
      assertTrue(days.size() > 1, "cases are due on several days");
      List<DueCases> counted =
          all.stream().map(Item::due).distinct().map(day -> counted(day, all)).toList();
      assertEquals(counted, days);
    }
  }

  private static DueCases counted(LocalDate day, List<Item> all) {
    List<Item> those = all.stream().filter(each -> each.due().equals(day)).toList();
    return new DueCases(
        day,
        those.size(),
        those.stream().filter(each -> each.severe() > 0).count(),
        those.stream().filter(each -> each.severe() == 0 && each.warn() > 0).count(),
        those.stream().mapToLong(Item::lossSaved).sum());
  }
}
