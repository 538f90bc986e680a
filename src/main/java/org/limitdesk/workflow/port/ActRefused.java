package org.limitdesk.workflow.port;

/**
 * Somebody wanted to do what the desk does not let them do. Nothing was changed. The message is one
 * sentence for a person; the code is short and stable, so that a user can quote it.
 */
public class ActRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  public ActRefused(String code, String message) {
    super(message);
    this.code = code;
  }

  /** Short and stable, {@code LD-401}. */
  public final String code() {
    return code;
  }
}
