package org.limitdesk.ui.oversight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.limitdesk.chart.NiceScale;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Texts;

/**
 * Officers by how many decisions they made and how often they went another way, within the limits
 * in which chance alone would keep them: shaded 95 times of 100, dashed 998 times of 1,000.
 */
final class FunnelPlot extends Pane {
  private static final double LEFT = 34;
  private static final double RIGHT = 12;
  private static final double TOP = 8;
  private static final double BOTTOM = 42;
  private static final double DOT = 8;
  private static final int POINTS = 30;
  private static final int PERCENT = 100;

  /** So few have room for their names. */
  private static final int NAMED = 4;

  /** Room above the highest and right of the last. */
  private static final double MORE = 1.08;

  /** Before so many decisions the limits are as wide as the plot. */
  private static final double FIRST_DECISIONS = 2;

  private final Texts texts;
  private final Polygon inner = new Polygon();
  private final Polyline upper = new Polyline();
  private final Polyline lower = new Polyline();
  private final Line middle = new Line();
  private final Label caption;
  private final List<Tick> ticks = new ArrayList<>();
  private final List<Dot> dots = new ArrayList<>();
  private final List<Bound> bounds = new ArrayList<>();
  private OverrideRate all = new OverrideRate(0, 0);
  private double most = 1;
  private double top = 1;

  /** An officer. */
  record Officer(String name, OverrideRate rate) {}

  private record Dot(Region mark, Label name, OverrideRate rate) {}

  /** The limits for so many decisions. */
  private record Bound(double decisions, Interval near, Interval far) {}

  private record Tick(Label label, Line grid, double value, boolean across) {}

  FunnelPlot(Texts texts) {
    this.texts = texts;
    caption = label("");
    inner.getStyleClass().add("funnel-inner");
    upper.getStyleClass().add("funnel-limit");
    lower.getStyleClass().add("funnel-limit");
    middle.getStyleClass().add("funnel-middle");
    setMinSize(120, 110);
    setId("funnel");
  }

  void show(List<Officer> officers, OverrideRate whole) {
    all = whole;
    most = MORE * officers.stream().mapToDouble(each -> each.rate().decided()).max().orElse(1);
    double highest =
        officers.stream()
            .mapToDouble(each -> Math.max(each.rate().share(), each.rate().funnel(all).high()))
            .max()
            .orElse(1);
    NiceScale scale = NiceScale.upTo(Math.min(1, highest) * PERCENT);
    top = scale.top() / PERCENT;
    caption.setText(texts.text("oversight.funnelDecisions"));
    getChildren().setAll(inner, upper, lower, middle, caption);
    reckonBounds();
    ticks(scale);
    dots.clear();
    officers.forEach(each -> add(each, officers.size() <= NAMED));
    requestLayout();
  }

  /** Once, and not at each layout: the binomial's limits take their time. */
  private void reckonBounds() {
    bounds.clear();
    double last = Math.max(FIRST_DECISIONS, most);
    for (int i = 0; i <= POINTS; i++) {
      double decisions = FIRST_DECISIONS + (last - FIRST_DECISIONS) * i / POINTS;
      bounds.add(
          new Bound(
              decisions,
              all.limits(decisions, OverrideRate.INNER),
              all.limits(decisions, OverrideRate.FUNNEL)));
    }
  }

  private void ticks(NiceScale scale) {
    ticks.clear();
    for (double value = 0; value <= scale.top() + scale.step() / 2; value += scale.step()) {
      tick(texts.numbers().decimal(value, scale.decimals()), value / PERCENT, false);
    }
    NiceScale across = NiceScale.upTo(most / MORE);
    double step = Math.max(1, across.step() * 2);
    for (double value = step; value <= most; value += step) {
      tick(texts.numbers().count(Math.round(value)), value, true);
    }
  }

  private void tick(String text, double value, boolean across) {
    Line grid = new Line();
    grid.getStyleClass().add("funnel-grid");
    grid.setVisible(!across);
    Tick tick = new Tick(label(text), grid, value, across);
    ticks.add(tick);
    getChildren().addFirst(grid);
    getChildren().add(tick.label());
  }

  private void add(Officer officer, boolean named) {
    OverrideRate rate = officer.rate();
    boolean out = rate.standsOut(all);
    Region mark = new Region();
    mark.getStyleClass().add(out ? "funnel-out" : "funnel-dot");
    String figure = officer.name() + " " + texts.numbers().rate(rate.share(), 1);
    Label name = label(named || out ? figure : "");
    name.getStyleClass().add(out ? "danger" : "muted");
    HoverText.on(mark, told(officer));
    dots.add(new Dot(mark, name, rate));
    getChildren().addAll(name, mark);
  }

  /** An officer in one sentence. */
  String told(Officer officer) {
    OverrideRate rate = officer.rate();
    Interval limits = rate.funnel(all);
    return texts.text(
        rate.standsOut(all) ? "oversight.funnelOut" : "oversight.funnelIn",
        officer.name(),
        texts.numbers().rate(rate.share(), 1),
        texts.numbers().count(rate.overridden()),
        texts.numbers().count(rate.decided()),
        texts.numbers().rate(limits.low(), 1),
        texts.numbers().rate(limits.high(), 1));
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small", "num");
    return label;
  }

  @Override
  protected void layoutChildren() {
    inner.getPoints().clear();
    upper.getPoints().clear();
    lower.getPoints().clear();
    List<Double> back = new ArrayList<>();
    for (Bound bound : bounds) {
      double x = x(bound.decisions());
      inner.getPoints().addAll(x, y(bound.near().high()));
      back.addAll(0, List.of(x, y(bound.near().low())));
      upper.getPoints().addAll(x, y(bound.far().high()));
      lower.getPoints().addAll(x, y(bound.far().low()));
    }
    inner.getPoints().addAll(back);
    line(middle, LEFT, y(all.share()), getWidth() - RIGHT, y(all.share()));
    for (Tick tick : ticks) {
      tick.label().autosize();
      double width = tick.label().getWidth();
      double height = tick.label().getHeight();
      if (tick.across()) {
        tick.label().relocate(x(tick.value()) - width / 2, getHeight() - BOTTOM + 2);
      } else {
        tick.label().relocate(LEFT - 6 - width, y(tick.value()) - height / 2);
        line(tick.grid(), LEFT, y(tick.value()), getWidth() - RIGHT, y(tick.value()));
      }
    }
    caption.autosize();
    caption.relocate(
        LEFT + (getWidth() - LEFT - RIGHT - caption.getWidth()) / 2,
        getHeight() - caption.getHeight());
    dots.forEach(this::place);
  }

  private void place(Dot dot) {
    double x = x((double) dot.rate().decided());
    double y = y(dot.rate().share());
    dot.mark().resizeRelocate(x - DOT / 2, y - DOT / 2, DOT, DOT);
    dot.name().autosize();
    boolean fits = x + DOT + dot.name().getWidth() < getWidth();
    double at = fits ? x + DOT : x - DOT - dot.name().getWidth();
    dot.name().relocate(at, y - dot.name().getHeight() / 2);
  }

  private static void line(Line line, double fromX, double fromY, double toX, double toY) {
    line.setStartX(fromX);
    line.setStartY(fromY);
    line.setEndX(toX);
    line.setEndY(toY);
  }

  private double x(double decisions) {
    return LEFT + (getWidth() - LEFT - RIGHT) * decisions / most;
  }

  /** What lies above the top stays at it. */
  private double y(double share) {
    double room = getHeight() - TOP - BOTTOM;
    return TOP + room * (1 - Math.min(share, top) / top);
  }
}
