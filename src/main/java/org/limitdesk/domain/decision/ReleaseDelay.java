package org.limitdesk.domain.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long a decision as proposed waits before it goes out by itself; until then it can be taken
 * back. What goes away from its proposal goes out with a password alone, whatever the delay.
 *
 * @param minutes 0 for never by itself
 */
public record ReleaseDelay(int minutes) {
  /** The setting of a book that has it, as minutes. */
  public static final String SETTING = "release_delay";

  /** Everything waits for somebody who sends it out. */
  public static final ReleaseDelay BY_HAND = new ReleaseDelay(0);

  /** What can be chosen. */
  public static final List<ReleaseDelay> CHOICES =
      List.of(0, 15, 30, 60, 240, 1_440).stream().map(ReleaseDelay::new).toList();

  public ReleaseDelay {
    if (minutes < 0) {
      throw new IllegalArgumentException("a delay is not negative: " + minutes);
    }
  }

  /**
   * The delay that stands in a setting.
   *
   * @throws NumberFormatException where it is no whole number
   */
  public static ReleaseDelay parse(String setting) {
    return new ReleaseDelay(Integer.parseInt(setting));
  }

  /** Whether anything goes out by itself. */
  public boolean isByItself() {
    return minutes > 0;
  }

  /**
   * When a decision goes out that does so by itself.
   *
   * @param since when it came to stand: when it was made, or confirmed where it had to be, in
   *     milliseconds since 1970 UTC
   */
  public Instant goesOut(long since) {
    return Instant.ofEpochMilli(since).plus(Duration.ofMinutes(minutes));
  }
}
