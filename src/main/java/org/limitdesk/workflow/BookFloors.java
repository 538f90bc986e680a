package org.limitdesk.workflow;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.cluster.ClusterTerms;
import org.limitdesk.domain.cluster.ClusterWatch;
import org.limitdesk.domain.cluster.Clusters;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.signal.Cluster;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.RollRates;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.PastLoad;
import org.limitdesk.workflow.port.Progress;

/**
 * What the book itself says beside a line: its bucket edges, how overdue lines rolled on to M4, and
 * which of its cells are clusters.
 */
public final class BookFloors {
  /** As many months as a profile shows, so that leafing through one counts each month once. */
  private static final int KEPT = 36;

  private final Map<Watched, Clusters> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Watched, Clusters> eldest) {
          return size() > KEPT;
        }
      };

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

  /** The cells up to that month, yyyymm, as the policy looks for them; none where it does not. */
  Clusters clusters(Book book, Policy policy, int month, Progress progress) throws IOException {
    Optional<Cluster> cluster = Cluster.of(policy.triggers());
    return cluster.isEmpty()
        ? Clusters.NONE
        : clusters(book, cluster.get().terms(), month, progress);
  }

  /** The same on terms of one's own. */
  Clusters clusters(Book book, ClusterTerms terms, int month, Progress progress)
      throws IOException {
    long loaded = book.lastLoad().map(PastLoad::at).orElse(0L);
    Watched key =
        new Watched(book.uuid(), book.generation(), loaded, edges(book).toString(), terms, month);
    Clusters known = kept(key);
    if (known == null) {
      known = watch(book, terms, month, progress);
      keep(key, known);
    }
    return known;
  }

  private @Nullable Clusters kept(Watched key) {
    synchronized (kept) {
      return kept.get(key);
    }
  }

  private void keep(Watched key, Clusters clusters) {
    synchronized (kept) {
      kept.put(key, clusters);
    }
  }

  private Clusters watch(Book book, ClusterTerms terms, int month, Progress progress)
      throws IOException {
    return ClusterWatch.over(book.columns(progress), edges(book), month, terms, progress::check);
  }

  /** What clusters depend on; copies of a book share its name, but not when they were loaded. */
  private record Watched(
      UUID book, long generation, long loaded, String edges, ClusterTerms terms, int month) {}
}
