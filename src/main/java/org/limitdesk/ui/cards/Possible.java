package org.limitdesk.ui.cards;

import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.ReadCards.CardLife;
import org.limitdesk.workflow.port.Publications.State;
import org.limitdesk.workflow.port.Publications.Submission;

/**
 * What a person may do to a card as it stands; the workflows ask again.
 *
 * @param propose ask that it be put in force
 * @param confirm confirm it, or give it back
 * @param own whether it waits, and the person made or ever submitted it, so that somebody else
 *     confirms
 */
record Possible(boolean propose, boolean confirm, boolean own) {
  static Possible of(CardLife life, DeskUser user) {
    Submission waiting = life.waiting();
    boolean mine = life.card().maker() == user.id();
    if (waiting == null) {
      boolean inForce = life.card().state() == State.PUBLISHED;
      return new Possible(
          !inForce && user.may(Act.SUBMIT_DOCUMENT, Ownership.ownIf(mine)), false, false);
    }
    boolean own = mine || life.submissions().stream().anyMatch(made -> made.maker() == user.id());
    return new Possible(false, user.may(Act.PUBLISH_DOCUMENT, Ownership.ownIf(own)), own);
  }

  /** Whether that person could confirm it. */
  static boolean mayConfirm(CardLife life, DeskUser other) {
    return of(life, other).confirm();
  }
}
