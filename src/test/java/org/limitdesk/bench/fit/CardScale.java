package org.limitdesk.bench.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.limitdesk.domain.scoring.Attribute;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.Comparison;
import org.limitdesk.domain.scoring.Condition;
import org.limitdesk.domain.scoring.FieldKind;
import org.limitdesk.domain.scoring.Joining;
import org.limitdesk.domain.scoring.ReasonRule;
import org.limitdesk.domain.scoring.Scale;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.Tiers;

/**
 * Makes points of slopes: 20 double the odds, 600 stand for 30 good to 1 bad. Points and base are
 * rounded half up to whole ones, so a bin without evidence either way has 0. A characteristic's
 * baseline is its mean points over the sample, rounded the same way.
 */
final class CardScale {
  private static final BigDecimal PDO = BigDecimal.valueOf(20);
  private static final double FACTOR = 20 / StrictMath.log(2);
  private static final BigDecimal OFFSET =
      BigDecimal.valueOf(600 - FACTOR * StrictMath.log(30)).setScale(2, RoundingMode.HALF_UP);
  private static final BigDecimal TIER_STEP = BigDecimal.valueOf(5);

  private final CardPlan plan;
  private final List<Bins> bins;
  private final double[] slopes;

  CardScale(CardPlan plan, List<Bins> bins, double[] slopes) {
    this.plan = plan;
    this.bins = bins;
    this.slopes = slopes;
  }

  Scorecard card(Sample sample) {
    long[] scores = new long[sample.size()];
    List<CardField> fields = new ArrayList<>();
    List<Characteristic> characteristics = new ArrayList<>();
    for (int i = 0; i < bins.size(); i++) {
      CardField field =
          CardField.of(i, Sample.CANDIDATES.get(bins.get(i).candidate()).name(), FieldKind.NUMBER);
      fields.add(field);
      characteristics.add(characteristic(i, field, addPoints(i, sample, scores)));
    }
    long base = base(sample, scores);
    Arrays.sort(scores);
    return new Scorecard(
        plan.name(),
        plan.version(),
        plan.terms(),
        BigDecimal.valueOf(base),
        new Scale(OFFSET, PDO),
        new Tiers(edge(scores, base, plan.lowFrom()), edge(scores, base, plan.mediumFrom())),
        ReasonRule.POINTS_BELOW,
        fields,
        characteristics);
  }

  private long points(int place, int bin) {
    return Math.round(FACTOR * slopes[place] * bins.get(place).woe(bin));
  }

  /** Adds the points to each line's score; returns their mean. */
  private double addPoints(int place, Sample sample, long[] scores) {
    Bins each = bins.get(place);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      long points = points(place, each.bin(sample.value(i, each.candidate())));
      scores[i] += points;
      sum += points;
    }
    return sum / scores.length;
  }

  /** The level at which as many lines are expected to go bad as did, rounded points included. */
  private static long base(Sample sample, long[] points) {
    double low = -2_000;
    double high = 2_000;
    while (high - low > 1e-6) {
      double middle = (low + high) / 2;
      if (expectedBads(middle, points) > sample.bads()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.round(low);
  }

  private static double expectedBads(double base, long[] points) {
    double sum = 0;
    for (long each : points) {
      double score = base + each - OFFSET.doubleValue();
      sum += 1 / (1 + StrictMath.exp(score / FACTOR));
    }
    return sum;
  }

  /** The score below which that share of the lines lies, at the nearest five points. */
  private static BigDecimal edge(long[] sorted, long base, double share) {
    long score = base + sorted[(int) (sorted.length * share)];
    return BigDecimal.valueOf(score).divide(TIER_STEP, 0, RoundingMode.HALF_UP).multiply(TIER_STEP);
  }

  private Characteristic characteristic(int place, CardField field, double mean) {
    Bins each = bins.get(place);
    List<Attribute> attributes = new ArrayList<>();
    attributes.add(bin(new Condition.Missing(field, true), points(place, -1)));
    for (int i = 0; i < each.tallies().size(); i++) {
      attributes.add(bin(condition(field, each.edges(), i), points(place, i)));
    }
    BigDecimal baseline = BigDecimal.valueOf(Math.round(mean));
    return new Characteristic(field.name(), attributes, baseline, field.name());
  }

  private static Attribute bin(Condition condition, long points) {
    return new Attribute(condition, BigDecimal.valueOf(points), null);
  }

  private static Condition condition(CardField field, double[] edges, int bin) {
    if (bin == 0) {
      return new Condition.Compare(field, Comparison.LESS, edges[0]);
    }
    Condition from = new Condition.Compare(field, Comparison.GREATER_OR_EQUAL, edges[bin - 1]);
    if (bin == edges.length) {
      return from;
    }
    Condition to = new Condition.Compare(field, Comparison.LESS, edges[bin]);
    return new Condition.Several(Joining.AND, List.of(from, to));
  }
}
