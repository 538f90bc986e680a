package org.limitdesk.ui.borrowers;

import java.util.ArrayList;
import java.util.List;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.shell.Finder;
import org.limitdesk.workflow.port.BorrowerList;

/** Finds borrowers by id or name for the command palette. */
public final class BorrowerFinder implements Finder {
  private static final int MOST = 8;

  private final OpenBook book;

  public BorrowerFinder(OpenBook book) {
    this.book = book;
  }

  @Override
  public Job<List<Found>> find(String typed) {
    return book.read((open, progress) -> {
      List<Found> found = new ArrayList<>();
      if (Searched.isEnough(typed)) {
        BorrowerList list = open.borrowerList();
        int[] keys = list.search(typed, MOST, progress).stream().toArray();
        list.identities(keys).forEach(each -> found.add(found(each)));
      }
      return found;
    });
  }

  private static Found found(BorrowerList.Identity each) {
    String title = each.name() == null ? each.borrowerId() : each.name();
    return new Found(title, each.borrowerId(), "profile", each.borrowerId());
  }
}
