package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.borrower.Circumstances;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.workflow.port.Book;

/** What files told of a borrower beside the figures, in its newest version, as of a day. */
class CircumstancesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 14);

  @TempDir private Path folder;
  private TestBook file = new TestBook(Path.of("unset"));

  @BeforeEach
  void load() {
    file = new TestBook(folder).withBorrowers("C-1", "C-2");
    file.write(
        "months.csv",
        TestBook.MONTHS,
        "C-1,2026-03,10000.00,3000.00,0",
        "C-2,2026-03,10000.00,3000.00,0");
    file.write(
        "flags.csv",
        "borrower_id,kind,from,to,source",
        "C-1,hardship,2026-02-01,,call centre",
        "C-1,dispute,2026-01-01,2026-04-13,",
        "C-1,fraud,2026-04-15,,",
        "C-1,litigation,2026-03-01,2026-04-14,court");
    file.write(
        "arrangements.csv",
        "id,borrower_id,kind,state,from,to,due,paid",
        "A-1,C-1,instalments,active,2026-02-01,2026-08-01,3000.00,500.00",
        "A-2,C-1,extension,broken,2025-02-01,2025-08-01,,");
    file.write(
        "contacts.csv",
        "borrower_id,at,channel,outcome,promised_amount,promised_on",
        "C-1,2026-03-01 09:30:00,phone,promised,500.00,2026-03-10",
        "C-1,2026-03-02 10:00:00,phone,no_answer,,",
        "C-1,2026-04-20 10:00:00,phone,reached,,");
    file.write(
        "complaints.csv",
        "id,borrower_id,received,about,closed,result",
        "B-1,C-1,2026-04-01,limit,,",
        "B-2,C-1,2024-01-01,service,2024-01-10,explained");
    for (String name :
        List.of("months.csv", "flags.csv", "arrangements.csv", "contacts.csv", "complaints.csv")) {
      file.load(name);
    }
  }

  private Circumstances of(String borrower) {
    try (Book book = file.shelf().read(file.file())) {
      return book.circumstances().of(book.borrowerList().find(borrower).orElseThrow().key(), DAY);
    }
  }

  @Test
  void whatStandsThatDayIsTold() {
    Circumstances known = of("C-1");
    assertEquals(
        List.of("litigation 2026-03-01 court", "hardship 2026-02-01 call centre"),
        known.flags().stream().map(f -> f.kind() + " " + f.from() + " " + f.source()).toList());
    assertEquals(
        List.of("instalments active true 300000 50000", "extension broken false null null"),
        known.arrangements().stream()
            .map(
                a -> a.kind() + " " + a.state() + " " + a.isKept() + " " + a.due() + " " + a.paid())
            .toList());
    assertEquals(
        List.of("2026-03-02T10:00 no_answer null", "2026-03-01T09:30 promised 50000"),
        known.contacts().stream()
            .map(c -> c.at() + " " + c.outcome() + " " + c.promised())
            .toList());
    assertEquals(1, known.complaints().size(), "one that was answered long ago is not");
    assertEquals(LocalDate.of(2026, 4, 16), known.complaints().getFirst().answerBy());
    assertTrue(of("C-2").isEmpty());
  }

  @Test
  void aCorrectedRowCountsInItsNewestVersion() {
    file.write(
        "flags.csv",
        "borrower_id,kind,from,to,source",
        "C-1,hardship,2026-02-01,2026-03-31,call centre");
    file.write(
        "arrangements.csv",
        "id,borrower_id,kind,state,from,to,due,paid",
        "A-1,C-1,instalments,broken,2026-02-01,2026-04-01,3000.00,500.00");
    file.load("flags.csv");
    file.load("arrangements.csv");
    Circumstances known = of("C-1");
    assertEquals(
        List.of("litigation"), known.flags().stream().map(Circumstances.Flag::kind).toList());
    assertEquals("broken", known.arrangements().getFirst().state());
  }

  /** The list says at a glance whom somebody has an agreement with. */
  @Test
  void theWorklistMarksWhatStands() {
    Proposals.put(file, 2);
    try (Book book = file.shelf().read(file.file())) {
      assertEquals(
          List.of("C-1 [hardship, litigation, arrangement]", "C-2 []"),
          book.worklist().cases(Set.of(CaseState.PROPOSED)).stream()
              .map(each ->
                  each.person().id()
                      + " "
                      + each.circumstances().stream()
                          .sorted(java.util.Comparator.comparing(w -> w.equals("arrangement")))
                          .toList())
              .sorted()
              .toList());
    }
  }
}
