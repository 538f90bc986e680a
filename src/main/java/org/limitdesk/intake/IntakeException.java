package org.limitdesk.intake;

import java.io.IOException;

/**
 * A file (or a layout) that cannot be taken in at all, said in one plain sentence with what to do
 * next. Single bad rows never end in an exception; they are {@link RowFailure}s.
 */
public class IntakeException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String sentence;

  /**
   * @param code the short stable code that a user can quote, {@code LD-2xx}
   * @param message one plain sentence, with what to do next
   */
  public IntakeException(String code, String message) {
    super(message);
    this.code = code;
    this.sentence = message;
  }

  /** The short stable code that a user can quote, {@code LD-2xx}. */
  public final String code() {
    return code;
  }

  /** The sentence; never null, unlike in other exceptions. */
  @Override
  public final String getMessage() {
    return sentence;
  }
}
