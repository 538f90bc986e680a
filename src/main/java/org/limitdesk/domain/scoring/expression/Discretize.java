package org.limitdesk.domain.scoring.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.NumberRange;

/**
 * The value of the first range that holds a number: PMML's Discretize.
 *
 * @param otherwise for a number in no range; null where that is missing
 * @param whenMissing null where a missing value stays missing
 */
public record Discretize(
    Expression of, List<Bin> bins, @Nullable Datum otherwise, @Nullable Datum whenMissing)
    implements Expression {
  /** A range and what stands for it. */
  public record Bin(NumberRange range, Datum value) {}

  public Discretize {
    bins = List.copyOf(bins);
  }

  @Override
  public Datum value(Scope scope) {
    return of.value(scope).asNumber("Discretize", whenMissing, this::binned);
  }

  private Datum binned(double number) {
    for (Bin bin : bins) {
      if (bin.range().holds(number)) {
        return bin.value();
      }
    }
    return otherwise == null ? Datum.MISSING : otherwise;
  }

  @Override
  public List<Expression> parts() {
    return List.of(of);
  }
}
