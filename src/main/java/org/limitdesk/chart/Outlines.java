package org.limitdesk.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.report.picture.Outline;
import org.limitdesk.report.picture.Outline.Step;
import org.limitdesk.report.picture.Piece.Pen;

/** Shapes of AWT as outlines of a picture, and back. */
final class Outlines {
  private Outlines() {}

  static Outline of(Shape shape) {
    List<Step> steps = new ArrayList<>();
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      Step step = step(kind, at, x, y);
      steps.add(step);
      switch (step) {
        case Step.Move move -> {
          x = move.x();
          y = move.y();
        }
        case Step.Line line -> {
          x = line.x();
          y = line.y();
        }
        case Step.Curve curve -> {
          x = curve.x();
          y = curve.y();
        }
        case Step.Close _ -> {
          // What follows is a move.
        }
      }
    }
    return new Outline(steps);
  }

  private static Step step(int kind, double[] at, double x, double y) {
    return switch (kind) {
      case PathIterator.SEG_MOVETO -> new Step.Move(at[0], at[1]);
      case PathIterator.SEG_LINETO -> new Step.Line(at[0], at[1]);
      case PathIterator.SEG_QUADTO ->
          new Step.Curve(
              third(x, at[0]),
              third(y, at[1]),
              third(at[2], at[0]),
              third(at[3], at[1]),
              at[2],
              at[3]);
      case PathIterator.SEG_CUBICTO -> new Step.Curve(at[0], at[1], at[2], at[3], at[4], at[5]);
      default -> new Step.Close();
    };
  }

  /** Where the point of a quadratic curve pulls a cubic one from. */
  private static double third(double end, double pull) {
    return end + (pull - end) * 2 / 3;
  }

  static Pen pen(BasicStroke stroke) {
    List<Double> dash = new ArrayList<>();
    if (stroke.getDashArray() != null) {
      for (float length : stroke.getDashArray()) {
        dash.add((double) length);
      }
    }
    boolean round = stroke.getEndCap() == BasicStroke.CAP_ROUND;
    return new Pen(stroke.getLineWidth(), round, dash);
  }

  static Shape shape(Outline outline) {
    Path2D path = new Path2D.Double();
    for (Step step : outline.steps()) {
      switch (step) {
        case Step.Move(double x, double y) -> path.moveTo(x, y);
        case Step.Line(double x, double y) -> path.lineTo(x, y);
        case Step.Curve c -> path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
        case Step.Close() -> path.closePath();
      }
    }
    return path;
  }

  static BasicStroke stroke(Pen pen) {
    float[] dash = new float[pen.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = pen.dash().get(i).floatValue();
    }
    int cap = pen.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    int join = pen.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
    float width = (float) pen.width();
    return dash.length == 0
        ? new BasicStroke(width, cap, join)
        : new BasicStroke(width, cap, join, 10, dash, 0);
  }
}
