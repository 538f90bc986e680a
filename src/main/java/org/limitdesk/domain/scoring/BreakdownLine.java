package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one characteristic gave a line.
 *
 * @param values what the characteristic looked at, nearly always one value
 * @param bin the label of the bin
 * @param most the most points that the characteristic can give; of bins that reckon their points,
 *     what this line got counts
 * @param least the least points that it can give, in the same way
 * @param lost against the baseline, in the direction of the card's {@link ReasonRule}; below 0
 *     where points were gained
 * @param reasonCode null where the card gives no reasons
 * @param bookMean the mean of these points over the book; null until it is filled in
 * @param bookBelow the share of the book's lines with fewer points here, 0 to 1; null with the mean
 */
public record BreakdownLine(
    String characteristic,
    List<FieldValue> values,
    String bin,
    BigDecimal points,
    BigDecimal most,
    BigDecimal least,
    BigDecimal lost,
    @Nullable String reasonCode,
    @Nullable BigDecimal bookMean,
    @Nullable Double bookBelow) {
  public BreakdownLine {
    values = List.copyOf(values);
  }

  BreakdownLine inBook(BigDecimal mean, double below) {
    return new BreakdownLine(
        characteristic, values, bin, points, most, least, lost, reasonCode, mean, below);
  }
}
