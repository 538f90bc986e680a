package org.limitdesk.domain.scoring.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table says of one or several values: PMML's MapValues with an InlineTable. Of several rows
 * for the same values the first counts.
 *
 * @param of what the columns are looked up with, in their order
 * @param otherwise for values without a row; null where that is missing
 * @param whenMissing where one of the values is missing; null where the result then is
 */
public record MapValues(
    List<Expression> of, List<Row> rows, @Nullable Datum otherwise, @Nullable Datum whenMissing)
    implements Expression {
  /** A row: what it is for, and what it says. */
  public record Row(List<Datum> keys, Datum value) {
    public Row {
      keys = List.copyOf(keys);
    }

    private boolean isFor(List<Datum> asked) {
      for (int i = 0; i < keys.size(); i++) {
        if (!Same.are(asked.get(i), keys.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  public MapValues {
    of = List.copyOf(of);
    rows = List.copyOf(rows);
  }

  @Override
  public Datum value(Scope scope) {
    List<Datum> asked = new ArrayList<>();
    for (Expression each : of) {
      Datum given = each.value(scope);
      if (given.isFault()) {
        return given;
      }
      if (given.isMissing()) {
        return whenMissing == null ? given : whenMissing;
      }
      asked.add(given);
    }
    for (Row row : rows) {
      if (row.isFor(asked)) {
        return row.value();
      }
    }
    return otherwise == null ? Datum.MISSING : otherwise;
  }

  @Override
  public List<Expression> parts() {
    return of;
  }

  /** Each row may have to be looked at. */
  @Override
  public long cost() {
    return Expression.cost(rows.size(), of);
  }
}
