package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.MakerAuthority;
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
   * @param made what was decided, the first first
   * @param left how many were left: beyond the person's authority, drawn as the sample, or changed
   *     meanwhile
   */
  public record Result(List<Decision> made, int left) {}

  /**
   * What would become of cases that are approved together.
   *
   * @param together those that the person may decide so
   * @param second how many need a second approval
   * @param apart how many are recalls and raises, of which each needs something of its own
   * @param sample how many are drawn to be looked at one by one
   */
  public record Outlook(List<Item> together, int second, int apart, int sample) {}

  /** Looks at the cases as they are listed; nothing is written. */
  public Outlook look(Book book, DeskUser who, List<Item> cases, Progress progress)
      throws IOException {
    Map<Long, MakerAuthority> authorities = new HashMap<>();
    List<Item> together = new ArrayList<>();
    int second = 0;
    int apart = 0;
    int sample = 0;
    for (Item each : cases) {
      progress.check();
      if (isOfSample(each)) {
        sample++;
      } else if (APART.contains(each.action())) {
        apart++;
      } else if (isAlone(book, who, each, authorities)) {
        together.add(each);
      } else {
        second++;
      }
    }
    return new Outlook(together, second, apart, sample);
  }

  private static boolean isAlone(
      Book book, DeskUser who, Item item, Map<Long, MakerAuthority> authorities)
      throws IOException {
    CaseFacts facts = book.cases().find(item.id()).orElse(null);
    if (facts == null) {
      return false;
    }
    FrozenFacts frozen = FrozenFacts.of(facts);
    MakerAuthority authority = authorities.get(frozen.policy());
    if (authority == null) {
      authority = MakerAuthority.of(FrozenRules.policy(book, frozen).authority());
      authorities.put(frozen.policy(), authority);
    }
    return isAlone(who, facts, authority);
  }

  private static boolean isAlone(DeskUser who, CaseFacts facts, MakerAuthority authority) {
    return MakerAuthority.withFloor(authority)
            .judge(who.roles(), facts.proposed(), facts.proposed().terms())
            .level()
        == Level.ALONE;
  }

  /**
   * Approves the cases as they were listed, in this order. What is approved stays so where it is
   * cancelled; a case that is not any more what was listed is left, and so is the sample.
   *
   * @param note one for all of them; may be blank
   */
  public Result approve(Book book, DeskUser who, List<Item> cases, String note, Progress progress)
      throws IOException {
    List<Decision> made = new ArrayList<>();
    for (int i = 0; i < cases.size() && !progress.isCancelled(); i++) {
      approve(book, who, cases.get(i), note).ifPresent(made::add);
      progress.at("cases", (i + 1.0) / cases.size());
    }
    return new Result(List.copyOf(made), cases.size() - made.size());
  }

  private Optional<Decision> approve(Book book, DeskUser who, Item seen, String note)
      throws IOException {
    if (isOfSample(seen)) {
      return Optional.empty();
    }
    CaseSheet sheet = readCase.read(book, seen.id());
    boolean isApart = APART.contains(sheet.facts().proposed().terms().action());
    if (sheet.facts().version() != seen.version()
        || isApart
        || !isAlone(who, sheet.facts(), sheet.authority())) {
      return Optional.empty();
    }
    DecisionRequest request = DecisionRequest.approve(sheet.facts().proposed(), null, note);
    try {
      return Optional.of(
          decide.decide(book, who, sheet.facts(), request, sheet.authority(), sheet.today()));
    } catch (ActRefused refused) {
      if (ABOUT_THE_PERSON.contains(refused.code())) {
        throw refused;
      }
      return Optional.empty();
    }
  }

  /** Whether a case is looked at by itself, whatever else is approved together. */
  public static boolean isOfSample(Item item) {
    return Sample.isDrawn(item.person().id(), item.id());
  }
}
