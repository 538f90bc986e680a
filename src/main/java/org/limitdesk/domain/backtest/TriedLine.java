package org.limitdesk.domain.backtest;

import java.util.EnumMap;
import java.util.Map;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.whatif.FairnessTally.Place;

/**
 * What a policy makes of one line in a past month. Amounts are fen of the whole line.
 *
 * @param key the borrower's number in the book
 * @param segments the borrower's values, without those that are not known
 * @param people the borrower's gender and age group, to be shown and never an input
 * @param ownShare how much of the line is the lender's own, in 1e-8
 * @param tier low, medium, high or unscored
 * @param lgd in 1e-8, of the line as it then stood
 * @param limit that the line had
 * @param balance that the line then had
 * @param cut whether the policy reduces, suspends or recalls it, and no rail of the book holds that
 * @param newLimit the limit that the policy sets; the old one where it cuts nothing
 */
public record TriedLine(
    int key,
    Map<SegmentField, String> segments,
    Place people,
    long ownShare,
    String tier,
    long lgd,
    long limit,
    long balance,
    boolean cut,
    long newLimit) {
  /** The values that are known of a borrower. */
  public static Map<SegmentField, String> segments(Borrower borrower) {
    Map<SegmentField, String> segments = new EnumMap<>(SegmentField.class);
    for (SegmentField field : SegmentField.ALL) {
      String value = field.of(borrower);
      if (value != null) {
        segments.put(field, value);
      }
    }
    return segments;
  }

  /** The same where a rail of the book holds the cut back. */
  TriedLine left() {
    return new TriedLine(key, segments, people, ownShare, tier, lgd, limit, balance, false, limit);
  }
}
