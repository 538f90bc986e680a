package org.limitdesk.domain.proposal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.signal.Signal;

/**
 * One line as the actions of a policy see it: figures and words, wherever they are kept. A line of
 * a book under assessment and a row of a book on trial are both such a line, so that both go the
 * same way to the same fen. Amounts are fen, shares 1e-8, days yyyymmdd.
 */
public interface PolicyLine {
  /** Stands for a PD that the card does not give. */
  long NO_PD = -1;

  /** Whether a warn or severe signal is newer than the last decision. */
  boolean hasNews();

  /** Whether the policy's rule of that number, from 0, matches the line. */
  boolean matches(int rule);

  long limit();

  long balance();

  /** Draws under way; 0 where they are not known. */
  long pending();

  /** Interest due; 0 where it is not known. */
  long interest();

  /** The month's income; {@link Row#NONE} where it is not known. */
  long income();

  /** What else the same person may draw here. */
  long otherLimits();

  /** How many lines of that person may be raised, this one among them. */
  int linesOfPerson();

  /** The card's score; NaN without one. */
  double score();

  /** The PD with four decimals; {@link #NO_PD} where the card gives none. */
  long pd();

  String tier();

  /** The horizon of the PD in months. */
  int horizonMonths();

  /** Balance over limit with four decimals. */
  long utilisation();

  /** Whether draws are not possible today. */
  boolean isBlocked();

  /** Whether any flag stands. */
  boolean isFlagged();

  /** The day of the last cut that anyone knows of; 0 without one. */
  int lastCut();

  /** The business date. */
  int asOf();

  /** The limit before the cut that may be restored; 0 where there is none. */
  long limitBeforeCut();

  /** The day of that cut; 0 where there is none. */
  int cutOn();

  /** Months in a row at M0, all after that cut and after the last decision. */
  int monthsCleanSinceCut();

  /** The daily rate; {@link Row#NONE} where it is not known. */
  long dailyRate();

  /** The book's own share of the line. */
  long ownShare();

  /** The line's value of that field; null where it is not known. */
  @Nullable String segment(SegmentField field);

  /** The signals that stand, in the policy's order. */
  List<Signal> signals();

  /** The codes of the signals that are newer than the last decision. */
  Set<String> newSignals();

  /** The product of the policy's factors over the signals, rounded and not below its floor. */
  long signalFactor();

  /** The policy's scenario rules that match the line, in their order. */
  List<Scenario> scenarios();

  /** Why the book's guard rails do not hold that action back; null where they do. */
  @Nullable Exemption exemption(Action action);
}
