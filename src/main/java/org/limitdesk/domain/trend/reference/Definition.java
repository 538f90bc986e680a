package org.limitdesk.domain.trend.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;

/**
 * What a published series is, in percent. Nothing here is data: the values come from a file.
 *
 * @param name as its publisher calls it
 * @param source who publishes it, and where
 * @param words what it counts, so that it is not taken for something else
 * @param from the least bucket that is past due in it; null where it is no such rate
 * @param seasonallyAdjusted whether its seasons are taken out
 * @param keepsChargedOff whether what was charged off goes on being counted
 */
public record Definition(
    String name,
    String source,
    String words,
    Frequency frequency,
    @Nullable Bucket from,
    boolean seasonallyAdjusted,
    boolean keepsChargedOff) {

  /**
   * In what it is unlike the book's rate of a month; it is always of other lenders.
   *
   * @param shown the least bucket that the book's rate counts
   */
  public List<Unlike> unlike(Bucket shown, Measure measure) {
    List<Unlike> found = new ArrayList<>();
    add(found, from == null, Unlike.KIND);
    add(found, from != null && from != shown, Unlike.DAYS);
    add(found, measure != Measure.BALANCE, Unlike.MEASURE);
    add(found, frequency != Frequency.MONTHLY, Unlike.FREQUENCY);
    add(found, seasonallyAdjusted, Unlike.SEASONS);
    add(found, keepsChargedOff, Unlike.CHARGED_OFF);
    found.add(Unlike.LENDERS);
    return List.copyOf(found);
  }

  private static void add(List<Unlike> found, boolean isSo, Unlike unlike) {
    if (isSo) {
      found.add(unlike);
    }
  }

  /**
   * Whether it may stand on one axis with the book's rate: it counts the same days past due of a
   * balance, and drops what was charged off as the book does.
   */
  public boolean sharesAxis(Bucket shown, Measure measure) {
    List<Unlike> found = unlike(shown, measure);
    return !found.contains(Unlike.KIND)
        && !found.contains(Unlike.DAYS)
        && !found.contains(Unlike.MEASURE)
        && !found.contains(Unlike.CHARGED_OFF);
  }
}
