package org.limitdesk.domain.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Gauge;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.domain.whatif.FairnessGroups.Trait;

/**
 * How a trial's cuts fall on genders and age groups: the lowest group's share cut over each
 * group's, in all and by tier. The mark of 0.80 is a house mark taken from US employment practice
 * (the four-fifths rule), no Chinese rule; exactly 0.80 passes.
 */
public final class Fairness {
  /** Smaller groups are shown and not judged: one line of ten is 10 %. */
  public static final int LEAST_LINES = 100;

  private static final String UNKNOWN = "unknown";

  /** All tiers taken together. */
  public static final String ALL = "all";

  private Fairness() {}

  /** A row for each trait, tier and group. */
  public static List<FairnessRow> of(TrialFigures figures) {
    List<FairnessRow> rows = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      long[][] cut = cuts(figures, trait);
      FairnessGroups groups = figures.result().book().groups();
      for (int tier = -1; tier < FairnessGroups.TIERS; tier++) {
        rows.addAll(rows(groups, trait, tier, cut));
      }
    }
    return List.copyOf(rows);
  }

  /** The lowest ratio of any group, tiers taken together; nothing where no group is judged. */
  static Fraction lowestRatio(List<FairnessRow> rows) {
    List<FairnessRow> all =
        rows.stream().filter(row -> row.tier().equals(ALL) && row.isJudged()).toList();
    return all.stream()
        .flatMap(row ->
            all.stream()
                .filter(other -> other.trait().equals(row.trait()))
                .map(other -> ratio(other, row)))
        .min(Comparator.naturalOrder())
        .orElse(Fraction.NOTHING);
  }

  /** Beside a group of which no line is cut every other is as good as it. */
  private static Fraction ratio(FairnessRow other, FairnessRow row) {
    return row.cut() == 0
        ? new Fraction(1, 1)
        : new Fraction(other.cut() * row.lines(), row.cut() * other.lines());
  }

  /** The cut lines of a row's group, and of its tier where it is of one. */
  public static Slice lines(TrialFigures figures, FairnessRow row) {
    TrialResult result = figures.result();
    TrialBook book = result.book();
    Trait trait = Code.of(Trait.class, row.trait());
    int group = book.groups().names(trait).indexOf(row.group());
    return figures.pick(number -> {
      int place = result.row(number);
      String tier = book.rows().profiles.get((int) book.rows().profile.at(place)).tier();
      return result.isCut(number)
          && book.groups().group(trait, place) == group
          && (row.tier().equals(ALL) || row.tier().equals(tierName(FairnessGroups.tier(tier))));
    });
  }

  private static long[][] cuts(TrialFigures figures, Trait trait) {
    TrialBook book = figures.result().book();
    long[][] cut = new long[book.groups().names(trait).size()][FairnessGroups.TIERS];
    for (int number : figures.cuts().numbers()) {
      int row = figures.result().row(number);
      Profile profile = book.rows().profiles.get((int) book.rows().profile.at(row));
      cut[book.groups().group(trait, row)][FairnessGroups.tier(profile.tier())]++;
    }
    return cut;
  }

  /**
   * @param tier -1 for all of them
   */
  private static List<FairnessRow> rows(
      FairnessGroups groups, Trait trait, int tier, long[][] cut) {
    List<String> names = groups.names(trait);
    int[] tiers = tier < 0 ? IntStream.range(0, FairnessGroups.TIERS).toArray() : new int[] {tier};
    List<Count> counts = new ArrayList<>();
    for (int group = 0; group < names.size(); group++) {
      int each = group;
      long lines = IntStream.of(tiers).mapToLong(t -> groups.lines(trait, each, t)).sum();
      long some = IntStream.of(tiers).mapToLong(t -> cut[each][t]).sum();
      counts.add(new Count(names.get(group), lines, some));
    }
    return judged(trait.code(), tierName(tier), counts);
  }

  static String tierName(int tier) {
    if (tier < 0) {
      return ALL;
    }
    return tier < LossRates.TIERS.size() ? LossRates.TIERS.get(tier) : LossRates.UNSCORED;
  }

  /** A group's lines, and how many of them are cut. */
  record Count(String name, long lines, long cut) {
    double share() {
      return lines == 0 ? 0 : (double) cut / lines;
    }

    boolean isJudged() {
      return lines >= LEAST_LINES && !name.equals(UNKNOWN);
    }
  }

  /** Groups of one trait beside each other; those without a line are left out. */
  static List<FairnessRow> judged(String trait, String tier, List<Count> counts) {
    List<Count> judged = counts.stream().filter(Count::isJudged).toList();
    @Nullable Count lowest = judged.stream().reduce((a, b) -> less(b, a) ? b : a).orElse(null);
    List<FairnessRow> rows = new ArrayList<>();
    for (Count count : counts) {
      if (count.lines() > 0) {
        boolean beside = lowest != null && count.isJudged();
        rows.add(row(trait, tier, count, beside ? lowest : null));
      }
    }
    return rows;
  }

  /**
   * @param lowest null for a group that is not judged
   */
  private static FairnessRow row(String trait, String tier, Count count, @Nullable Count lowest) {
    return new FairnessRow(
        trait,
        tier,
        count.name(),
        count.lines(),
        count.cut(),
        count.share(),
        Interval.of(count.cut(), count.lines()),
        lowest == null ? Double.NaN : ratio(lowest, count),
        lowest == null ? Double.NaN : notCut(lowest, count),
        lowest == null || passes(lowest, count));
  }

  private static boolean less(Count a, Count b) {
    return a.cut() * b.lines() < b.cut() * a.lines();
  }

  private static double ratio(Count lowest, Count count) {
    return count.cut() == 0 ? 1 : lowest.share() / count.share();
  }

  private static double notCut(Count lowest, Count count) {
    return lowest.cut() == lowest.lines() ? 1 : (1 - count.share()) / (1 - lowest.share());
  }

  /** lowest / this ≥ mark without a division, so that exactly at the mark passes. */
  private static boolean passes(Count lowest, Count count) {
    Fraction mark = new Fraction(Gauge.FAIRNESS.houseMark(), Fen.WHOLE);
    Fraction ratio = new Fraction(lowest.cut() * count.lines(), count.cut() * lowest.lines());
    return !ratio.isMeasured() || !Gauge.FAIRNESS.breaks(ratio.compareTo(mark));
  }
}
