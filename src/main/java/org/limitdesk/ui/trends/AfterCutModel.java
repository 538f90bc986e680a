package org.limitdesk.ui.trends;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.CutLines;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.Cut;
import org.limitdesk.workflow.ReadTrends;

/** How cut lines went on, so many months later. */
public final class AfterCutModel {
  private final Cut cut;
  private final String scope;
  private final ObjectProperty<Integer> later = new SimpleObjectProperty<>(ReadTrends.AFTER_CUT);
  private final ObjectProperty<CutLines.@Nullable Found> found = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();

  /**
   * @param scope what the lines of the cut are called on the screen
   */
  AfterCutModel(Cut cut, String scope) {
    this.cut = cut;
    this.scope = scope;
  }

  /** The lines that are told of; a line counts where it was in the month before its limit fell. */
  Cut cut() {
    return cut;
  }

  /** The segment's name, or that it is the whole book. */
  String scope() {
    return scope;
  }

  /** Months after the month of the cut. */
  ObjectProperty<Integer> later() {
    return later;
  }

  /** Null until it is read. */
  ObjectProperty<CutLines.@Nullable Found> found() {
    return found;
  }

  /** Why it could not be read; null where it could. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }
}
