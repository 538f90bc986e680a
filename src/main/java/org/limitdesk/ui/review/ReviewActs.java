package org.limitdesk.ui.review;

/** What a person does with the case that is looked at. */
interface ReviewActs {
  void approve();

  void override();

  void keep();

  void defer();

  /** Takes the decision back that stands on the case. */
  void withdraw();

  /** Answers the appeal of the case: the decision stands. */
  void uphold();

  /** Answers the appeal of the case: the decision falls; or gives back what fell. */
  void giveBack();

  /** Prolongs the days of the case's appeal. */
  void prolong();

  /** Shows what the borrower is told of the cut that was decided. */
  void notice();

  /** Lets what was decided on the case go out. */
  void release();

  /** The same for the ticked cases that are listed; without any, for the one that is looked at. */
  void releaseTicked();

  /** Goes on by so many rows. */
  void move(int rows);
}
