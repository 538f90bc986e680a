package org.limitdesk.domain.trend;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What of today's balance the rolls of the last months would turn into losses: each bucket's
 * balance times its loss factor, the product of the onward rates from it to the end of the chain.
 * What is past M6 counts as lost. The method and a worked example: OCC, Comptroller's Handbook,
 * Retail Lending Examination Procedures, Appendix G, Loss Forecasting Tools, Roll Rates.
 *
 * @param months yyyymm, into which the rolls went that the rates are the mean of, rising
 * @param links from M0 to M6+
 */
public record LossForecast(List<Integer> months, List<Link> links) {
  public LossForecast {
    months = List.copyOf(months);
    links = List.copyOf(links);
  }

  /**
   * One bucket of the chain.
   *
   * @param onward the mean of the months' onward rates; empty where the bucket held nothing in any
   * @param factor what of the bucket is lost in the end; empty where a link from here on is
   * @param held in the bucket now: a balance in fen, or a number of lines
   */
  public record Link(Bucket bucket, OptionalDouble onward, OptionalDouble factor, long held) {
    /** The loss to be expected of the bucket, in fen or lines; 0 of an empty one. */
    public OptionalDouble loss() {
      if (held == 0) {
        return OptionalDouble.of(0);
      }
      return factor.isEmpty() ? factor : OptionalDouble.of(held * factor.getAsDouble());
    }
  }

  /**
   * Forecast from the mean of rolls.
   *
   * @param flows the rolls of months, whose rates count alike
   * @param now what stands in each bucket
   */
  public static LossForecast of(List<FlowRates> flows, MonthTally now, Measure measure) {
    Map<Bucket, Link> links = new EnumMap<>(Bucket.class);
    OptionalDouble next = OptionalDouble.of(1);
    for (Bucket bucket : Bucket.ALL.reversed()) {
      OptionalDouble onward =
          bucket == Bucket.M6_PLUS ? OptionalDouble.of(1) : mean(flows, bucket, measure);
      next =
          onward.isEmpty() || next.isEmpty()
              ? OptionalDouble.empty()
              : OptionalDouble.of(onward.getAsDouble() * next.getAsDouble());
      links.put(bucket, new Link(bucket, onward, next, now.in(bucket, measure)));
    }
    return new LossForecast(
        flows.stream().map(flow -> flow.rolls().after()).toList(), new ArrayList<>(links.values()));
  }

  private static OptionalDouble mean(List<FlowRates> flows, Bucket bucket, Measure measure) {
    return flows.stream()
        .map(flow -> flow.onward(bucket, measure))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }

  /** All that is held now, in fen or lines. */
  public long held() {
    return links.stream().mapToLong(Link::held).sum();
  }

  /** The loss to be expected of all buckets; empty where that of one is not known. */
  public OptionalDouble loss() {
    double sum = 0;
    for (Link link : links) {
      if (link.loss().isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += link.loss().getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  /** The loss over all that is held; empty where it is not known or nothing is held. */
  public OptionalDouble rate() {
    OptionalDouble loss = loss();
    return loss.isEmpty() || held() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(loss.getAsDouble() / held());
  }
}
