package org.limitdesk.workflow;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.MakerAuthority.Level;
import org.limitdesk.domain.decision.Sample;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Worklist.Item;

/**
 * Approves several cases as proposed, one decision each, as far as the person decides them alone;
 * what needs a second approval or a ground is left to be looked at one by one.
 */
public final class ApproveMany {
  /** Refusals that are no matter of one case: their roles, or their key that is not in hand. */
  private static final Set<String> ABOUT_THE_PERSON = Set.of("LD-401", "LD-413");

  /** A recall needs a ground and a raise the borrower's consent, each of its own. */
  private static final Set<Action> APART = Set.of(Action.RECALL, Action.RAISE);

  private final ReadCase readCase;
  private final DecideProposal decide;

  public ApproveMany(ReadCase readCase, DecideProposal decide) {
    this.readCase = readCase;
    this.decide = decide;
  }

  /**
   * What became of the cases.
   *
   * @param approved how many were approved
   * @param left how many were left: beyond the person's authority, drawn as the sample, or changed
   *     meanwhile
   */
  public record Result(int approved, int left) {}

  /**
   * Approves the cases as they were listed, in this order. What is approved stays so where it is
   * cancelled; a case that is not any more what was listed is left, and so is the sample.
   *
   * @param note one for all of them; may be blank
   */
  public Result approve(Book book, DeskUser who, List<Item> cases, String note, Progress progress)
      throws IOException {
    int approved = 0;
    for (int i = 0; i < cases.size() && !progress.isCancelled(); i++) {
      approved += approve(book, who, cases.get(i), note) ? 1 : 0;
      progress.at("cases", (i + 1.0) / cases.size());
    }
    return new Result(approved, cases.size() - approved);
  }

  private boolean approve(Book book, DeskUser who, Item seen, String note) throws IOException {
    if (isOfSample(seen)) {
      return false;
    }
    CaseSheet sheet = readCase.read(book, seen.id());
    if (sheet.facts().version() != seen.version() || !isAlone(who, sheet)) {
      return false;
    }
    DecisionRequest request = DecisionRequest.approve(sheet.facts().proposed(), null, note);
    try {
      decide.decide(book, who, sheet.facts(), request, sheet.authority(), sheet.today());
      return true;
    } catch (ActRefused refused) {
      if (ABOUT_THE_PERSON.contains(refused.code())) {
        throw refused;
      }
      return false;
    }
  }

  /** Whether a case is looked at by itself, whatever else is approved together. */
  public static boolean isOfSample(Item item) {
    return Sample.isDrawn(item.person().id(), item.id());
  }

  private static boolean isAlone(DeskUser who, CaseSheet sheet) {
    return !APART.contains(sheet.facts().proposed().terms().action())
        && sheet
                .authority()
                .judge(who.roles(), sheet.facts().proposed(), sheet.facts().proposed().terms())
                .level()
            == Level.ALONE;
  }
}
