package org.limitdesk.workflow;

import java.io.IOException;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.RollRates;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** What the book itself says of overdue lines: its bucket edges and how they rolled on to M4. */
public final class BookFloors {
  /** The edges that the book is set to. */
  BucketEdges edges(Book book) {
    return book.setting(ReadTrends.BUCKET_EDGES)
        .map(BucketEdges::parse)
        .orElse(BucketEdges.STANDARD);
  }

  /** The least PD of lines in M1, M2 and M3, from the year up to that month, yyyymm. */
  RollFloor of(Book book, int month, Progress progress) throws IOException {
    RollRates rolls = RollRates.of(book.columns(progress), edges(book), month);
    return RollFloor.chained(
        rolls.worseThan(Bucket.M1), rolls.worseThan(Bucket.M2), rolls.worseThan(Bucket.M3));
  }
}
