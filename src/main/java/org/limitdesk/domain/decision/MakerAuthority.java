package org.limitdesk.domain.decision;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Authority;
import org.limitdesk.domain.policy.SecondApproval;

/** What somebody may decide alone. */
@FunctionalInterface
public interface MakerAuthority {
  /** The word on these terms for somebody with these roles. */
  Verdict judge(Set<Role> roles, Proposed proposed, LimitTerms decided);

  /** How far a decision stands by itself. */
  enum Level {
    /** It stands. */
    ALONE,
    /** It stands once another has confirmed it. */
    SECOND_APPROVAL,
    /** Nobody may decide so, as a limit below the balance. */
    FORBIDDEN
  }

  /**
   * The word and why.
   *
   * @param reason codes in lower case with commas between them; empty for {@link Level#ALONE}
   */
  record Verdict(Level level, String reason) {
    /** One may decide so alone. */
    public static final Verdict ALONE = new Verdict(Level.ALONE, "");

    public Verdict {
      if (reason.isEmpty() != (level == Level.ALONE)) {
        throw new IllegalArgumentException(level + " with the reason '" + reason + "'");
      }
    }

    /** Another must confirm it. */
    public static Verdict secondApproval(String reason) {
      return new Verdict(Level.SECOND_APPROVAL, reason);
    }

    /** Nobody may decide so. */
    public static Verdict forbidden(String reason) {
      return new Verdict(Level.FORBIDDEN, reason);
    }

    /** Whether another must confirm it. */
    public boolean needsSecondApproval() {
      return level == Level.SECOND_APPROVAL;
    }
  }

  /** As a policy has it: of somebody's roles the one that needs the least. */
  static MakerAuthority of(Authority policy) {
    return (roles, proposed, decided) -> {
      Set<SecondApproval> why =
          roles.stream()
              .sorted()
              .map(role -> needed(policy, role, proposed, decided))
              .min(Comparator.comparingInt(Set::size))
              .orElseGet(() -> EnumSet.of(SecondApproval.ROLE));
      String reason =
          why.stream().sorted().map(SecondApproval::code).collect(Collectors.joining(","));
      return why.isEmpty() ? Verdict.ALONE : Verdict.secondApproval(reason);
    };
  }

  private static Set<SecondApproval> needed(
      Authority policy, Role role, Proposed proposed, LimitTerms decided) {
    return policy.needed(
        role.code(),
        decided.action(),
        proposed.limitBefore(),
        proposed.terms().limit(),
        decided.limit());
  }

  /**
   * An authority and what none can waive: a recall, and any decision on a proposed limit of 0,
   * always needs a second approval (there is no deviation to measure then).
   */
  static MakerAuthority withFloor(MakerAuthority authority) {
    return (roles, proposed, decided) -> {
      Verdict verdict = authority.judge(roles, proposed, decided);
      if (verdict.level() != Level.ALONE) {
        return verdict;
      }
      if (decided.action() == Action.RECALL) {
        return Verdict.secondApproval(SecondApproval.RECALL.code());
      }
      return proposed.terms().limit() == 0
          ? Verdict.secondApproval(SecondApproval.PROPOSED_ZERO.code())
          : verdict;
    };
  }
}
