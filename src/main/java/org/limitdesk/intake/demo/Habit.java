package org.limitdesk.intake.demo;

/** How a borrower uses the line in ordinary months. */
enum Habit {
  /** Hardly ever drawn. */
  IDLE,
  /** Small draws, soon paid back. */
  LIGHT,
  /** A standing debt that is paid down and drawn again. */
  REVOLVING
}
