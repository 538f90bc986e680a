package org.limitdesk.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;

/** A bucket as a cell of the ramp with its label, or a small pale one without. */
public final class BucketBadge extends Label {
  private static final String STYLE = "bucket-";

  private BucketBadge(@Nullable Bucket bucket, String text, String style) {
    super(text);
    getStyleClass().addAll("bucket", style, style(bucket));
    setAccessibleText(bucket == null ? Numbers.NONE : bucket.label());
  }

  /** With its label. */
  public static BucketBadge of(Bucket bucket) {
    return new BucketBadge(bucket, bucket.label(), "bucket-badge");
  }

  /** One month of a strip; null for a month without the line. */
  public static BucketBadge small(@Nullable Bucket bucket) {
    return new BucketBadge(bucket, "", "bucket-small");
  }

  /** One month of a strip that has room for the label. */
  public static BucketBadge wide(@Nullable Bucket bucket) {
    String text = bucket == null ? Numbers.NONE : bucket.label();
    return new BucketBadge(bucket, text, "bucket-wide");
  }

  private static String style(@Nullable Bucket bucket) {
    String name = bucket == null ? "none" : bucket.name().replace("_", "");
    return STYLE + name.toLowerCase(Locale.ROOT);
  }
}
