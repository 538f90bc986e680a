package org.limitdesk.domain.scoring.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.LongSummaryStatistics;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Attribute;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.FieldKind;
import org.limitdesk.domain.scoring.ReasonRule;
import org.limitdesk.domain.scoring.Scale;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.Tiers;
import org.limitdesk.domain.scoring.fit.FittedCard.FittedBin;
import org.limitdesk.domain.scoring.fit.FittedCard.FittedCharacteristic;

/**
 * Makes points of slopes, on the plan's scale. Points and base are rounded half up, so a bin
 * without evidence either way has 0. A characteristic's baseline is its mean points over the
 * sample, rounded the same way.
 */
final class CardScale {
  private static final BigDecimal TIER_STEP = BigDecimal.valueOf(5);

  /** A double tells whole numbers apart up to here. */
  private static final double MOST_UNITS = 1e15;

  private final FitPlan plan;
  private final List<Bins> bins;
  private final double[] slopes;
  private final Scale scale;
  private final int decimals;

  /** How many units of the last decimal are a point. */
  private final long unit;

  CardScale(FitPlan plan, List<Bins> bins, double[] slopes) {
    this.plan = plan;
    this.bins = bins;
    this.slopes = slopes;
    scale = plan.settings().scale();
    decimals = plan.settings().pointDecimals();
    unit = BigDecimal.TEN.pow(decimals).longValueExact();
  }

  FittedCard card(FitSample sample) {
    long[] scores = new long[sample.size()];
    List<CardField> fields = new ArrayList<>();
    List<Characteristic> characteristics = new ArrayList<>();
    List<FittedCharacteristic> fitted = new ArrayList<>();
    for (int i = 0; i < bins.size(); i++) {
      CardField field = CardField.of(i, sample.name(bins.get(i).candidate()), FieldKind.NUMBER);
      fields.add(field);
      characteristics.add(characteristic(i, field, addPoints(i, sample, scores)));
      fitted.add(fitted(i, characteristics.getLast()));
    }
    long base = base(sample, scores);
    Arrays.sort(scores);
    FitSettings settings = plan.settings();
    Scorecard card =
        new Scorecard(
            plan.name(),
            plan.version(),
            plan.terms(),
            decimal(base),
            scale,
            tiers(
                edge(scores, base, settings.lowFrom()), edge(scores, base, settings.mediumFrom())),
            ReasonRule.POINTS_BELOW,
            fields,
            characteristics);
    return new FittedCard(card, fitted);
  }

  /** Null where the scores lie so close together that there are no three tiers. */
  private static @Nullable Tiers tiers(BigDecimal lowFrom, BigDecimal mediumFrom) {
    return lowFrom.compareTo(mediumFrom) > 0 ? new Tiers(lowFrom, mediumFrom) : null;
  }

  private BigDecimal decimal(long units) {
    return BigDecimal.valueOf(units, decimals);
  }

  /** In units of the last decimal. */
  private long points(int place, int bin) {
    return Math.round(scale.factor() * slopes[place] * bins.get(place).woe(bin) * unit);
  }

  /** Adds the points to each line's score; returns their mean. */
  private double addPoints(int place, FitSample sample, long[] scores) {
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
  private long base(FitSample sample, long[] points) {
    // Beyond this, not even one line in all is expected to be other than the rest.
    double beyond = scale.factor() * (1 + StrictMath.log(points.length));
    LongSummaryStatistics reach = Arrays.stream(points).summaryStatistics();
    double low = -beyond - (double) reach.getMax() / unit;
    double high = beyond - (double) reach.getMin() / unit;
    double base = scale.offset().doubleValue() + level(low, high, sample.bads(), points);
    if (!(Math.abs(base) * unit < MOST_UNITS)) {
      throw new IllegalArgumentException(
          "Points on that scale have more than fifteen digits: choose a smaller one.");
    }
    return Math.round(base * unit);
  }

  /** The base above the offset, between two levels. */
  private double level(double from, double to, long bads, long[] points) {
    if (!(expectedBads(from, points) > bads && expectedBads(to, points) < bads)) {
      throw new IllegalArgumentException(
          "No base lets as many lines be expected to go bad as did: choose another scale.");
    }
    double low = from;
    double high = to;
    double middle = (low + high) / 2;
    while (high - low > 1e-6 && middle > low && middle < high) {
      if (expectedBads(middle, points) > bads) {
        low = middle;
      } else {
        high = middle;
      }
      middle = (low + high) / 2;
    }
    return low;
  }

  private double expectedBads(double level, long[] points) {
    double sum = 0;
    for (long each : points) {
      double score = level + (double) each / unit;
      sum += 1 / (1 + StrictMath.exp(score / scale.factor()));
    }
    return sum;
  }

  /** The score below which that share of the lines lies, at the nearest five points. */
  private BigDecimal edge(long[] sorted, long base, double share) {
    long score = base + sorted[(int) (sorted.length * share)];
    return decimal(score).divide(TIER_STEP, 0, RoundingMode.HALF_UP).multiply(TIER_STEP);
  }

  private Characteristic characteristic(int place, CardField field, double mean) {
    Bins each = bins.get(place);
    List<Attribute> attributes = new ArrayList<>();
    for (int i = -1; i < each.tallies().size(); i++) {
      attributes.add(new Attribute(each.condition(field, i), decimal(points(place, i)), null));
    }
    BigDecimal baseline = decimal(Math.round(mean));
    return new Characteristic(field.name(), attributes, baseline, field.name());
  }

  private FittedCharacteristic fitted(int place, Characteristic made) {
    Bins each = bins.get(place);
    List<FittedBin> rows = new ArrayList<>();
    for (int i = -1; i < each.tallies().size(); i++) {
      Attribute attribute = made.attributes().get(i + 1);
      Tally tally = i < 0 ? each.missing() : each.tallies().get(i);
      rows.add(
          new FittedBin(
              attribute.condition().label(),
              tally.goods(),
              tally.bads(),
              each.woe(i),
              each.information(i),
              attribute.points()));
    }
    return new FittedCharacteristic(made.name(), each.informationValue(), slopes[place], rows);
  }
}
