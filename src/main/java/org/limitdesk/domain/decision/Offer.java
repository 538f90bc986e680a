package org.limitdesk.domain.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.limitdesk.domain.policy.SecondApproval;

/**
 * An arrangement that the desk offers a borrower beside a cut, or instead of one.
 *
 * @param borrower the book's key
 * @param from the first day, and {@code to} the last
 * @param instalment what is paid a month, fen; 0 for what is no plan of instalments
 * @param maker who offered it
 * @param note why; empty where it was erased
 * @param second why another must confirm it first; empty where nobody must
 * @param steps what followed, the first first
 */
public record Offer(
    long id,
    int borrower,
    OfferKind kind,
    LocalDate from,
    LocalDate to,
    long instalment,
    long maker,
    String note,
    String second,
    List<Followed> steps) {
  public Offer {
    steps = List.copyOf(steps);
  }

  /**
   * A step.
   *
   * @param note empty for none
   */
  public record Followed(OfferStep step, LocalDate day, long maker, String note) {}

  /** How far a person may go. */
  public enum Verdict {
    ALONE,
    SECOND,
    /** Longer than anybody may offer. */
    NEVER
  }

  /**
   * Whether people of these roles may offer that for so many days. House marks, as of no law but
   * the five years that a plan of instalments may take at the most (rules on bank credit cards,
   * CBRC order 2 of 2011, art. 70).
   */
  public static Verdict judge(Set<Role> roles, OfferKind kind, long days) {
    if (days > kind.most()) {
      return Verdict.NEVER;
    }
    return roles.stream().anyMatch(role -> days <= kind.alone(role))
        ? Verdict.ALONE
        : Verdict.SECOND;
  }

  /** From the first day to the last, both counted. */
  public static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Why another must confirm what one does not offer alone. */
  public static String second(Verdict verdict) {
    return verdict == Verdict.SECOND ? SecondApproval.ROLE.code() : "";
  }

  /** Whether that step may follow now. */
  public boolean allows(OfferStep step) {
    return step.follows(
        steps.stream().map(Followed::step).collect(Collectors.toSet()), !second.isEmpty());
  }

  /** Whether nothing has ended it. */
  public boolean isOpen() {
    return steps.stream().map(Followed::step).noneMatch(OfferStep::ends);
  }

  /** Whether it waits for a second approval. */
  public boolean waits() {
    return allows(OfferStep.CONFIRMED);
  }

  /** Whether the borrower keeps to it on that day, so that a cut would break what was agreed. */
  public boolean isKeptOn(LocalDate day) {
    return allows(OfferStep.KEPT) && !day.isBefore(from) && !day.isAfter(to);
  }
}
