package org.limitdesk.store.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.trend.Segments;

/** Collects the columns of the borrowers in one pass over them. */
final class BorrowerColumns implements RowsOfBook.BorrowerVisitor {
  private final List<Map<String, Integer>> codes = new ArrayList<>();
  private final int[][] fields;
  private final int[] birthYears;
  private final int[] ownShares;

  BorrowerColumns(int fieldCount, int size) {
    fields = new int[fieldCount][size];
    birthYears = new int[size];
    ownShares = new int[size];
    Arrays.fill(ownShares, (int) Fen.WHOLE);
    for (int i = 0; i < fieldCount; i++) {
      codes.add(new HashMap<>(Map.of(Segments.UNKNOWN, 0)));
    }
  }

  @Override
  public void borrower(int key, @Nullable String[] values, int birthYear, int ownShare) {
    for (int i = 0; i < fields.length; i++) {
      fields[i][key] = code(codes.get(i), values[i]);
    }
    birthYears[key] = birthYear;
    ownShares[key] = ownShare;
  }

  private static int code(Map<String, Integer> known, @Nullable String value) {
    String name = value == null ? Segments.UNKNOWN : value;
    Integer code = known.get(name);
    if (code == null) {
      code = known.size();
      known.put(name, code);
    }
    return code;
  }

  /**
   * A field's names in the order of the alphabet: an image does not depend on the order of rows.
   */
  List<String> names(int field) {
    return codes.get(field).keySet().stream().sorted().toList();
  }

  /** A field's column, by the places of its {@link #names}. */
  int[] column(int field) {
    List<String> names = names(field);
    int[] places = new int[names.size()];
    for (int i = 0; i < places.length; i++) {
      places[codes.get(field).getOrDefault(names.get(i), 0)] = i;
    }
    int[] column = new int[fields[field].length];
    Arrays.setAll(column, i -> places[fields[field][i]]);
    return column;
  }

  int[] birthYears() {
    return birthYears;
  }

  int[] ownShares() {
    return ownShares;
  }
}
