package org.limitdesk.workflow;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.cluster.CellKind;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.domain.cluster.ClusterTerms;
import org.limitdesk.domain.cluster.Clusters;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.signal.Cluster;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.StoredDocument;
import org.limitdesk.workflow.port.Progress;

/**
 * Looks for clusters in a month of a book, as its policy in force does; where that looks for none,
 * on the terms that come with the program.
 */
public final class FindClusters {
  private final BookFloors floors;

  public FindClusters(BookFloors floors) {
    this.floors = floors;
  }

  /**
   * The cells of a month, known from it and the months before alone.
   *
   * @param month yyyymm; null for the last month that the book has
   */
  public Found find(Book book, @Nullable Integer month, Progress progress) throws IOException {
    List<Integer> months = book.months();
    if (months.isEmpty() || (month != null && !months.contains(month))) {
      throw new BookRefused(
          "LD-121",
          month == null
              ? "The book has no months yet. Load some first."
              : "The book has no rows of %s. Name another month."
                  .formatted(CalendarNumber.month(month)));
    }
    int at = month == null ? months.getLast() : month;
    ClusterTerms terms = terms(book);
    return new Found(at, terms, floors.clusters(book, terms, at, progress));
  }

  private static ClusterTerms terms(Book book) throws IOException {
    Optional<StoredDocument> kept = book.documents().inForce(Kind.POLICY);
    if (kept.isPresent()) {
      Policy policy = Policies.read(kept.get().document().name(), kept.get().document().bytes());
      Optional<Cluster> cluster = Cluster.of(policy.triggers());
      if (cluster.isPresent()) {
        return cluster.get().terms();
      }
    }
    return ClusterTerms.STANDARD;
  }

  /**
   * What was found.
   *
   * @param month yyyymm
   * @param terms on which it was looked for
   */
  public record Found(int month, ClusterTerms terms, Clusters clusters) {
    /** The cells of the month, the least likely first. */
    public List<CellMonth> cells() {
      return clusters.month(month);
    }

    /** A cell from the first month of the book on. */
    public List<CellMonth> series(CellKind by, String cell) {
      return clusters.series(by, cell);
    }
  }
}
