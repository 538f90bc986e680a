package org.limitdesk.ui.review;

/** What a person does with the case that is looked at. */
interface ReviewActs {
  void approve();

  void override();

  void keep();

  void defer();

  /** Takes the decision back that stands on the case. */
  void withdraw();

  /** Shows what the borrower is told of the cut that was decided. */
  void notice();

  /** Lets what was decided go out: the ticked cases of the list, or the one that is looked at. */
  void release();

  /** Goes on by so many rows. */
  void move(int rows);
}
