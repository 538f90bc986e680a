package org.limitdesk.ui.trends;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.LossForecast;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.BookLosses;
import org.limitdesk.workflow.Cut;

/** What was written off and came back, and what the rolls forecast. */
public final class LossModel {
  /** Of how many last months the forecast takes the mean rates. */
  static final int MEAN_OF = 3;

  private final Cut cut;
  private final String scope;
  private final BooleanProperty byQuarter = new SimpleBooleanProperty();
  private final BooleanProperty asChart = new SimpleBooleanProperty(true);
  private final ObjectProperty<@Nullable Found> found = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();

  /**
   * What was read.
   *
   * @param forecast of what the last month holds; null where the book has no two months
   */
  record Found(BookLosses losses, @Nullable LossForecast forecast) {}

  /**
   * @param scope what the lines of the cut are called on the screen
   */
  LossModel(Cut cut, String scope) {
    this.cut = cut;
    this.scope = scope;
  }

  /** The lines that are told of. */
  Cut cut() {
    return cut;
  }

  /** The segment's name, or that it is the whole book. */
  String scope() {
    return scope;
  }

  /** Whether quarters are told of, and not months. */
  BooleanProperty byQuarter() {
    return byQuarter;
  }

  /** Whether rates are shown as charts, and not as a table. */
  BooleanProperty asChart() {
    return asChart;
  }

  /** Null until it is read. */
  ObjectProperty<@Nullable Found> found() {
    return found;
  }

  /** Why it could not be read; null where it could. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }
}
