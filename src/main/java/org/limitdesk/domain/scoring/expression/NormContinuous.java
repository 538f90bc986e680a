package org.limitdesk.domain.scoring.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number moved along straight pieces: PMML's NormContinuous.
 *
 * @param points at least two, their {@code from} rising
 * @param whenMissing null where a missing value stays missing
 */
public record NormContinuous(
    Expression of, List<Knot> points, Outside outside, @Nullable Datum whenMissing)
    implements Expression {
  /** What becomes of a number before the first or beyond the last point. */
  public enum Outside {
    /** The outermost piece goes on. */
    AS_IS,
    AS_MISSING,
    /** The value of the outermost point. */
    AS_EXTREME
  }

  /** A point of the line; PMML's LinearNorm. */
  public record Knot(double from, double to) {}

  public NormContinuous {
    points = List.copyOf(points);
  }

  @Override
  public Datum value(Scope scope) {
    return of.value(scope).asNumber("NormContinuous", whenMissing, this::moved);
  }

  private Datum moved(double number) {
    boolean below = number < points.getFirst().from();
    if (!below && number <= points.getLast().from()) {
      return Datum.of(along(number));
    }
    return switch (outside) {
      case AS_IS -> Datum.of(along(number));
      case AS_MISSING -> Datum.MISSING;
      case AS_EXTREME -> Datum.of((below ? points.getFirst() : points.getLast()).to());
    };
  }

  private double along(double number) {
    int piece = 0;
    while (piece < points.size() - 2 && number > points.get(piece + 1).from()) {
      piece++;
    }
    Knot a = points.get(piece);
    Knot b = points.get(piece + 1);
    return a.to() + (number - a.from()) / (b.from() - a.from()) * (b.to() - a.to());
  }

  @Override
  public List<Expression> parts() {
    return List.of(of);
  }
}
