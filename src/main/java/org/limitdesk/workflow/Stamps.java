package org.limitdesk.workflow;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.limitdesk.domain.audit.FreeText;
import org.limitdesk.workflow.port.LogStamp;

/** Says when something is done, and salts what people write. */
public final class Stamps {
  private final Clock clock;
  private final SecureRandom random;

  /**
   * @param clock says when something was done
   * @param random gives each text its salt
   */
  public Stamps(Clock clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  /** Now, in milliseconds since 1970 UTC. */
  long now() {
    return clock.millis();
  }

  /** A stamp of now, without any text. */
  LogStamp stamp(String actor) {
    return new LogStamp(actor, now(), Map.of());
  }

  /** A stamp of now with one text; a blank one is none. */
  LogStamp stamp(String actor, String name, String text) {
    if (text.isBlank()) {
      return stamp(actor);
    }
    byte[] salt = new byte[FreeText.SALT_LENGTH];
    random.nextBytes(salt);
    return new LogStamp(actor, now(), Map.of(name, new FreeText(text, salt)));
  }
}
