package org.limitdesk.ui.review;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.workflow.CaseSheet;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** Takes decisions back that still stand. */
final class Withdrawals {
  /** Something else came of the case. */
  private static final Set<String> MOVED_ON = Set.of("LD-404", "LD-409");

  private final ReviewWorkflows workflows;
  private final DeskUser user;

  Withdrawals(ReviewWorkflows workflows, DeskUser user) {
    this.workflows = workflows;
    this.user = user;
  }

  /**
   * Takes one back.
   *
   * @return what it was decided on
   * @throws ActRefused LD-409 where it does not stand any more
   */
  CaseSheet take(Book open, Decision made, String note) throws IOException {
    CaseSheet sheet = workflows.readCase().read(open, made.caseId());
    if (sheet.made().isEmpty() || sheet.made().getLast().decision().id() != made.id()) {
      throw new ActRefused("LD-409", "That decision does not stand any more. Nothing was changed.");
    }
    DecisionRequest request =
        DecisionRequest.withdraw(sheet.facts().proposed(), ReasonCode.MADE_BY_MISTAKE, note);
    workflows.decide().decide(open, user, sheet.facts(), request, sheet.authority(), sheet.today());
    return sheet;
  }

  /** Takes all of them back that still stand, and says how many those were. */
  int take(Book open, List<Decision> made, String note, Progress progress) throws IOException {
    int taken = 0;
    for (int i = 0; i < made.size() && !progress.isCancelled(); i++) {
      taken += isTaken(open, made.get(i), note) ? 1 : 0;
      progress.at("cases", (i + 1.0) / made.size());
    }
    return taken;
  }

  private boolean isTaken(Book open, Decision made, String note) throws IOException {
    try {
      take(open, made, note);
      return true;
    } catch (ActRefused refused) {
      if (MOVED_ON.contains(refused.code())) {
        return false;
      }
      throw refused;
    }
  }
}
