package org.limitdesk.workflow;

import java.util.List;
import java.util.Map;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BorrowerList.PersonalData;
import org.limitdesk.workflow.port.LogStamp;

/** Shows somebody's personal data in full, after the log has it that they were shown, and why. */
public final class ShowPrivate {
  private final Stamps stamps;

  public ShowPrivate(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Notes it, then reads them.
   *
   * @param borrower the borrower's key
   * @param reason what they are needed for
   * @throws ActRefused LD-401 where that person may not look at borrowers; LD-447 without a reason
   */
  public PersonalData show(Book book, DeskUser user, int borrower, String reason) {
    DeskUser now = Permits.require(book, user, Act.VIEW_CASES, Ownership.OTHER);
    if (reason.isBlank()) {
      throw new ActRefused("LD-447", "Say what the personal data are needed for.");
    }
    Map<String, Object> data =
        Map.of("borrower", borrower, "fields", List.of("national_id", "phone"));
    LogStamp stamp = stamps.stamp(now.actor(), "note", reason.strip());
    book.log().append(new LogDraft("show_private", stamp.actor(), stamp.at(), data, stamp.texts()));
    return book.borrowerList().personal(borrower);
  }
}
