package org.limitdesk.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Notice;
import org.limitdesk.domain.policy.NoticeMode;
import org.limitdesk.domain.signal.HolidayCalendar;

/** 9 to 13 November 2026 are Monday to Friday. */
class NoticeTimingTest {
  private static final HolidayCalendar WEEKENDS = new HolidayCalendar("", Set.of(), Set.of());

  @Test
  void noticeFirstHoldsNothingAndTheLimitChangesDaysLater() {
    assertEquals(
        days("2026-11-10", null, "2026-11-13", "2026-11-25"),
        timing(NoticeMode.NOTICE_FIRST, 3, Action.REDUCE, "2026-11-10"));
  }

  @Test
  void holdFirstHoldsDrawsOnTheSameDayEvenWhereNoticeWaits() {
    assertEquals(
        days("2026-11-16", "2026-11-14", "2026-11-19", "2026-12-01"),
        timing(NoticeMode.HOLD_FIRST, 3, Action.REDUCE, "2026-11-14"));
  }

  @Test
  void atOnceIsToldAndHoldsOnTheSameDayOffOrNot() {
    assertEquals(
        days("2026-11-14", "2026-11-14", "2026-11-14", "2026-11-30"),
        timing(NoticeMode.AT_ONCE, 0, Action.SUSPEND, "2026-11-14"));
  }

  @Test
  void aHarderEffectAndTheEndOfAnAppealWaitForAWorkingDay() {
    assertEquals(
        days("2026-11-13", null, "2026-11-16", "2026-11-30"),
        timing(NoticeMode.NOTICE_FIRST, 1, Action.REDUCE, "2026-11-13"));
  }

  @Test
  void whatGivesDoesNotWaitAndHoldsNoDraws() {
    assertEquals(
        days("2026-11-13", null, "2026-11-14", "2026-11-30"),
        timing(NoticeMode.HOLD_FIRST, 1, Action.RESTORE, "2026-11-13"));
  }

  @Test
  void holidaysAreOffAndMovedDaysAreWorked() {
    HolidayCalendar calendar =
        new HolidayCalendar("some", Set.of(20261112, 20261113), Set.of(20261114));
    Notice terms = new Notice(NoticeMode.NOTICE_FIRST, 1);
    NoticeTiming timing =
        NoticeTiming.of(terms, Action.REDUCE, LocalDate.parse("2026-11-11"), calendar, 15);
    assertEquals(LocalDate.parse("2026-11-14"), timing.effect());
  }

  @Test
  void whatGoesOutLaterHoldsFromThenAndNotFromItsDecision() {
    assertEquals(
        days("2026-11-12", "2026-11-12", "2026-11-16", "2026-11-27"),
        issued(NoticeMode.HOLD_FIRST, 3, "2026-11-10", "2026-11-12"));
    assertEquals(
        days("2026-11-12", "2026-11-12", "2026-11-12", "2026-11-27"),
        issued(NoticeMode.AT_ONCE, 0, "2026-11-10", "2026-11-12"));
    assertThrows(
        IllegalArgumentException.class,
        () -> issued(NoticeMode.AT_ONCE, 0, "2026-11-10", "2026-11-09"));
  }

  private static NoticeTiming issued(NoticeMode mode, int days, String decided, String issued) {
    return NoticeTiming.issued(
        new Notice(mode, days),
        Action.REDUCE,
        LocalDate.parse(decided),
        LocalDate.parse(issued),
        WEEKENDS,
        NoticeTiming.APPEAL_DAYS);
  }

  @Test
  void anAppealWithoutADayIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            NoticeTiming.of(
                Notice.AT_ONCE, Action.REDUCE, LocalDate.parse("2026-11-11"), WEEKENDS, 0));
  }

  private static NoticeTiming timing(NoticeMode mode, int days, Action action, String decided) {
    return NoticeTiming.of(
        new Notice(mode, days),
        action,
        LocalDate.parse(decided),
        WEEKENDS,
        NoticeTiming.APPEAL_DAYS);
  }

  private static NoticeTiming days(
      String notice, @Nullable String held, String effect, String appeal) {
    return new NoticeTiming(
        LocalDate.parse(notice),
        held == null ? null : LocalDate.parse(held),
        LocalDate.parse(effect),
        LocalDate.parse(appeal));
  }
}
