package org.limitdesk.domain.whatif;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.proposal.Rail;
import org.limitdesk.domain.proposal.RailVerdicts;

/**
 * What a policy proposes for a whole book: its proposals by number, from 0, in the order of the
 * rows. Amounts are fen.
 */
public final class TrialResult {
  private static final long NO_CUT = -1;

  private final TrialBook book;
  private final Policy policy;
  private final Proposals proposals;
  private final int[] offers;
  private final RailVerdicts verdicts;

  /** What each takes of its limit, and {@link #NO_CUT} for what is no cut or waits. */
  private final long[] cuts;

  TrialResult(
      TrialBook book, Policy policy, Proposals proposals, int[] offers, RailVerdicts verdicts) {
    this.book = book;
    this.policy = policy;
    this.proposals = proposals;
    this.offers = offers;
    this.verdicts = verdicts;
    cuts = new long[proposals.size()];
    for (int i = 0; i < cuts.length; i++) {
      boolean goesOn = proposals.action(i).isCut() && !verdicts.waits(offers[i]);
      cuts[i] = goesOn ? Math.max(0, limitBefore(i) - limitAfter(i)) : NO_CUT;
    }
  }

  /**
   * The same of a book that has only the lines with a proposal: a tenth of the memory, to be kept
   * and looked at. No other policy can be tried on that book.
   */
  TrialResult compact() {
    return new TrialResult(
        book.only(proposals.rows()), policy, proposals.numbered(), offers, verdicts);
  }

  public TrialBook book() {
    return book;
  }

  public Policy policy() {
    return policy;
  }

  /** How many proposals there are, waiting ones among them. */
  public int size() {
    return proposals.size();
  }

  /** The row of the trial book that a proposal is for. */
  public int row(int number) {
    return proposals.row(number);
  }

  public Action action(int number) {
    return proposals.action(number);
  }

  /** The name of the rule that matched. */
  public String rule(int number) {
    return policy.rules().get(proposals.rule(number)).name();
  }

  public long limitBefore(int number) {
    return book.limit(row(number));
  }

  /** The new limit proposed, also where it waits. */
  public long limitAfter(int number) {
    return proposals.limit(number);
  }

  /** 0 where no PD is known. */
  public long lossBefore(int number) {
    return proposals.lossBefore(number);
  }

  /** 0 where no PD is known. */
  public long lossAfter(int number) {
    return proposals.lossAfter(number);
  }

  /** The expected loss saved, negative for a limit that rises; 0 where no PD is known. */
  public long saved(int number) {
    return proposals.saved(number);
  }

  /** The income given up; null where the line's price or PD is not known. */
  public @Nullable Long income(int number) {
    long income = givenUp(number);
    return income == Proposals.UNKNOWN ? null : income;
  }

  /** The same as a plain number; {@link Proposals#UNKNOWN} where it is not known. */
  long givenUp(int number) {
    return proposals.income(number);
  }

  /** Whether a guard rail of the book holds it back. */
  public boolean waits(int number) {
    return verdicts.waits(offers[number]);
  }

  /** Whether the guard rails of the book do not count it. */
  public boolean isExempt(int number) {
    return offers[number] == RailVerdicts.EXEMPT;
  }

  /** That rail; null where none does. */
  public @Nullable Rail rail(int number) {
    return verdicts.waitsFor(offers[number]);
  }

  /** Whether it is a cut that goes on. */
  public boolean isCut(int number) {
    return cuts[number] != NO_CUT;
  }

  /** How much of the limit it takes once it goes on. */
  public long cut(int number) {
    return Math.max(0, cuts[number]);
  }

  /** The cuts that no rail holds, counted apart. */
  public RailVerdicts.Cut exempt() {
    return verdicts.exempt();
  }

  /** The numbers of the cuts that go on. */
  public List<Integer> cuts() {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (isCut(i)) {
        cuts.add(i);
      }
    }
    return cuts;
  }
}
