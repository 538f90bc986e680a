package org.limitdesk.ui.policy;

import java.util.List;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.PolicyStanding;
import org.limitdesk.workflow.ReadPolicies;
import org.limitdesk.workflow.ReadPolicies.PolicyLife;

/** The number on the rail: policies that wait for a second approval which this person may give. */
public final class WaitingPolicies {
  private WaitingPolicies() {}

  /** Reads it when somebody comes to the desk, before the screen was visited. */
  public static void read(OpenBook book, ReadPolicies read, DeskUser user, Status status) {
    book.read((open, progress) -> read.all(open))
        .onSuccess(versions -> show(versions, user, status))
        .start(new Subscriptions());
  }

  static void show(List<PolicyLife> versions, DeskUser user, Status status) {
    long waiting = versions.stream().filter(each -> mayConfirm(each, user)).count();
    status.badge("policy").set(Math.toIntExact(waiting));
  }

  /** Whether it waits for a second approval that this person may give; the workflow asks again. */
  static boolean mayConfirm(PolicyLife life, DeskUser user) {
    return life.standing() == PolicyStanding.WAITING
        && user.may(Act.PUBLISH_DOCUMENT, Ownership.ownIf(hadAHand(life, user)));
  }

  /** Whether the person brought it in or ever submitted it. */
  static boolean hadAHand(PolicyLife life, DeskUser user) {
    return life.policy().maker() == user.id()
        || life.submissions().stream().anyMatch(each -> each.submission().maker() == user.id());
  }
}
