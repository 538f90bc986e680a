package org.limitdesk.workflow;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/**
 * Lets a demo book live through its last months: each is delivered, assessed and partly decided,
 * and what was decided binds the months that are delivered after it.
 */
public final class DemoHistory {
  private static final int DECISIONS_A_MONTH = 60;
  private static final int LEFT_WAITING = 5;
  private static final int DAY_OF_ASSESSMENT = 14;

  private final LoadBook loadBook;
  private final FindRules findRules;
  private final AssessBook assessBook;
  private final ManageUsers manageUsers;
  private final DecideProposal decide;
  private final GiveSecondApproval approve;
  private final DemoCore core;
  private final DemoAppeals appeals;
  private final DemoPromises promises;

  public DemoHistory(
      LoadBook loadBook,
      FindRules findRules,
      AssessBook assessBook,
      ManageUsers manageUsers,
      DecideProposal decide,
      GiveSecondApproval approve,
      DemoCore core,
      DemoAppeals appeals,
      DemoPromises promises) {
    this.loadBook = loadBook;
    this.findRules = findRules;
    this.assessBook = assessBook;
    this.manageUsers = manageUsers;
    this.decide = decide;
    this.approve = approve;
    this.core = core;
    this.appeals = appeals;
    this.promises = promises;
  }

  /**
   * Fills a new demo book.
   *
   * @param decided how many of its last months but one were decided; 0 for none, and then nothing
   *     is assessed either
   */
  LoadReport live(Book book, DemoBook demo, int decided, String actor, Progress progress)
      throws IOException {
    List<DeskUser> people =
        manageUsers.found(
            book, actor, DemoPeople.ALL.stream().map(DemoPeople.Person::account).toList());
    Random random = new Random(demo.seed());
    List<FileReport> files = new ArrayList<>();
    DemoBook life = demo;
    YearMonth from = null;
    for (int left = decided; left > 0; left--) {
      YearMonth month = DemoBook.LAST_MONTH.minusMonths(left);
      files.addAll(deliver(book, life, from, month, actor, progress).files());
      from = month;
      life =
          life.with(
              assess(book, people, random, month, actor, progress)
                  .decideSome(DECISIONS_A_MONTH, month.plusMonths(1)));
      core.settle(book, people.getFirst(), actor, today(month));
    }
    LoadReport last = deliver(book, life, from, DemoBook.LAST_MONTH, actor, progress);
    files.addAll(last.files());
    if (decided > 0) {
      assess(book, people, random, DemoBook.LAST_MONTH, actor, progress).leaveWaiting(LEFT_WAITING);
      appeals.take(book, people.subList(0, 2), people.subList(2, 4));
      promises.take(book, people.subList(0, 2));
    }
    return new LoadReport(files, last.borrowers(), last.months(), last.notes());
  }

  private static LocalDate today(YearMonth month) {
    return month.equals(DemoBook.LAST_MONTH)
        ? DemoBook.BUSINESS_DATE
        : month.plusMonths(1).atDay(DAY_OF_ASSESSMENT);
  }

  private LoadReport deliver(
      Book book,
      DemoBook demo,
      @Nullable YearMonth after,
      YearMonth upTo,
      String actor,
      Progress progress)
      throws IOException {
    List<LoadSource> sources = new ArrayList<>();
    for (BookTable table : BookTable.values()) {
      boolean brings =
          table == BookTable.BORROWERS && after == null
              || table == BookTable.OUTCOMES && upTo.equals(DemoBook.LAST_MONTH)
              || table != BookTable.BORROWERS && table != BookTable.OUTCOMES;
      if (brings) {
        sources.add(new DemoSource(demo, table, after, upTo));
      }
    }
    return loadBook.load(book, sources, actor, progress);
  }

  private DemoMonth assess(
      Book book,
      List<DeskUser> people,
      Random random,
      YearMonth month,
      String actor,
      Progress progress)
      throws IOException {
    LocalDate today = today(month);
    Rules rules = findRules.find(book, null, null);
    assessBook.assess(book, rules, CalendarNumber.of(month), today, actor, progress);
    return new DemoMonth(book, people, decide, approve, rules.policy().authority(), random, today);
  }
}
