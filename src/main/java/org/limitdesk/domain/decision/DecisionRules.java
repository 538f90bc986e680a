package org.limitdesk.domain.decision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;

/** What a decision must say before it can be made, whoever makes it. */
public final class DecisionRules {
  private DecisionRules() {}

  /**
   * All that is wrong with a decision; nothing where it can be made.
   *
   * @param today the book's business date
   */
  public static Set<DecisionFault> faults(
      Proposed proposed, DecisionRequest request, LocalDate today) {
    Set<DecisionFault> faults = EnumSet.noneOf(DecisionFault.class);
    checkTerms(proposed, request, faults);
    checkReason(proposed, request, faults);
    checkGround(request, faults);
    checkConsent(proposed, request, faults);
    if (request.kind() != DecisionKind.APPROVE
        && request.kind() != DecisionKind.DEFER
        && isBlank(request.note())) {
      faults.add(DecisionFault.NOTE_MISSING);
    }
    if (!dayFits(request, today)) {
      faults.add(DecisionFault.DATE_NOT_LATER);
    }
    return faults;
  }

  /** Also blank: a note of ideographic or no-break spaces, which nobody can read either. */
  private static boolean isBlank(String note) {
    return note.codePoints()
        .allMatch(c ->
            Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT);
  }

  private static void checkTerms(
      Proposed proposed, DecisionRequest request, Set<DecisionFault> faults) {
    LimitTerms decided = request.terms();
    boolean same = decided.equals(proposed.terms());
    if (request.kind() == DecisionKind.APPROVE) {
      addIf(!same, DecisionFault.NOT_AS_PROPOSED, faults);
    } else if (request.kind().departs()) {
      addIf(same, DecisionFault.AS_PROPOSED, faults);
      boolean kept = decided.equals(proposed.unchanged());
      addIf(request.kind() == DecisionKind.OVERRIDE && kept, DecisionFault.IS_A_KEEP, faults);
      boolean fits =
          request.kind() == DecisionKind.KEEP ? kept : decided.followsOn(proposed.limitBefore());
      addIf(!fits, DecisionFault.LIMIT_DOES_NOT_FIT, faults);
    } else {
      boolean kept = decided.equals(proposed.unchanged());
      addIf(!kept, DecisionFault.LIMIT_DOES_NOT_FIT, faults);
    }
  }

  private static void checkReason(
      Proposed proposed, DecisionRequest request, Set<DecisionFault> faults) {
    ReasonCode reason = request.reason();
    if (reason == null) {
      addIf(request.kind() != DecisionKind.APPROVE, DecisionFault.REASON_MISSING, faults);
    } else {
      addIf(!fits(proposed, request, reason), DecisionFault.REASON_DOES_NOT_FIT, faults);
    }
  }

  private static boolean fits(Proposed proposed, DecisionRequest request, ReasonCode reason) {
    Direction direction = Direction.of(proposed.terms(), request.terms());
    return switch (request.kind()) {
      case APPROVE ->
          reason.use() == needed(proposed, request)
              || reason.use() == ReasonUse.GROUND && request.terms().action().isCut();
      case OVERRIDE ->
          needsConsent(proposed, request)
              ? reason.use() == ReasonUse.CONSENT
              : reason.use().explains(direction);
      case KEEP -> reason.use().explains(direction);
      case DEFER -> reason.use() == ReasonUse.DEFERRAL;
      case WITHDRAW -> reason.use() == ReasonUse.WITHDRAWAL;
    };
  }

  private static void checkGround(DecisionRequest request, Set<DecisionFault> faults) {
    boolean recall = request.kind().settles() && request.terms().action() == Action.RECALL;
    addIf(recall && !isGround(request.reason()), DecisionFault.GROUND_MISSING, faults);
  }

  /** What an approval must be given for; null where it needs no reason. */
  private static @Nullable ReasonUse needed(Proposed proposed, DecisionRequest request) {
    if (needsConsent(proposed, request)) {
      return ReasonUse.CONSENT;
    }
    return request.terms().action() == Action.RECALL ? ReasonUse.GROUND : null;
  }

  private static void checkConsent(
      Proposed proposed, DecisionRequest request, Set<DecisionFault> faults) {
    ReasonCode reason = request.reason();
    boolean given = reason != null && reason.use() == ReasonUse.CONSENT;
    addIf(needsConsent(proposed, request) && !given, DecisionFault.CONSENT_MISSING, faults);
  }

  private static boolean needsConsent(Proposed proposed, DecisionRequest request) {
    return request.kind().settles() && needsConsent(proposed, request.terms());
  }

  /**
   * Whether those terms take effect with the borrower's consent alone: a raise, or a restoration
   * beyond what was proposed to be restored, may be more than the borrower ever agreed to.
   */
  public static boolean needsConsent(Proposed proposed, LimitTerms decided) {
    return switch (decided.action()) {
      case RAISE -> true;
      case RESTORE -> !isWithin(proposed.terms(), decided.limit());
      default -> false;
    };
  }

  private static boolean isWithin(LimitTerms proposed, long limit) {
    return proposed.action() == Action.RESTORE && limit <= proposed.limit();
  }

  private static boolean isGround(@Nullable ReasonCode reason) {
    return reason != null && reason.use() == ReasonUse.GROUND;
  }

  private static boolean dayFits(DecisionRequest request, LocalDate today) {
    LocalDate until = request.until();
    return request.kind() == DecisionKind.DEFER
        ? until != null && until.isAfter(today)
        : until == null;
  }

  private static void addIf(boolean wrong, DecisionFault fault, Set<DecisionFault> faults) {
    if (wrong) {
      faults.add(fault);
    }
  }
}
