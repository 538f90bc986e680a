package org.limitdesk.domain.signal;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.DrawFacts;
import org.limitdesk.domain.money.Share;

/**
 * A large draw at night, on a weekend or on a holiday (非营业时间大额提款): the gravest, and of equals the
 * newest; dated on its day. It is measured by the limit, before our own cut where that cut is less
 * than a year old.
 *
 * @param months how many calendar months of draws are looked at, the month itself included
 * @param leastAmount fen; a draw of less is not large, however small the limit
 * @param night by the share of the limit that was drawn at night, in 1e-8
 * @param dayOff by the share of the limit that was drawn on a day off, in 1e-8
 */
public record LargeDraw(int months, long leastAmount, OutOfHours hours, Marks night, Marks dayOff)
    implements Trigger {
  static final String CODE = "large_draw_out_of_hours";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    DrawFacts worst = null;
    Severity severity = null;
    long limit = line.limitWithoutOwnCut(place, place);
    for (DrawFacts draw : DrawWindow.of(line, place, months)) {
      Severity its = of(draw, limit);
      if (its != null && (severity == null || its.atLeast(severity))) {
        worst = draw;
        severity = its;
      }
    }
    return worst == null || severity == null
        ? null
        : Finding.ofDay(severity, DrawWindow.day(worst), evidence(worst, limit));
  }

  private @Nullable Severity of(DrawFacts draw, long limit) {
    if (draw.amount() < leastAmount) {
      return null;
    }
    return Marks.worse(byNight(draw, limit), byDay(draw, limit));
  }

  private @Nullable Severity byNight(DrawFacts draw, long limit) {
    return hours.isNight(draw) ? night.of(Share.ratio(draw.amount(), limit)) : null;
  }

  private @Nullable Severity byDay(DrawFacts draw, long limit) {
    return hours.isDayOff(draw) ? dayOff.of(Share.ratio(draw.amount(), limit)) : null;
  }

  private Evidence evidence(DrawFacts draw, long limit) {
    Severity atNight = byNight(draw, limit);
    Severity onDayOff = byDay(draw, limit);
    boolean isNight = atNight != null && Marks.worse(atNight, onDayOff) == atNight;
    return new Evidence()
        .amount("amount", draw.amount())
        .share("share", Share.ratio(draw.amount(), limit))
        .amount("limit", limit)
        .number("day", DrawWindow.day(draw))
        .number("hour", DrawWindow.hour(draw))
        .code("when", isNight ? "night" : hours.kindOfDay(draw));
  }
}
