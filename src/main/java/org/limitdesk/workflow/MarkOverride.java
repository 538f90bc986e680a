package org.limitdesk.workflow;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.ReviewMark;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;

/** Keeps what a supervisor thinks of somebody else's override; nothing of the case changes. */
public final class MarkOverride {
  private final Stamps stamps;

  public MarkOverride(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Marks a decision.
   *
   * @param note may be empty where they do not disagree
   * @throws ActRefused LD-401 where they may not, or made it themselves; LD-415 for what is no
   *     override or keep; LD-416 where they disagree and do not say why
   */
  public void mark(Book book, DeskUser who, Decision decision, ReviewMark mark, String note) {
    mark(book, who, decision, mark, note, null);
  }

  /**
   * The same, also of what they answered at another desk.
   *
   * @param handed their signed answer, and who brings it in; null where they are at this desk
   */
  void mark(
      Book book,
      DeskUser who,
      Decision decision,
      ReviewMark mark,
      String note,
      @Nullable BroughtIn handed) {
    Ownership whose = Ownership.ownIf(decision.maker() == who.id());
    DeskUser user = Permits.require(book, who, Act.REVIEW, whose);
    if (!decision.kind().departs()) {
      throw new ActRefused("LD-415", "Only an override or a keep is marked.");
    }
    if (mark == ReviewMark.DISAGREED && note.isBlank()) {
      throw new ActRefused("LD-416", "Say in the note why you disagree.");
    }
    book.decisionLog()
        .mark(
            decision,
            mark,
            user.id(),
            handed == null ? null : handed.answer(),
            handed == null ? stamps.stamp(user.actor(), "note", note) : handed.stamp());
  }
}
