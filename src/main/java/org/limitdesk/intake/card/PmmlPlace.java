package org.limitdesk.intake.card;

import org.limitdesk.intake.IntakeException;

/** A place in a card's file, lines and columns counted from 1. */
record PmmlPlace(String file, int line, int column) {

  /** LD-232: what stands here is wrong. */
  IntakeException refuse(String what) {
    return new IntakeException("LD-232", this + ": " + what);
  }

  /** LD-233: what stands here is PMML, but not read here. */
  IntakeException notRead(String what) {
    return new IntakeException("LD-233", this + ": " + what);
  }

  @Override
  public String toString() {
    return file + ", line " + line + ", column " + column;
  }
}
