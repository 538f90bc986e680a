package org.limitdesk.workflow;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.Offer;
import org.limitdesk.domain.decision.ReleaseDelay;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.workflow.CaseSheet.Made;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Worklist.Person;

/** Puts a case on the table with all that belongs to it. */
public final class ReadCase {
  private static final int MONTHS = 24;

  private final Clock clock;

  public ReadCase(Clock clock) {
    this.clock = clock;
  }

  /**
   * The case of that number.
   *
   * @throws ActRefused LD-403 where there is none
   */
  public CaseSheet read(Book book, long id) throws IOException {
    CaseFacts facts =
        book.cases()
            .find(id)
            .orElseThrow(() -> new ActRefused("LD-403", "There is no such case in this book."));
    FrozenFacts frozen = FrozenFacts.of(facts);
    boolean held = book.disputes().holdsCase(id);
    Policy policy = FrozenRules.policy(book, frozen);
    return new CaseSheet(
        facts,
        frozen,
        book.worklist()
            .person(facts.borrower())
            .orElseGet(() -> new Person(facts.borrowerId(), "", "", "")),
        book.circumstances().of(facts.borrower(), BusinessDate.of(book, clock)),
        book.disputes().of(facts.borrower()).stream()
            .filter(each -> held || each.isOpen())
            .toList(),
        held,
        book.appeals().ofCase(id),
        book.offers().of(facts.borrower()).stream().filter(Offer::isOpen).toList(),
        book.appeals().hands(id),
        fallenHands(book, id),
        months(book, facts, frozen),
        made(book, id),
        book.releases().ofCase(id).orElse(null),
        goesOut(book, facts),
        MakerAuthority.of(policy.authority()),
        policy.lineRails(),
        new BookFloors().edges(book),
        BusinessDate.of(book, clock));
  }

  private static Set<Long> fallenHands(Book book, long id) {
    List<Appeal> appeals = book.appeals().ofCase(id);
    return appeals.isEmpty() ? Set.of() : book.appeals().handsOf(appeals.getLast().decision());
  }

  private static List<MonthFacts> months(Book book, CaseFacts facts, FrozenFacts frozen) {
    List<MonthFacts> months =
        book.line(facts.borrowerId(), frozen.month()).map(LineHistory::months).orElse(List.of());
    return months.subList(Math.max(0, months.size() - MONTHS), months.size());
  }

  private static @Nullable Instant goesOut(Book book, CaseFacts facts) {
    ReleaseDelay delay = ChangeSetting.releaseDelay(book);
    List<Decision> made = book.cases().decisions(facts.id());
    return delay.isByItself()
            && !made.isEmpty()
            && ReleaseDecisions.goesByItself(facts, made.getLast())
        ? delay.goesOut(book.cases().stoodAt(made.getLast()))
        : null;
  }

  private static List<Made> made(Book book, long id) {
    List<Made> made = new ArrayList<>();
    for (Decision each : book.cases().decisions(id)) {
      String by = book.users().find(each.maker()).map(DeskUser::name).orElse("");
      made.add(new Made(each, by, book.cases().note(each).orElse("")));
    }
    return made;
  }
}
