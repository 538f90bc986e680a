package org.limitdesk.ui.trends;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Denominator;
import org.limitdesk.domain.trend.Vintages.Curves;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.Cut;

/** How the lines opened in each month went on, and what that is a share of. */
public final class VintageModel {
  private final Cut cut;
  private final String scope;
  private final ObjectProperty<Denominator> denominator =
      new SimpleObjectProperty<>(Denominator.LINES);
  private final ObjectProperty<Bucket> worst = new SimpleObjectProperty<>(Bucket.M2);
  private final BooleanProperty ever = new SimpleBooleanProperty(true);
  private final BooleanProperty asChart = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Curves> curves = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();

  /**
   * @param scope what the cut is called on the screen
   */
  VintageModel(Cut cut, String scope) {
    this.cut = cut;
    this.scope = scope;
  }

  /** The lines that are told of; a line counts where it was when the book first saw it. */
  Cut cut() {
    return cut;
  }

  /** The segment's name, or that it is the whole book. */
  String scope() {
    return scope;
  }

  ObjectProperty<Denominator> denominator() {
    return denominator;
  }

  /** The least bucket that is bad. */
  ObjectProperty<Bucket> worst() {
    return worst;
  }

  /** Whether a line that was bad once stays bad. */
  BooleanProperty ever() {
    return ever;
  }

  /** Whether they are shown as a fan of curves, and not as a table. */
  BooleanProperty asChart() {
    return asChart;
  }

  /** Null until they are read. */
  ObjectProperty<@Nullable Curves> curves() {
    return curves;
  }

  /** Why they could not be read; null where they could. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }
}
