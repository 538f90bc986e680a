package org.limitdesk.workflow;

import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.ReviewMark;
import org.limitdesk.domain.handover.Reply;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;

/** Applies one answer by the rules that hold for somebody who sits at this desk. */
final class ApplyAnswer {
  private final GiveSecondApproval approve;
  private final MarkOverride mark;

  ApplyAnswer(GiveSecondApproval approve, MarkOverride mark) {
    this.approve = approve;
    this.mark = mark;
  }

  /** Whose line a decision is about; empty where there is none. */
  String borrower(Book book, long decision) {
    return book.handOvers()
        .decision(decision)
        .flatMap(made -> book.cases().find(made.caseId()))
        .map(CaseFacts::borrowerId)
        .orElse("");
  }

  /**
   * Applies it.
   *
   * @throws ActRefused LD-518 where the decision is not any more what was answered, LD-519 where
   *     they are no supervisor any more, LD-520 where they settled the case themselves, LD-521
   *     where another's word came first; else as {@link GiveSecondApproval} and {@link
   *     MarkOverride}
   */
  void apply(Book book, DeskUser supervisor, Reply.Answer answer, BroughtIn brought) {
    Decision decision = book.handOvers().decision(answer.decision()).orElseThrow(this::changed);
    if (!book.handOvers().entry(decision).hash().hex().equals(answer.entry())) {
      throw changed();
    }
    Optional<ApprovalResult> result = Code.find(ApprovalResult.class, answer.word());
    Optional<ReviewMark> marked = Code.find(ReviewMark.class, answer.word());
    if (result.isPresent()) {
      approve(book, supervisor, decision, result.get(), brought);
    } else if (marked.isPresent()) {
      requireRole(book, supervisor, Act.REVIEW, decision.maker() == supervisor.id());
      if (book.handOvers().markedAt(decision) >= brought.answer().at()) {
        throw new ActRefused("LD-521", "Another mark of the override was made since.");
      }
      mark.mark(book, supervisor, decision, marked.get(), note(brought), brought);
    } else {
      throw new ActRefused("LD-510", "There is no such answer as %s.".formatted(answer.word()));
    }
  }

  private void approve(
      Book book, DeskUser supervisor, Decision decision, ApprovalResult result, BroughtIn brought) {
    List<Decision> all = book.cases().decisions(decision.caseId());
    if (all.getLast().id() != decision.id()) {
      throw changed();
    }
    CaseFacts now = book.cases().find(decision.caseId()).orElseThrow(this::changed);
    if (now.state() != decision.kind().state()) {
      throw new ActRefused(
          "LD-521",
          "The decision does not wait any more: its case is %s.".formatted(now.state().code()));
    }
    boolean own =
        all.stream().anyMatch(made -> made.maker() == supervisor.id() && made.kind().settles());
    requireRole(book, supervisor, result.act(), own);
    approve.give(book, supervisor, now, result, note(brought), brought);
  }

  private static void requireRole(Book book, DeskUser supervisor, Act act, boolean own) {
    boolean may =
        book.users().find(supervisor.id()).filter(now -> now.may(act, Ownership.OTHER)).isPresent();
    if (!may) {
      throw new ActRefused(
          "LD-519", "%s is not a supervisor of this book any more.".formatted(supervisor.name()));
    }
    if (own) {
      throw new ActRefused(
          "LD-520", "Whoever settled a case, or made an override, does not answer for it.");
    }
  }

  private ActRefused changed() {
    return new ActRefused("LD-518", "The decision is not any more the one that was answered.");
  }

  private static String note(BroughtIn brought) {
    var note = brought.stamp().texts().get("note");
    return note == null ? "" : note.text();
  }
}
