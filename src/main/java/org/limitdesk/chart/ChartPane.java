package org.limitdesk.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;

/**
 * Shows a chart. Its marks are chosen by a click or with the arrows, and opened by a double click
 * or Enter.
 */
public final class ChartPane extends StackPane {
  private static final double LEAST = 80;

  private final ObjectProperty<@Nullable Mark> chosen = new SimpleObjectProperty<>();
  private final ChartTip tip = new ChartTip();
  private final double right;
  private Consumer<Mark> open = mark -> {};
  private Function<Mark, List<List<String>>> tips = mark -> List.of();
  private @Nullable MonthChart data;
  private @Nullable ChartCanvas canvas;
  private @Nullable MarksOverlay overlay;

  /**
   * @param right how much room the labels at the ends need
   */
  public ChartPane(double right) {
    this.right = right;
    getStyleClass().add("chart");
    setFocusTraversable(true);
    setMinSize(LEAST, LEAST);
    setPrefSize(LEAST, LEAST);
    setOnMouseMoved(event -> under(event).ifPresentOrElse(this::tell, tip::hide));
    setOnMouseExited(event -> tip.hide());
    setOnMouseClicked(this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    chosen.subscribe(this::outline);
  }

  /** The mark that is chosen; null for none. */
  public ObjectProperty<@Nullable Mark> chosen() {
    return chosen;
  }

  /** What to do with a mark that is opened. */
  public void onOpen(Consumer<Mark> action) {
    open = action;
  }

  /** What each mark says: of the first line its first word alone, then names and values. */
  public void tips(Function<Mark, List<List<String>>> texts) {
    tips = texts;
  }

  /** Draws another chart; the mark that is chosen stays where the new one has it. */
  public void show(MonthChart chart, ChartColours colours) {
    data = chart;
    MarksOverlay marks = new MarksOverlay(chart, colours, right);
    ChartCanvas drawn = new ChartCanvas(new Drawing(chart, colours).chart(right));
    drawn.setTooltipEnabled(false);
    drawn.setMouseTransparent(true);
    drawn.setManaged(false);
    drawn.addOverlay(marks);
    overlay = marks;
    canvas = drawn;
    tip.hide();
    getChildren().setAll(drawn, tip);
    drawn.widthProperty().bind(widthProperty());
    drawn.heightProperty().bind(heightProperty());
    Mark before = chosen.get();
    if (before != null && !chart.has(before)) {
      chosen.set(null);
    }
    outline(chosen.get());
  }

  private void outline(@Nullable Mark mark) {
    if (overlay != null && canvas != null) {
      overlay.choose(mark);
      canvas.draw();
    }
  }

  private Optional<Mark> under(MouseEvent event) {
    return drawn().flatMap(marks -> marks.at(event.getX(), event.getY()));
  }

  private Optional<DrawnMarks> drawn() {
    return Optional.ofNullable(canvas).map(drawn -> new DrawnMarks(drawn.getRenderingInfo()));
  }

  private void tell(Mark mark) {
    drawn()
        .flatMap(marks -> marks.of(mark))
        .ifPresent(at -> tip.show(tips.apply(mark), at.getCenterX(), at.getCenterY(), getWidth()));
  }

  private void clicked(MouseEvent event) {
    requestFocus();
    under(event).ifPresent(chosen::set);
    if (event.getClickCount() > 1) {
      under(event).ifPresent(open);
    }
  }

  private void pressed(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (plain && act(event.getCode())) {
      event.consume();
    }
  }

  private boolean act(KeyCode key) {
    Mark now = chosen.get();
    if (key == KeyCode.ENTER) {
      Optional.ofNullable(now).ifPresent(open);
      return now != null;
    }
    if (data == null || !key.isArrowKey()) {
      return false;
    }
    Mark next = now == null ? first(data) : step(data, now, key);
    if (data.has(next)) {
      chosen.set(next);
      tell(next);
    }
    return true;
  }

  private static Mark first(MonthChart chart) {
    return new Mark(top(chart), chart.ticks().size() - 1);
  }

  /** What stands uppermost: of bars the last one, of lines the first. */
  private static int top(MonthChart chart) {
    return chart.kind() == MonthChart.Kind.STACKED_BARS ? chart.series().size() - 1 : 0;
  }

  private static Mark step(MonthChart chart, Mark now, KeyCode key) {
    int up = chart.kind() == MonthChart.Kind.STACKED_BARS ? 1 : -1;
    return switch (key) {
      case LEFT -> new Mark(now.series(), now.place() - 1);
      case RIGHT -> new Mark(now.series(), now.place() + 1);
      case UP -> new Mark(now.series() + up, now.place());
      case DOWN -> new Mark(now.series() - up, now.place());
      default -> now;
    };
  }
}
