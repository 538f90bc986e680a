package org.limitdesk.domain.scoring.health;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Tier;

/**
 * How lines went from tier to tier, from one month to another or from one card to another. A line
 * counts where both sides give it a tier.
 */
public final class Migration {
  private final Map<Tier, Map<Tier, Cell>> cells = new EnumMap<>(Tier.class);
  private final BitSet changed = new BitSet();
  private long lines;

  private Migration() {
    for (Tier from : Tier.values()) {
      Map<Tier, Cell> row = new EnumMap<>(Tier.class);
      for (Tier to : Tier.values()) {
        row.put(to, new Cell(from, to));
      }
      cells.put(from, row);
    }
  }

  /**
   * The way from one to the other.
   *
   * @param known whose outcome is known; null where none is
   * @param bad who went bad
   */
  public static Migration of(CardMonth from, CardMonth to, @Nullable BitSet known, BitSet bad) {
    Migration migration = new Migration();
    for (int key = 0; key < Math.min(from.size(), to.size()); key++) {
      Tier before = from.tier(key);
      Tier after = to.tier(key);
      if (before != null && after != null) {
        migration.add(key, before, after, known != null && known.get(key), bad.get(key));
      }
    }
    return migration;
  }

  private void add(int key, Tier before, Tier after, boolean isKnown, boolean isBad) {
    Cell cell = cells.getOrDefault(before, Map.of()).get(after);
    if (cell != null) {
      lines++;
      changed.set(key, before != after);
      cell.lines++;
      cell.known += isKnown ? 1 : 0;
      cell.bad += isKnown && isBad ? 1 : 0;
    }
  }

  /** All cells, from the low tier to the high one. */
  public Collection<Cell> cells() {
    return cells.values().stream().flatMap(row -> row.values().stream()).toList();
  }

  /** The keys of the borrowers whose tier differs. */
  public BitSet changed() {
    return (BitSet) changed.clone();
  }

  /** Lines that both sides give a tier. */
  public long lines() {
    return lines;
  }

  /** The share of them whose tier is the same; NaN without any. */
  public double agreement() {
    return lines == 0 ? Double.NaN : 1 - (double) changed.cardinality() / lines;
  }

  /** The lines that went from one tier to one tier. */
  public static final class Cell {
    private final Tier from;
    private final Tier to;
    private long lines;
    private long known;
    private long bad;

    private Cell(Tier from, Tier to) {
      this.from = from;
      this.to = to;
    }

    /** Where they came from. */
    public Tier from() {
      return from;
    }

    /** Where they are. */
    public Tier to() {
      return to;
    }

    /** How many. */
    public long lines() {
      return lines;
    }

    /** How many of them have a known outcome. */
    public long known() {
      return known;
    }

    /** How many of these went bad. */
    public long bad() {
      return bad;
    }
  }
}
