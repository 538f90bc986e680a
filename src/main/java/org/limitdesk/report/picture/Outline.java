package org.limitdesk.report.picture;

import java.util.List;

/** Where a pen goes. */
public record Outline(List<Step> steps) {
  public Outline {
    steps = List.copyOf(steps);
  }

  /** One step of it. */
  public sealed interface Step {
    /** The pen is set down. */
    record Move(double x, double y) implements Step {}

    /** A straight line to there. */
    record Line(double x, double y) implements Step {}

    /** A cubic curve by way of two points that pull it. */
    record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

    /** Back to where the pen was set down. */
    record Close() implements Step {}
  }

  public static Outline box(double x, double y, double width, double height) {
    return new Outline(
        List.of(
            new Step.Move(x, y),
            new Step.Line(x + width, y),
            new Step.Line(x + width, y + height),
            new Step.Line(x, y + height),
            new Step.Close()));
  }

  public static Outline line(double x1, double y1, double x2, double y2) {
    return new Outline(List.of(new Step.Move(x1, y1), new Step.Line(x2, y2)));
  }
}
