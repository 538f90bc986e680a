package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Gauge;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.TryPolicy.Trial;

/**
 * The gauges of over-tightening as bullet bars: fill the draft, tick the policy in force. The
 * ground is tinted where the mark is broken: beyond it, or below it where it is the least.
 */
final class GaugeBars {
  private static final double NEAR = 0.8;

  /** Below it a share has two decimals. */
  private static final double TENTH = 0.1;

  private static final double HEIGHT = 10;
  private static final double MARK = 2;

  /** Between a gauge and the next. */
  private static final Insets BELOW = new Insets(0, 0, 6, 0);

  /** The mark stands there, so that what is past it has room. */
  private static final double MARK_AT = 0.75;

  private final Texts texts;
  private final Consumer<FigureRow.Lines> open;
  private final List<Label> names = new ArrayList<>();

  /**
   * @param open shows the lines behind a gauge
   */
  GaugeBars(Texts texts, Consumer<FigureRow.Lines> open) {
    this.texts = texts;
    this.open = open;
  }

  /**
   * Fills a grid; the gauge that has the focus keeps it.
   *
   * @param inForce of the policy in force, in the same order
   */
  void show(GridPane grid, Trial trial, List<GaugeReading> inForce) {
    int focused = names.indexOf(names.stream().filter(Label::isFocused).findFirst().orElse(null));
    grid.getChildren().clear();
    names.clear();
    List<GaugeReading> draft = trial.gauges();
    for (int row = 0; row < draft.size(); row++) {
      GaugeReading reading = draft.get(row);
      Label name = name(trial.figures(), reading.gauge());
      names.add(name);
      Bullet bullet = new Bullet(reading, row < inForce.size() ? inForce.get(row) : null);
      GridPane.setHgrow(name, Priority.ALWAYS);
      GridPane.setMargin(bullet, BELOW);
      Label value = new Label(words(reading));
      value.getStyleClass().addAll("num", style(reading));
      value.setMinWidth(Region.USE_PREF_SIZE);
      value.setMaxWidth(Double.MAX_VALUE);
      value.setAlignment(Pos.CENTER_RIGHT);
      grid.addRow(2 * row, name, value);
      grid.add(bullet, 0, 2 * row + 1, 2, 1);
    }
    if (focused >= 0 && focused < names.size()) {
      names.get(focused).requestFocus();
    }
  }

  /** Its name takes the focus; Enter or a double click opens the lines that it measures. */
  private Label name(TrialFigures figures, Gauge gauge) {
    String title = texts.text("gauge." + gauge.code());
    Label name = new Label(title);
    name.setId("gauge_" + gauge.code());
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setFocusTraversable(true);
    name.getStyleClass().add("studio-rule");
    Runnable opens =
        () ->
            open.accept(
                new FigureRow.Lines(title, figures.result(), () -> measured(figures, gauge)));
    name.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        event.consume();
        opens.run();
      }
    });
    name.setOnMouseClicked(event -> {
      name.requestFocus();
      if (event.getClickCount() == 2) {
        opens.run();
      }
    });
    return name;
  }

  /** The lines whose number, limits, cuts or uses the gauge shows. */
  static Slice measured(TrialFigures figures, Gauge gauge) {
    return switch (gauge) {
      case LINES_CUT, LIMITS_CUT, MEDIAN_CUT, FAIRNESS -> figures.cuts();
      case CUT_WITHOUT_RECENT_OVERDUE -> figures.withoutOverdue();
      case UTILISATION_AFTER -> figures.reduced();
    };
  }

  private String words(GaugeReading reading) {
    boolean least = reading.gauge().isLeast();
    String value = value(reading, least);
    String mark =
        least
            ? texts.numbers().decimal(reading.limit(), 2)
            : texts.numbers().rate(reading.limit(), 1);
    String key =
        reading.isBroken() ? "studio.gaugeBroken" : least ? "studio.gaugeLeast" : "studio.gaugeOf";
    return texts.text(key, value, mark);
  }

  private String value(GaugeReading reading, boolean least) {
    if (!reading.measured().isMeasured()) {
      return Numbers.NONE;
    }
    return least
        ? texts.numbers().decimal(reading.value(), 2)
        : texts.numbers().rate(reading.value(), reading.value() < TENTH ? 2 : 1);
  }

  private static String style(GaugeReading reading) {
    return reading.isBroken() ? "danger" : isNear(reading) ? "warning" : "medium";
  }

  private static boolean isNear(GaugeReading reading) {
    return reading.gauge().isLeast()
        ? reading.value() * NEAR < reading.limit()
        : reading.value() > reading.limit() * NEAR;
  }

  private static final class Bullet extends Region {
    private final Region ground = new Region();
    private final Region broken = new Region();
    private final Region fill = new Region();
    private final Region mark = new Region();
    private final Region tick = new Region();
    private final GaugeReading reading;
    private final @Nullable GaugeReading inForce;

    Bullet(GaugeReading reading, @Nullable GaugeReading inForce) {
      this.reading = reading;
      this.inForce = inForce;
      ground.getStyleClass().add("gauge-ground");
      fill.getStyleClass().add(isNear(reading) || reading.isBroken() ? "gauge-near" : "gauge-fill");
      mark.getStyleClass().add("gauge-mark");
      tick.getStyleClass().add("gauge-tick");
      broken.getStyleClass().add("gauge-broken");
      getChildren().addAll(ground, broken, fill, mark, tick);
      tick.setVisible(inForce != null);
      setMinSize(80, HEIGHT + 4);
      setPrefHeight(HEIGHT + 4);
      setMaxHeight(HEIGHT + 4);
    }

    private double place(double value) {
      double most = reading.limit() / MARK_AT;
      return most == 0 ? 0 : getWidth() * Math.clamp(value / most, 0, 1);
    }

    @Override
    protected void layoutChildren() {
      ground.resizeRelocate(0, 4, getWidth(), HEIGHT - 4);
      double at = place(reading.limit());
      boolean least = reading.gauge().isLeast();
      broken.resizeRelocate(least ? 0 : at, 4, least ? at : getWidth() - at, HEIGHT - 4);
      fill.resizeRelocate(0, 4, place(reading.value()), HEIGHT - 4);
      mark.resizeRelocate(place(reading.limit()) - 1, 0, MARK, HEIGHT + 4);
      if (inForce != null) {
        tick.resizeRelocate(place(inForce.value()) - 1, 2, MARK, HEIGHT);
      }
    }
  }
}
