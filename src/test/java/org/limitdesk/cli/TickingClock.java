package org.limitdesk.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Goes on by a second each time that it is asked, so that no run depends on when it is made. */
public final class TickingClock extends Clock {
  private Instant now = Instant.parse("2026-04-14T01:30:00Z");

  @Override
  public Instant instant() {
    now = now.plusSeconds(1);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
