package org.limitdesk.intake.yaml;

import org.limitdesk.intake.IntakeException;

/**
 * A place in a YAML file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param code the code of a refusal here, {@code LD-2xx}
 */
public record YamlPlace(String file, int line, int column, String code) {

  /** What stands here is wrong; the sentence says what and what is allowed. */
  public IntakeException refuse(String what) {
    return new IntakeException(code, this + ": " + what);
  }

  @Override
  public String toString() {
    return file + ", line " + line + ", column " + column;
  }
}
