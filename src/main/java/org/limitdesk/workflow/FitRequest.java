package org.limitdesk.workflow;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.fit.Candidates;
import org.limitdesk.domain.scoring.fit.FitSettings;

/**
 * What card is wanted.
 *
 * @param name of the card
 * @param version of the card; empty for one that a book tells apart by its bytes
 * @param bad what it foretells, in words; null for the outcome's own words
 * @param fromMonth yyyymm, the first month of lines; null for the first with an outcome
 * @param toMonth yyyymm, the last month of lines; null for the last with an outcome
 * @param population which lines it is for
 * @param withUnclear whether lines that were at worst in M2 or M3 count as good, not as unclear
 * @param holdOut ids of borrowers who are kept out of the fit; null for a quarter of all, by a hash
 *     of their ids
 * @param mostLines if there are more, an even part of so many is taken
 */
public record FitRequest(
    String name,
    String version,
    CardOutcome outcome,
    @Nullable String bad,
    @Nullable Integer fromMonth,
    @Nullable Integer toMonth,
    Population population,
    boolean withUnclear,
    Candidates candidates,
    FitSettings settings,
    @Nullable Set<String> holdOut,
    int mostLines) {
  /** Which lines a card is for. */
  public enum Population {
    /** Active lines in M0 and M1, as cards for limits are usually fitted. */
    CURRENT,
    /** All open lines, whatever bucket they are in. */
    OPEN
  }
}
