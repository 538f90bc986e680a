package org.limitdesk.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.intake.demo.DemoStories;
import org.limitdesk.workflow.port.Book;

/**
 * What the fictional borrowers of a demo book object to: the last cuts that are in force. The first
 * appeal was answered, the others wait; one of them is complex.
 */
public final class DemoAppeals {
  private static final int PAGE = 1_000;

  private static final List<Objection> OBJECTIONS =
      List.of(
          new Objection(12, "我的收入没有减少，换了工作但工资一样。", "已核对：新单位工资流水未能提供，原决定依据仍在。"),
          new Objection(9, "I was late once, by three days, while I was in hospital.", ""),
          new Objection(4, "另外两笔贷款我都已经还清了，请重新看一下。", ""));

  private final TakeAppeal take;
  private final AnswerAppeal answer;

  public DemoAppeals(TakeAppeal take, AnswerAppeal answer) {
    this.take = take;
    this.answer = answer;
  }

  /**
   * One of them.
   *
   * @param ago how many days before the book's business date it was received
   * @param answer why the decision stands; empty where it waits
   */
  private record Objection(int ago, String said, String answer) {}

  /** Takes them, as far as there are cuts to object to, and answers the first. */
  void take(Book book, List<DeskUser> officers, List<DeskUser> supervisors) {
    List<CaseFacts> cuts = cuts(book);
    for (int i = 0; i < OBJECTIONS.size() && i < cuts.size(); i++) {
      Objection each = OBJECTIONS.get(i);
      CaseFacts cut = cuts.get(i);
      long appeal =
          take.receive(
                  book,
                  officers.get(i % officers.size()),
                  cut,
                  DemoBook.BUSINESS_DATE.minusDays(each.ago()),
                  each.said())
              .id();
      if (!each.answer().isEmpty()) {
        DeskUser other = other(book, cut, supervisors);
        answer.uphold(book, other, book.cases().find(cut.id()).orElseThrow(), each.answer());
      } else if (i == 1) {
        take.prolong(book, officers.getFirst(), appeal, "The hospital's papers were asked for.");
      }
    }
  }

  private static DeskUser other(Book book, CaseFacts cut, List<DeskUser> supervisors) {
    Set<Long> hands = book.appeals().hands(cut.id());
    return supervisors.stream()
        .filter(each -> !hands.contains(each.id()))
        .findFirst()
        .orElseThrow();
  }

  /** The last ones, decided so long ago that an objection fits between. */
  private static List<CaseFacts> cuts(Book book) {
    List<CaseFacts> cuts = new ArrayList<>();
    List<CaseFacts> page = book.cases().page(Set.of(CaseState.EFFECTIVE), null, PAGE);
    while (!page.isEmpty()) {
      for (CaseFacts each : page) {
        Decision last = book.cases().decisions(each.id()).getLast();
        boolean fits =
            last.day().isBefore(DemoBook.BUSINESS_DATE.minusDays(OBJECTIONS.getFirst().ago()));
        if (last.cuts() && fits && !DemoStories.isStory(each.borrowerId())) {
          cuts.add(each);
        }
      }
      page = book.cases().page(Set.of(CaseState.EFFECTIVE), page.getLast(), PAGE);
    }
    return cuts.reversed();
  }
}
