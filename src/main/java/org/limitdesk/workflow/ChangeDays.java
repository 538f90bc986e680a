package org.limitdesk.workflow;

import java.time.LocalDate;
import java.util.Set;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.notice.NoticeTiming;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.signal.HolidayCalendar;
import org.limitdesk.domain.signal.LargeDraw;

/** When the borrower is told of a decided change, and from when it holds. */
final class ChangeDays {
  private static final HolidayCalendar WEEKENDS = new HolidayCalendar("", Set.of(), Set.of());

  private ChangeDays() {}

  /**
   * By the terms of the policy that the case stands on.
   *
   * @param issued the day on which it goes out, not before the decision
   */
  static NoticeTiming of(Policy policy, Decision decision, LocalDate issued) {
    return of(policy, decision.terms().action(), decision.day(), issued);
  }

  /** The same of a line that is told so, decided on that day. */
  static NoticeTiming of(Policy policy, Action action, LocalDate decided, LocalDate issued) {
    return NoticeTiming.issued(
        policy.notice().of(action),
        action,
        decided,
        issued,
        calendar(policy),
        NoticeTiming.APPEAL_DAYS);
  }

  /** Those of a change that went out. */
  static NoticeTiming of(Policy policy, Instruction out) {
    return NoticeTiming.fixed(
        out.noticeOn(),
        out.heldFrom(),
        out.effectiveOn(),
        calendar(policy),
        NoticeTiming.APPEAL_DAYS);
  }

  /** The one of the policy's signal of draws out of hours; without it weekends alone are off. */
  private static HolidayCalendar calendar(Policy policy) {
    return policy.triggers().stream()
        .filter(LargeDraw.class::isInstance)
        .map(each -> ((LargeDraw) each).hours().calendar())
        .findFirst()
        .orElse(WEEKENDS);
  }
}
