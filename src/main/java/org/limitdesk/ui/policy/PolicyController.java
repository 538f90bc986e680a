package org.limitdesk.ui.policy;

import java.util.Optional;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ReadPolicies;
import org.limitdesk.workflow.ReadPolicies.Standing;

/** Reads the policy in force. */
public final class PolicyController {
  private final PolicyModel model;
  private final OpenBook book;
  private final ReadPolicies readPolicies;

  public PolicyController(PolicyModel model, OpenBook book, ReadPolicies readPolicies) {
    this.model = model;
    this.book = book;
    this.readPolicies = readPolicies;
  }

  /** Reads it anew; what was there stays to be seen until then. */
  void refresh(Subscriptions shown) {
    model.trouble().set(null);
    book.read((open, ignored) -> readPolicies.standing(open))
        .onSuccess(this::show)
        .onError(failure -> model.trouble().set(Trouble.of(failure)))
        .start(shown);
  }

  private void show(Optional<Standing> found) {
    model.standing().set(found.orElse(null));
    model.read().set(true);
  }
}
