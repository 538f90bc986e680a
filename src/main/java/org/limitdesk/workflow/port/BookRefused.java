package org.limitdesk.workflow.port;

import org.jspecify.annotations.Nullable;

/**
 * A book, or what was to be put into it, cannot be taken: missing, damaged, foreign, newer, in use.
 * The message is one sentence for a person that says what to do next; the code is short and stable,
 * so that a user can quote it.
 */
public final class BookRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  public BookRefused(String code, String message) {
    this(code, message, null);
  }

  public BookRefused(String code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
