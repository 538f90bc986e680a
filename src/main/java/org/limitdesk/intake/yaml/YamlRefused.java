package org.limitdesk.intake.yaml;

import org.limitdesk.intake.IntakeException;

/** Something in a YAML file is wrong, and this is where. */
public final class YamlRefused extends IntakeException {
  private static final long serialVersionUID = 1L;

  private final YamlPlace place;
  private final String reason;

  YamlRefused(YamlPlace place, String reason) {
    super(place.code(), place + ": " + reason);
    this.place = place;
    this.reason = reason;
  }

  /** Where it stands. */
  public YamlPlace place() {
    return place;
  }

  /** What is wrong and what is allowed, without the place. */
  public String reason() {
    return reason;
  }
}
