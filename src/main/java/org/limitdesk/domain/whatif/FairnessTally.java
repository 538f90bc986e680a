package org.limitdesk.domain.whatif;

import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.whatif.Fairness.Count;
import org.limitdesk.domain.whatif.FairnessGroups.Trait;

/**
 * How cuts fall on genders and age groups among some lines only, such as those that stayed good.
 * For showing alone: what a line's group is reaches no score and no policy.
 */
public final class FairnessTally {
  private final FairnessGroups groups;
  private final long[][][][] counts = new long[Trait.values().length][][][];

  /**
   * @param month yyyymm, by whose year ages are counted
   */
  public FairnessTally(int month) {
    groups = new FairnessGroups(month);
    for (Trait trait : Trait.values()) {
      counts[trait.ordinal()] = new long[groups.names(trait).size()][FairnessGroups.TIERS][2];
    }
  }

  /** The places of a borrower's groups. */
  public record Place(int gender, int age) {}

  /** Where a borrower is counted. */
  public Place place(Borrower borrower) {
    return new Place(groups.genderOf(borrower), groups.ageOf(borrower));
  }

  /** One more line of a tier. */
  public void add(Place place, String tier, boolean cut) {
    int row = FairnessGroups.tier(tier);
    count(counts[Trait.GENDER.ordinal()][place.gender()][row], cut);
    count(counts[Trait.AGE.ordinal()][place.age()][row], cut);
  }

  private static void count(long[] linesAndCut, boolean cut) {
    linesAndCut[0]++;
    linesAndCut[1] += cut ? 1 : 0;
  }

  /** A row for each trait, tier and group that has a line. */
  public List<FairnessRow> rows() {
    List<FairnessRow> rows = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      rows.addAll(rows(trait, "all", 0, FairnessGroups.TIERS));
      for (int tier = 0; tier < FairnessGroups.TIERS; tier++) {
        rows.addAll(rows(trait, Fairness.tierName(tier), tier, tier + 1));
      }
    }
    return List.copyOf(rows);
  }

  private List<FairnessRow> rows(Trait trait, String name, int from, int to) {
    List<Count> sums = new ArrayList<>();
    for (int group = 0; group < groups.names(trait).size(); group++) {
      long lines = 0;
      long cut = 0;
      for (int tier = from; tier < to; tier++) {
        lines += counts[trait.ordinal()][group][tier][0];
        cut += counts[trait.ordinal()][group][tier][1];
      }
      sums.add(new Count(groups.names(trait).get(group), lines, cut));
    }
    return Fairness.judged(trait.code(), name, sums);
  }
}
