package org.limitdesk.workflow;

import java.util.List;
import java.util.Map;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BorrowerList.PersonalData;

/** Shows somebody's personal data in full, after the log has it that they were shown. */
public final class ShowPrivate {
  private final Stamps stamps;

  public ShowPrivate(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Notes it, then reads them.
   *
   * @param borrower the borrower's key
   * @throws org.limitdesk.workflow.port.ActRefused where that person may not look at borrowers
   */
  public PersonalData show(Book book, DeskUser user, int borrower) {
    DeskUser now = Permits.require(book, user, Act.VIEW_CASES, Ownership.OTHER);
    Map<String, Object> data =
        Map.of("borrower", borrower, "fields", List.of("national_id", "phone"));
    book.log().append(new LogDraft("show_private", now.actor(), stamps.now(), data));
    return book.borrowerList().personal(borrower);
  }
}
