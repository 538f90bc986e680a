package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A card's points as whole numbers at one common scale, so that sums are exact and quick. */
final class PointTable {
  /** Far inside a long, so that no sum of a card's points can leave it. */
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE / 4);

  private final int decimals;
  private final long base;
  private final long[][] points;

  private PointTable(int decimals, long base, long[][] points) {
    this.decimals = decimals;
    this.base = base;
    this.points = points;
  }

  /** Throws {@link IllegalArgumentException} for points that cannot be held exactly. */
  static PointTable of(BigDecimal base, List<Characteristic> characteristics) {
    int decimals =
        Stream.concat(Stream.of(base), all(characteristics))
            .mapToInt(BigDecimal::scale)
            .reduce(0, Math::max);
    BigDecimal reach =
        characteristics.stream()
            .map(each -> each.most().abs().max(each.least().abs()))
            .reduce(base.abs(), BigDecimal::add);
    if (decimals > 18 || reach.scaleByPowerOfTen(decimals).compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "the card's points have more than 18 digits in all; round them");
    }
    long[][] points = new long[characteristics.size()][];
    for (int i = 0; i < points.length; i++) {
      points[i] =
          characteristics.get(i).attributes().stream()
              .mapToLong(bin -> unscaled(bin.points(), decimals))
              .toArray();
    }
    return new PointTable(decimals, unscaled(base, decimals), points);
  }

  private static Stream<BigDecimal> all(List<Characteristic> characteristics) {
    return characteristics.stream()
        .flatMap(each -> each.attributes().stream())
        .map(Attribute::points);
  }

  private static long unscaled(BigDecimal points, int decimals) {
    return points.setScale(decimals).unscaledValue().longValueExact();
  }

  long base() {
    return base;
  }

  long points(int characteristic, int bin) {
    return points[characteristic][bin];
  }

  BigDecimal decimal(long unscaled) {
    return BigDecimal.valueOf(unscaled, decimals);
  }
}
