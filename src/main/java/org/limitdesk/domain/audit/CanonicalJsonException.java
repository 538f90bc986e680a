package org.limitdesk.domain.audit;

/** A value that the log's canonical form has no place for, or bytes that are not in that form. */
public final class CanonicalJsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  CanonicalJsonException(String message) {
    super(message);
  }

  CanonicalJsonException(String message, Throwable cause) {
    super(message, cause);
  }
}
