package org.limitdesk.ui.kit;

import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** Something done with an open book, away from the screen. */
@FunctionalInterface
public interface BookAct<T> {
  T run(Book book, Progress progress) throws Exception;
}
