package org.limitdesk.ui.borrowers;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.ui.kit.BucketBadge;

/** The buckets of the last months, small, the oldest first. */
final class BucketStrip extends HBox {
  private static final double GAP = 2;

  BucketStrip(LineRow row, String text) {
    super(GAP);
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleText(text);
    for (@Nullable Bucket bucket : row.line().last()) {
      getChildren().add(BucketBadge.small(bucket));
    }
  }
}
