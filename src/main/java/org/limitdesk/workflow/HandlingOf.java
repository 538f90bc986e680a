package org.limitdesk.workflow;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.collections.FlagSpan;
import org.limitdesk.domain.collections.Handling;
import org.limitdesk.workflow.port.CollectionBook;

/** How each borrower in arrears is to be worked on a day. */
record HandlingOf(Map<Handling, BitSet> borrowers) {
  /** By the flags, arrangements and disputes that stand on that day. */
  static HandlingOf on(LocalDate day, List<FlagSpan> flags, CollectionBook book) {
    Map<Handling, BitSet> found = new EnumMap<>(Handling.class);
    for (Handling handling :
        List.of(
            Handling.DECEASED,
            Handling.FRAUD,
            Handling.DISPUTE,
            Handling.NO_CONTACT,
            Handling.HARDSHIP)) {
      found.put(handling, FlagSpan.standing(flags, handling.code(), day));
    }
    found.merge(
        Handling.DISPUTE,
        book.disputed(),
        (told, noted) -> {
          told.or(noted);
          return told;
        });
    found.put(Handling.PLAN, book.planned(day));
    return new HandlingOf(found);
  }

  /** One borrower's: the first that holds. */
  Handling of(int borrower) {
    return borrowers.entrySet().stream()
        .filter(each -> each.getValue().get(borrower))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Handling.CONTACT);
  }
}
