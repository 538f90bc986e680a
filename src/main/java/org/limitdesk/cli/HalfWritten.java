package org.limitdesk.cli;

/** A command failed when part of its one JSON object stood on standard output already. */
final class HalfWritten extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Exception failure;

  HalfWritten(Exception failure) {
    super(failure);
    this.failure = failure;
  }

  /** Why it failed. */
  Exception failure() {
    return failure;
  }
}
