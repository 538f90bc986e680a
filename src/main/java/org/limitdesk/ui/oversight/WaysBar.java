package org.limitdesk.ui.oversight;

import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.limitdesk.ui.kit.Texts;

/** Overrides for one reason: harder to the left of an axis, softer to the right, with counts. */
final class WaysBar extends Region {
  private static final double HEIGHT = 18;
  private static final double BAR = 12;
  private static final double AXIS = 1;
  private static final double LEAST_WIDTH = 80;

  /** As wide as a digit of a count, which is set in figures of one width. */
  private static final double DIGIT = 7.5;

  /** From a bar to its count. */
  private static final double GAP = 4;

  /** Room for a count where no bar is that way. */
  private static final double LEAST_ROOM = 8;

  private final Region left = new Region();
  private final Region right = new Region();
  private final Region axis = new Region();
  private final Label lefts;
  private final Label rights;
  private final Scale scale;
  private final long harder;
  private final long softer;

  /**
   * What all bars of a panel share.
   *
   * @param harder the most that any reason has to the left
   * @param softer the most to the right
   */
  record Scale(long harder, long softer) {
    /** Where the axis stands: each side has room for its longest bar and for its count. */
    double zero(double width) {
      return room(harder) + length(harder, width);
    }

    /** How long a bar is; those of both sides have one scale. */
    double length(long count, double width) {
      double left = Math.max(0, width - room(harder) - room(softer));
      return left * count / Math.max(1, harder + softer);
    }

    private static double room(long most) {
      return most == 0
          ? LEAST_ROOM
          : 2 * GAP + DIGIT * String.format(Locale.ROOT, "%,d", most).length();
    }
  }

  WaysBar(long harder, long softer, Scale scale, Texts texts) {
    this.harder = harder;
    this.softer = softer;
    this.scale = scale;
    left.getStyleClass().addAll("rate-fill", "rate-harder");
    right.getStyleClass().addAll("rate-fill", "rate-softer");
    axis.getStyleClass().add("rate-axis");
    lefts = count(harder, texts);
    rights = count(softer, texts);
    getChildren().addAll(left, right, axis, lefts, rights);
    setMinSize(LEAST_WIDTH, HEIGHT);
    setPrefSize(160, HEIGHT);
    setMaxHeight(HEIGHT);
    getStyleClass().add("ways-bar");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
  }

  private static Label count(long count, Texts texts) {
    Label label = new Label(count == 0 ? "" : texts.numbers().count(count));
    label.getStyleClass().addAll("second", "num");
    return label;
  }

  @Override
  protected void layoutChildren() {
    double zero = scale.zero(getWidth());
    double down = scale.length(harder, getWidth());
    double y = (HEIGHT - BAR) / 2;
    left.resizeRelocate(zero - down, y, down, BAR);
    right.resizeRelocate(zero, y, scale.length(softer, getWidth()), BAR);
    axis.resizeRelocate(Math.rint(zero), -2, AXIS, HEIGHT + 4);
    for (Label label : List.of(lefts, rights)) {
      label.autosize();
    }
    double middle = (HEIGHT - lefts.getHeight()) / 2;
    lefts.relocate(left.getLayoutX() - GAP - lefts.getWidth(), middle);
    rights.relocate(zero + right.getWidth() + GAP, middle);
  }
}
