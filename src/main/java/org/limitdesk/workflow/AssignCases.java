package org.limitdesk.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Assignments;
import org.limitdesk.workflow.port.Book;

/**
 * Says who works on which cases: officers take and give back for themselves, supervisors assign,
 * share out, and hand an absent officer's cases to another. It limits nobody's decisions.
 */
public final class AssignCases {
  /** Where a case waits for somebody's decision. */
  private static final Set<CaseState> WAITING =
      EnumSet.of(
          CaseState.PROPOSED,
          CaseState.DEFERRED,
          CaseState.RETURNED,
          CaseState.APPEALED,
          CaseState.REVERSED);

  private final Stamps stamps;

  public AssignCases(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Takes those of the cases that are nobody's.
   *
   * @return how many are theirs now that were not
   * @throws ActRefused LD-401 where they may not
   */
  public int take(Book book, DeskUser who, List<Long> cases) {
    DeskUser user = Permits.require(book, who, Act.TAKE_CASE, Ownership.OTHER);
    List<Long> free =
        cases.stream().filter(each -> book.assignments().assignee(each) == 0).toList();
    return write(book, user, free, user.id(), "");
  }

  /**
   * Gives those of the cases back that are theirs.
   *
   * @return how many
   * @throws ActRefused LD-401 where they may not
   */
  public int giveBack(Book book, DeskUser who, List<Long> cases) {
    DeskUser user = Permits.require(book, who, Act.TAKE_CASE, Ownership.OTHER);
    List<Long> own =
        cases.stream().filter(each -> book.assignments().assignee(each) == user.id()).toList();
    return write(book, user, own, 0, "");
  }

  /**
   * Assigns the cases to these people, one after the other in turn, so that each has as many of the
   * first due.
   *
   * @param to who; without anybody, the cases are nobody's
   * @param note may be blank
   * @return how many cases changed hands
   * @throws ActRefused LD-401 where they may not; LD-448 for somebody who decides nothing
   */
  public int assign(Book book, DeskUser who, List<Long> cases, List<DeskUser> to, String note) {
    DeskUser user = Permits.require(book, who, Act.ASSIGN, Ownership.OTHER);
    to.forEach(each -> requireDecides(book, each));
    if (to.isEmpty()) {
      return change(book, user, cases, 0, note);
    }
    int changed = 0;
    for (int i = 0; i < to.size(); i++) {
      List<Long> share = new ArrayList<>();
      for (int at = i; at < cases.size(); at += to.size()) {
        share.add(cases.get(at));
      }
      changed += change(book, user, share, to.get(i).id(), note);
    }
    return changed;
  }

  /**
   * Hands all that waits for one person to another.
   *
   * @param note why
   * @return how many cases
   * @throws ActRefused LD-401 where they may not; LD-448 for somebody who decides nothing; LD-449
   *     without a note
   */
  public int handOn(Book book, DeskUser who, DeskUser from, DeskUser to, String note) {
    DeskUser user = Permits.require(book, who, Act.ASSIGN, Ownership.OTHER);
    requireDecides(book, to);
    if (note.isBlank()) {
      throw new ActRefused("LD-449", "Say in the note why their cases go to another.");
    }
    return change(book, user, book.assignments().of(from.id(), WAITING), to.id(), note);
  }

  private static void requireDecides(Book book, DeskUser to) {
    boolean decides =
        book.users()
            .find(to.id())
            .filter(now -> now.active() && now.may(Act.APPROVE, Ownership.OTHER))
            .isPresent();
    if (!decides) {
      throw new ActRefused("LD-448", "%s decides no cases.".formatted(to.name()));
    }
  }

  private int change(Book book, DeskUser user, List<Long> cases, long to, String note) {
    List<Long> others =
        cases.stream().filter(each -> book.assignments().assignee(each) != to).toList();
    return write(book, user, others, to, note);
  }

  private int write(Book book, DeskUser user, List<Long> cases, long to, String note) {
    for (int from = 0; from < cases.size(); from += Assignments.MOST) {
      List<Long> part = cases.subList(from, Math.min(cases.size(), from + Assignments.MOST));
      book.assignments()
          .assign(part, to, user.id(), stamps.stamp(user.actor(), "note", note.strip()));
    }
    return cases.size();
  }
}
