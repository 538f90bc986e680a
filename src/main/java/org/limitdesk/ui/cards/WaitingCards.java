package org.limitdesk.ui.cards;

import java.util.List;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.ReadCards;
import org.limitdesk.workflow.ReadCards.CardLife;

/** The number on the rail: cards that wait for a second approval which this person may give. */
public final class WaitingCards {
  private WaitingCards() {}

  /** Reads it when somebody comes to the desk, before the screen was visited. */
  public static void read(OpenBook book, DeskUser user, Status status) {
    book.read((open, progress) -> new ReadCards().all(open))
        .onSuccess(cards -> show(cards, user, status))
        .start(new Subscriptions());
  }

  static void show(List<CardLife> cards, DeskUser user, Status status) {
    long waiting = cards.stream().filter(each -> Possible.of(each, user).confirm()).count();
    status.badge("cards").set(Math.toIntExact(waiting));
  }
}
