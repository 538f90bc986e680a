package org.limitdesk.workflow;

import java.util.List;
import org.limitdesk.workflow.port.Book;

/** Whom a book offers to sign in as. */
@FunctionalInterface
public interface DemoPeople {
  /** Offers nobody, whatever the book. */
  DemoPeople NOBODY = book -> List.of();

  /** The people of a demo book; nobody for every other book. */
  List<DemoPerson> of(Book book);
}
