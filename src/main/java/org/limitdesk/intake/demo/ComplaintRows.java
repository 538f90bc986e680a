package org.limitdesk.intake.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.Row;

/** The rows of {@link BookTable#COMPLAINTS}, at most one in a life. */
final class ComplaintRows implements LifeRows {
  @Override
  public void add(BorrowerLife life, List<Row> out) {
    Complaint complaint = Complaint.of(life);
    if (complaint == null) {
      return;
    }
    Row row =
        new Row(BookTable.COMPLAINTS)
            .set("id", "C" + life.id().substring(1))
            .set("borrower_id", life.id())
            .set("received", CalendarNumber.of(complaint.received()))
            .set("about", complaint.about())
            .set("result", complaint.result());
    @Nullable LocalDate closed = complaint.closed();
    if (closed != null) {
      row.set("closed", CalendarNumber.of(closed));
    }
    out.add(row);
  }
}
