package org.limitdesk.store;

import org.limitdesk.workflow.port.BookRefused;

/** Refusals that several rooms of the store give in the same words. */
final class BookRefusals {
  private BookRefusals() {}

  static BookRefused loadsWereChanged() {
    return new BookRefused(
        "LD-119",
        "Another program has changed which loads of the book count. Nothing was deleted and nothing"
            + " more is written; run log verify, keep the file, and restore a backup.");
  }

  static BookRefused logLacksAnchoredEntry() {
    return new BookRefused(
        "LD-115",
        "The book's log lacks an entry that this desk remembers: it was cut, rewritten, or an old"
            + " copy was put in its place. Nothing more is written; run log verify, keep the file,"
            + " and restore a backup.");
  }
}
