package org.limitdesk.ui.review;

import javafx.scene.Node;
import org.limitdesk.ui.kit.EmptyState;
import org.limitdesk.ui.kit.Texts;

/** What stands where no case can be shown. */
final class NothingListed {
  private NothingListed() {}

  /** Because no case fits the filters, with the way out, or because there is none. */
  static Node of(ReviewModel model, Texts texts) {
    boolean filtered = model.isFiltered();
    EmptyState state =
        new EmptyState(
            "fth-inbox",
            texts.bind(filtered ? "review.nothingFits" : "review.nothing"),
            texts.bind(filtered ? "review.nothingFitsWhy" : "review.nothingWhy"));
    return filtered
        ? state.withMain(texts.bind("review.clearFilters"), model::clearFilters)
        : state;
  }
}
