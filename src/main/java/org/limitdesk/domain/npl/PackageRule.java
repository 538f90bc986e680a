package org.limitdesk.domain.npl;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.FiveGrade;

/**
 * Which open lines a package takes by their days past due: the non-performing ones ({@code npl}, by
 * the {@link FiveGrade} of their days), those over 30, 60 or 90 days ({@code 90+}), or those of
 * named buckets ({@code M4,M5,M6+}).
 */
public final class PackageRule {
  private static final String NPL = "npl";

  private final String text;
  private final boolean byGrade;
  private final Set<Bucket> buckets;

  private PackageRule(String text, boolean byGrade, Set<Bucket> buckets) {
    this.text = text;
    this.byGrade = byGrade;
    this.buckets = Collections.unmodifiableSet(buckets);
  }

  /** Reads a rule; empty for what is none. Capitals do not matter. */
  public static Optional<PackageRule> parse(String text) {
    String word = text.strip();
    if (word.equalsIgnoreCase(NPL)) {
      return Optional.of(new PackageRule(NPL, true, EnumSet.noneOf(Bucket.class)));
    }
    return switch (word) {
      case "30+" -> Optional.of(from(word, Bucket.M2));
      case "60+" -> Optional.of(from(word, Bucket.M3));
      case "90+" -> Optional.of(from(word, Bucket.M4));
      default -> list(word);
    };
  }

  private static PackageRule from(String text, Bucket first) {
    return new PackageRule(text, false, EnumSet.range(first, Bucket.M6_PLUS));
  }

  private static Optional<PackageRule> list(String text) {
    EnumSet<Bucket> buckets = EnumSet.noneOf(Bucket.class);
    for (String label : text.split(",", -1)) {
      Optional<Bucket> bucket =
          Bucket.ALL.stream()
              .filter(each -> each != Bucket.M0 && each.label().equalsIgnoreCase(label.strip()))
              .findFirst();
      if (bucket.isEmpty()) {
        return Optional.empty();
      }
      buckets.add(bucket.get());
    }
    List<String> labels = buckets.stream().map(Bucket::label).toList();
    return Optional.of(new PackageRule(String.join(",", labels), false, buckets));
  }

  /** The first thing that {@link #parse} does not take; empty where it takes all. */
  public static Optional<RuleFault> fault(String text) {
    if (parse(text).isPresent()) {
      return Optional.empty();
    }
    int start = 0;
    for (String label : text.split(",", -1)) {
      String word = label.strip();
      if (list(word).isEmpty()) {
        int at = start + 1 + (word.isEmpty() ? 0 : label.indexOf(word));
        return Optional.of(new RuleFault(kind(word), at, word));
      }
      start += label.length() + 1;
    }
    return Optional.empty();
  }

  private static RuleFault.Kind kind(String word) {
    if (word.isEmpty()) {
      return RuleFault.Kind.MISSING;
    }
    return word.equalsIgnoreCase(Bucket.M0.label())
        ? RuleFault.Kind.NOT_OVERDUE
        : RuleFault.Kind.UNKNOWN;
  }

  /** Whether it takes an open line that is so many days past due. */
  public boolean takes(int dpd, BucketEdges edges) {
    return byGrade ? FiveGrade.floor(dpd).isNonPerforming() : buckets.contains(edges.bucket(dpd));
  }

  /** As {@link #parse} reads it, in one spelling. */
  @Override
  public String toString() {
    return text;
  }
}
