package org.limitdesk.domain.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small draws, and large ones out of hours. */
class DrawTriggersTest {
  private static final long PERCENT = 1_000_000;

  /** Thursday 1 January is a holiday; Sunday 4 January is worked. */
  private static final HolidayCalendar CALENDAR =
      new HolidayCalendar("test", Set.of(20260101), Set.of(20260104));

  private static final Trigger SMALL = new SmallDraws(2, 30_000, new Marks(2, 3, 5));
  private static final Trigger LARGE =
      new LargeDraw(
          1,
          300_000,
          new OutOfHours(23, 6, CALENDAR),
          new Marks(Marks.NEVER, 30 * PERCENT, 60 * PERCENT),
          new Marks(50 * PERCENT, 90 * PERCENT, Marks.NEVER));

  @ParameterizedTest
  @CsvSource({"1, none", "2, info", "3, warn", "4, warn", "5, severe"})
  void smallDrawsCount(int count, String severity) {
    Lines line = Lines.line().months(2, 10_000, 500);
    for (int i = 0; i < count; i++) {
      line.draw(20260101 + i * 7, 300, "merchant");
    }
    line.draw(20260202, 301, "merchant");
    assertEquals(severity, Told.severity(SMALL, line));
  }

  @Test
  void smallDrawsBeforeTheWindowOrAfterTheMonthAreNotCounted() {
    Lines line = Lines.line().months(3, 10_000, 500);
    line.draw(20260131, 100, "cash").draw(20260201, 100, "cash").draw(20260331, 250, "merchant");
    line.draw(20260401, 100, "cash");
    assertEquals(
        "info 20260228 {draws=2, amount=350.00, largest=300.00, months=2}",
        Told.whole(SMALL, line));
    assertEquals("none", Told.whole(SMALL, Lines.line().month(10_000, 500, 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "20260106225959, 9000, none",
    "20260106230000, 9000, severe",
    "20260106000000, 9000, severe",
    "20260106055959, 6000, severe",
    "20260106055959, 5999, warn",
    "20260106020000, 3000, warn",
    "20260106020000, 2999, none",
    "20260106060000, 9000, none",
    "20260110120000, 5000, info",
    "20260110120000, 4999, none",
    "20260111120000, 9000, warn",
    "20260104120000, 9000, none",
    "20260101120000, 9000, warn",
    "20260131233000, 9900, severe",
    "20260201020000, 9900, none",
    "20251231235959, 9900, none",
  })
  void aDrawIsOutOfHoursAtNightOnWeekendsAndOnHolidays(long time, long yuan, String severity) {
    Lines line = Lines.line().month(10_000, 9_900, 0).drawAt(time, yuan, "own_account");
    assertEquals(severity, Told.severity(LARGE, line));
  }

  @Test
  void theGravestDrawIsToldAndOfEqualsTheNewest() {
    Lines line = Lines.line().month(10_000, 9_900, 0);
    line.drawAt(20260110120000L, 5_000, "cash").drawAt(20260120020000L, 3_100, "cash");
    line.drawAt(20260121030500L, 3_200, "cash").drawAt(20260124120000L, 5_000, "cash");
    assertEquals(
        "warn 20260121 {amount=3200.00, share=0.32, limit=10000.00, day=20260121, hour=3,"
            + " when=night}",
        Told.whole(LARGE, line));
    Lines holiday = Lines.line().month(10_000, 9_900, 0).drawAt(20260101120000L, 5_000, "cash");
    assertTrue(Told.whole(LARGE, holiday).endsWith("when=holiday}"), Told.whole(LARGE, holiday));
    Lines weekend = Lines.line().month(10_000, 9_900, 0).drawAt(20260110120000L, 5_000, "cash");
    assertTrue(Told.whole(LARGE, weekend).endsWith("when=weekend}"), Told.whole(LARGE, weekend));
  }

  @Test
  void aSmallLimitMakesNoDrawLargeAndOurOwnCutMakesNoneLarger() {
    Lines tiny = Lines.line().month(1_000, 900, 0).drawAt(20260106020000L, 900, "cash");
    assertEquals("none", Told.whole(LARGE, tiny));
    Lines cut = Lines.line().month(40_000, 0, 0).change(20260210, 40_000, 10_000);
    cut.month(10_000, 9_000, 0).drawAt(20260206020000L, 9_000, "cash");
    assertEquals("none", Told.whole(LARGE, cut));
    Lines uncut = Lines.line().month(10_000, 0, 0).month(10_000, 9_000, 0);
    assertEquals("severe", Told.severity(LARGE, uncut.drawAt(20260206020000L, 9_000, "cash")));
  }

  @Test
  void aNightWithinOneDayDoesNotReachPastMidnight() {
    OutOfHours early = new OutOfHours(1, 5, CALENDAR);
    Lines line = Lines.line().month(1, 1, 0);
    line.drawAt(20260106005959L, 1, "cash").drawAt(20260106010000L, 1, "cash");
    line.drawAt(20260106050000L, 1, "cash");
    var draws = line.view().line().draws();
    assertFalse(early.isNight(draws.getFirst()));
    assertTrue(early.isNight(draws.get(1)));
    assertFalse(early.isNight(draws.getLast()));
  }
}
