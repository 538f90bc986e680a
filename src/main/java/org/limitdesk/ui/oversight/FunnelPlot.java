package org.limitdesk.ui.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.oversight.FunnelFrame.Box;

/**
 * Officers by how many decisions they made and how often they went another way, within the limits
 * in which chance alone would keep them. The arrows go from one to the next, Enter or a click opens
 * that officer's overrides.
 */
final class FunnelPlot extends Pane {
  private static final double DOT = 8;
  private static final double DIAMOND = 12;
  private static final double RING = 16;
  private static final double GAP = 4;
  private static final double TIP_WIDTH = 230;
  private static final double LEAST_WIDTH = 120;
  private static final double LEAST_HEIGHT = 90;

  /** So few have room for their names. */
  private static final int NAMED = 4;

  private final FunnelWords words;
  private final LongConsumer open;
  private final FunnelGround ground;
  private final List<Dot> dots = new ArrayList<>();
  private final Region ring = shape("funnel-ring");
  private final Region picked = shape("funnel-picked");
  private final Label tipText = new Label();
  private final StackPane tip = new StackPane(tipText);
  private FunnelFrame frame = FunnelFrame.of(List.of(), new OverrideRate(0, 0));
  private String sumUp = "";
  private int chosen = -1;
  private long filtered;
  private boolean isSmall;

  /** An officer. */
  record Officer(long id, String name, OverrideRate rate) {}

  private record Dot(Officer officer, Region mark, Label name, String told) {}

  /**
   * @param open shows the overrides of the officer with that number
   */
  FunnelPlot(FunnelWords words, LongConsumer open) {
    this.words = words;
    this.open = open;
    ground = new FunnelGround(words);
    setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
    setId("funnel");
    getStyleClass().add("funnel");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    tip.getStyleClass().add("chart-tip");
    tip.setMouseTransparent(true);
    tip.setMaxWidth(TIP_WIDTH);
    tipText.setWrapText(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty().subscribe(focused -> choose(focused ? Math.max(0, chosen) : -1));
  }

  private static Region shape(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setMouseTransparent(true);
    region.setVisible(false);
    return region;
  }

  /**
   * Draws these officers.
   *
   * @param filter whose decisions the log shows; 0 for everybody's
   */
  void show(List<Officer> officers, OverrideRate all, long filter) {
    filtered = filter;
    List<Officer> sorted =
        officers.stream()
            .sorted(
                Comparator.comparingLong((Officer each) -> each.rate().decided())
                    .thenComparing(Officer::name))
            .toList();
    frame = FunnelFrame.of(sorted.stream().map(Officer::rate).toList(), all);
    ground.show(frame, all);
    getChildren().setAll(ground, picked, ring);
    dots.clear();
    isSmall = sorted.size() <= NAMED;
    sorted.forEach(each -> add(each, all));
    getChildren().add(tip);
    sumUp = words.sumUp(sorted, all);
    choose(isFocused() ? Math.min(Math.max(0, chosen), dots.size() - 1) : -1);
    requestLayout();
  }

  private void add(Officer officer, OverrideRate all) {
    OverrideRate rate = officer.rate();
    boolean named = isSmall && rate.decided() >= OverrideRate.FEWEST;
    boolean out = rate.standsOut(all);
    Region mark = new Region();
    mark.getStyleClass()
        .add(out ? "funnel-out" : frame.isAbove(rate) ? "funnel-above" : "funnel-dot");
    mark.setAccessibleRole(AccessibleRole.TEXT);
    String told = words.told(officer, all);
    mark.setAccessibleText(told);
    mark.setOnMouseClicked(_ -> open.accept(officer.id()));
    HoverText.on(mark, told);
    Label name = new Label(named || out ? words.named(officer) : "");
    name.getStyleClass().addAll("small", "num", "funnel-name", out ? "danger" : "muted");
    name.setMouseTransparent(true);
    dots.add(new Dot(officer, mark, name, told));
    getChildren().addAll(name, mark);
  }

  private void pressed(KeyEvent event) {
    KeyCode key = event.getCode();
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (!plain || dots.isEmpty() || !(key.isArrowKey() || key == KeyCode.ENTER)) {
      return;
    }
    event.consume();
    if (key == KeyCode.ENTER) {
      open.accept(dots.get(chosen).officer().id());
      return;
    }
    int step = key == KeyCode.RIGHT || key == KeyCode.UP ? 1 : -1;
    choose(Math.clamp(chosen + step, 0, dots.size() - 1));
  }

  /** Tells that officer; all of them where none is chosen. */
  private void choose(int place) {
    chosen = dots.isEmpty() ? -1 : place;
    boolean any = chosen >= 0;
    ring.setVisible(any);
    tip.setVisible(any);
    tipText.setText(any ? dots.get(chosen).told() : "");
    setAccessibleText(any ? dots.get(chosen).told() : sumUp);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    ground.resizeRelocate(0, 0, getWidth(), getHeight());
    List<Box> taken = new ArrayList<>();
    for (Dot dot : dots) {
      taken.add(new Box(x(dot) - DIAMOND / 2, y(dot) - FunnelFrame.APART / 2, DIAMOND));
    }
    picked.setVisible(false);
    dots.forEach(this::place);
    taken.addAll(names(taken));
    ground.draw(taken);
    if (chosen >= 0) {
      around(ring, dots.get(chosen));
      tell(dots.get(chosen));
    }
  }

  private double x(Dot dot) {
    return frame.x((double) dot.officer().rate().decided(), getWidth());
  }

  private double y(Dot dot) {
    return frame.y(dot.officer().rate().share(), getHeight());
  }

  private void place(Dot dot) {
    double size = dot.mark().getStyleClass().contains("funnel-out") ? DIAMOND : DOT;
    dot.mark().resizeRelocate(x(dot) - size / 2, y(dot) - size / 2, size, size);
    if (dot.officer().id() == filtered) {
      picked.setVisible(true);
      around(picked, dot);
    }
  }

  private void around(Region region, Dot dot) {
    region.resizeRelocate(x(dot) - RING / 2, y(dot) - RING / 2, RING, RING);
  }

  /** Who lies outside has the first choice of room. */
  private List<Box> names(List<Box> taken) {
    List<Label> named = new ArrayList<>();
    List<Box> wanted = new ArrayList<>();
    dots.stream()
        .filter(dot -> !dot.name().getText().isEmpty())
        .sorted(Comparator.comparing((Dot dot) -> dot.name().getStyleClass().contains("muted")))
        .forEach(dot -> {
          named.add(dot.name());
          wanted.add(beside(dot));
        });
    List<Box> placed = FunnelFrame.apart(taken, wanted, getHeight() - FunnelFrame.BOTTOM);
    for (int i = 0; i < named.size(); i++) {
      named.get(i).relocate(placed.get(i).x(), placed.get(i).y());
    }
    return placed;
  }

  private Box beside(Dot dot) {
    dot.name().autosize();
    double width = dot.name().getWidth();
    double right = x(dot) + DIAMOND / 2 + GAP;
    double left = right + width <= getWidth() ? right : x(dot) - DIAMOND / 2 - GAP - width;
    return new Box(Math.max(0, left), y(dot) - dot.name().getHeight() / 2, width);
  }

  /** Beside the dot, on the side that has more room, and not out of the plot. */
  private void tell(Dot dot) {
    tip.applyCss();
    double width = Math.min(TIP_WIDTH, getWidth() - RING);
    double height = tip.prefHeight(width);
    boolean right = x(dot) < getWidth() / 2;
    double left = right ? x(dot) + RING : x(dot) - RING - width;
    double down = Math.min(y(dot) - height / 2, getHeight() - height);
    tip.resizeRelocate(Math.clamp(left, 0, getWidth() - width), Math.max(0, down), width, height);
  }
}
