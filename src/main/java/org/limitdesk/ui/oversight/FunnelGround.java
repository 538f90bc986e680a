package org.limitdesk.ui.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.ui.oversight.FunnelFrame.Box;
import org.limitdesk.ui.oversight.FunnelFrame.Limits;

/** What lies under the officers of a funnel plot: axes, the line of all, and the limits. */
final class FunnelGround extends Pane {
  private static final double CAPTION = 17;
  private static final double GAP = 6;
  private static final double STEP = 24;
  private static final double BETWEEN_TICKS = 10;

  private final FunnelWords words;
  private final Polygon inner = new Polygon();
  private final Polyline upper = new Polyline();
  private final Polyline lower = new Polyline();
  private final Line middle = new Line();
  private final Label caption = label("");
  private final Label limitName = label("");
  private final List<Label> across = new ArrayList<>();
  private final List<Label> up = new ArrayList<>();
  private final List<Line> grid = new ArrayList<>();
  private FunnelFrame frame = FunnelFrame.of(List.of(), new OverrideRate(0, 0));
  private OverrideRate all = new OverrideRate(0, 0);

  FunnelGround(FunnelWords words) {
    this.words = words;
    inner.getStyleClass().add("funnel-inner");
    upper.getStyleClass().add("funnel-limit");
    lower.getStyleClass().add("funnel-limit");
    middle.getStyleClass().add("funnel-middle");
    setMouseTransparent(true);
  }

  void show(FunnelFrame shown, OverrideRate whole) {
    frame = shown;
    all = whole;
    caption.setText(words.decisions());
    limitName.setText(words.limits());
    up.clear();
    grid.clear();
    across.clear();
    int steps = (int) Math.round(frame.up().top() / frame.up().step());
    for (int i = 0; i <= steps; i++) {
      up.add(label(words.tick(i * frame.up().step(), frame.up().decimals())));
      Line line = new Line();
      line.getStyleClass().add("funnel-grid");
      grid.add(line);
    }
    frame.across().forEach(mark -> across.add(label(words.count(mark))));
    getChildren().setAll(inner);
    getChildren().addAll(grid);
    getChildren().addAll(upper, lower, middle, caption, limitName);
    getChildren().addAll(up);
    getChildren().addAll(across);
    requestLayout();
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small", "num", "muted");
    return label;
  }

  /**
   * Draws it at the size that it has.
   *
   * @param marks what no name may stand on
   */
  void draw(List<Box> marks) {
    limits();
    double y = y(all.share());
    line(middle, y);
    double step = (y(0) - y(frame.top())) / Math.max(1, up.size() - 1);
    int every = (int) Math.max(1, Math.ceil(FunnelFrame.APART / Math.max(1, step)));
    for (int i = 0; i < up.size(); i++) {
      double at = y(0) - i * step;
      Label tick = up.get(i);
      tick.autosize();
      tick.setVisible(i % every == 0);
      grid.get(i).setVisible(i % every == 0);
      tick.relocate(FunnelFrame.LEFT - GAP - tick.getWidth(), at - tick.getHeight() / 2);
      line(grid.get(i), at);
    }
    ticksAcross();
    caption.autosize();
    double room = getWidth() - FunnelFrame.LEFT - FunnelFrame.RIGHT;
    caption.relocate(FunnelFrame.LEFT + (room - caption.getWidth()) / 2, getHeight() - CAPTION);
    nameLimit(marks);
  }

  private void limits() {
    inner.getPoints().clear();
    upper.getPoints().clear();
    lower.getPoints().clear();
    for (Limits limit : frame.limits()) {
      inner.getPoints().addAll(x(limit.decisions()), y(limit.near().high()));
      if (limit.far().high() <= frame.top() && limit.far().high() < 1) {
        upper.getPoints().addAll(x(limit.decisions()), y(limit.far().high()));
      }
      if (limit.far().low() > 0) {
        lower.getPoints().addAll(x(limit.decisions()), y(limit.far().low()));
      }
    }
    for (Limits limit : frame.limits().reversed()) {
      inner.getPoints().addAll(x(limit.decisions()), y(limit.near().low()));
    }
  }

  /** Only as many as have room. */
  private void ticksAcross() {
    double free = FunnelFrame.LEFT;
    for (int i = 0; i < across.size(); i++) {
      Label tick = across.get(i);
      tick.autosize();
      double left = x((double) frame.across().get(i)) - tick.getWidth() / 2;
      tick.relocate(left, getHeight() - FunnelFrame.BOTTOM + 2);
      boolean fits = left >= free && left + tick.getWidth() <= getWidth();
      tick.setVisible(fits);
      if (fits) {
        free = left + tick.getWidth() + BETWEEN_TICKS;
      }
    }
  }

  /**
   * Under the lower limit or over the upper one, from the right to the left, where it is on
   * nothing; nowhere where there is no such room.
   */
  private void nameLimit(List<Box> marks) {
    limitName.autosize();
    double width = limitName.getWidth();
    double right = getWidth() - FunnelFrame.RIGHT - width;
    List<Box> places = new ArrayList<>();
    for (double left = right; left > FunnelFrame.LEFT; left -= STEP) {
      Limits at = frame.limitsAt(left, getWidth());
      double under = y(at.far().low()) + 1;
      double over = y(at.far().high()) - limitName.getHeight() - 1;
      if (at.far().low() > 0 && under + limitName.getHeight() <= y(0)) {
        places.add(new Box(left, under, width));
      }
      if (at.far().high() < frame.top() && over >= 0) {
        places.add(new Box(left, over, width));
      }
    }
    Optional<Box> free =
        places.stream().filter(place -> marks.stream().noneMatch(place::meets)).findFirst();
    free.ifPresent(place -> limitName.relocate(place.x(), place.y()));
    limitName.setVisible(free.isPresent());
  }

  private void line(Line line, double y) {
    line.setStartX(FunnelFrame.LEFT);
    line.setStartY(y);
    line.setEndX(getWidth() - FunnelFrame.RIGHT);
    line.setEndY(y);
  }

  private double x(double decisions) {
    return frame.x(decisions, getWidth());
  }

  private double y(double share) {
    return frame.y(share, getHeight());
  }
}
