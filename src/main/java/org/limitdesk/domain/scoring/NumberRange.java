package org.limitdesk.domain.scoring;

/**
 * A range of numbers.
 *
 * @param from lower end, minus infinity for none
 * @param fromOpen whether the lower end itself is outside
 * @param to upper end, plus infinity for none
 * @param toOpen whether the upper end itself is outside
 */
public record NumberRange(double from, boolean fromOpen, double to, boolean toOpen) {
  /** Whether the number lies in it. */
  public boolean holds(double number) {
    boolean above = fromOpen ? number > from : number >= from;
    return above && (toOpen ? number < to : number <= to);
  }
}
