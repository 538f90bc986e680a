package org.limitdesk.domain.backtest;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.SegmentField;

/**
 * The lines that a back-test scored, one by one, in the order in which they came; with the room
 * that is kept for more, a hundred bytes a line and at most twice that.
 */
public final class ScoredLines {
  private final TriedLines lines;
  private final IntPredicate waits;
  private byte[] fates = new byte[64];
  private long[] atDefault = new long[64];
  private int size;
  private long waiting;

  /**
   * None of them scored yet.
   *
   * @param waits whether a rail of the book holds the cut of an offer back
   */
  public ScoredLines(TriedLines lines, IntPredicate waits) {
    this.lines = lines;
    this.waits = waits;
  }

  /**
   * Says what became of the next line.
   *
   * @param owed fen of the whole line when it went bad; {@link Aftermath#NONE} where that is not
   *     known
   */
  public void add(Fate fate, long owed) {
    if (size == fates.length) {
      fates = Arrays.copyOf(fates, size * 2);
      atDefault = Arrays.copyOf(atDefault, size * 2);
    }
    waiting += isWaiting(size) ? 1 : 0;
    fates[size] = (byte) fate.ordinal();
    atDefault[size++] = owed;
  }

  /** How many cuts wait for a rail. */
  public long waiting() {
    return waiting;
  }

  /** The numbers, from 0 on, of the lines behind a figure. */
  public int[] behind(Figure figure, Part part) {
    int[] found = new int[64];
    int count = 0;
    for (int place = 0; place < size; place++) {
      TriedLine line = line(place);
      if (figure.holds(line, fate(place), isWaiting(place)) && part.holds(line)) {
        found = count < found.length ? found : Arrays.copyOf(found, count * 2);
        found[count++] = place;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** A line as the policy leaves it. */
  public TriedLine line(int place) {
    return lines.line(place, waits);
  }

  /** What became of it. */
  public Fate fate(int place) {
    return Fate.ALL.get(fates[place]);
  }

  /** What it owed when it went bad, in fen of the whole line; null where it did not or unknown. */
  public @Nullable Long atDefault(int place) {
    long owed = atDefault[place];
    return fate(place) == Fate.BAD && owed != Aftermath.NONE ? owed : null;
  }

  /** Whether the policy would cut it and a rail of the book holds that back. */
  public boolean isWaiting(int place) {
    return lines.isWaiting(place, waits);
  }

  /** The lender's id of its borrower. */
  public String borrowerId(int place) {
    return lines.id(place);
  }

  /** What a figure counts. */
  public enum Figure {
    ALL,
    /** Reduced, suspended or recalled. */
    CUT,
    CUT_BAD,
    CUT_GOOD,
    CUT_BETWEEN,
    CUT_UNKNOWN,
    BAD,
    GOOD,
    BETWEEN,
    UNKNOWN,
    /** Bad, and not cut. */
    MISSED,
    /** Held back by a rail of the book. */
    WAITING;

    boolean holds(TriedLine line, Fate fate, boolean waiting) {
      return switch (this) {
        case ALL -> true;
        case CUT -> line.cut();
        case CUT_BAD -> line.cut() && fate == Fate.BAD;
        case CUT_GOOD -> line.cut() && fate == Fate.GOOD;
        case CUT_BETWEEN -> line.cut() && fate == Fate.INDETERMINATE;
        case CUT_UNKNOWN -> line.cut() && fate == Fate.UNKNOWN;
        case BETWEEN -> fate == Fate.INDETERMINATE;
        case UNKNOWN -> fate == Fate.UNKNOWN;
        case BAD -> fate == Fate.BAD;
        case GOOD -> fate == Fate.GOOD;
        case MISSED -> fate == Fate.BAD && !line.cut();
        case WAITING -> waiting;
      };
    }
  }

  /**
   * All lines, a tier's or a segment's.
   *
   * @param tier null for any
   * @param field null for any line of the tier
   * @param value of that field; {@link Verdict#UNKNOWN} for lines without one
   */
  public record Part(@Nullable String tier, @Nullable SegmentField field, String value) {
    /** All lines. */
    public static final Part WHOLE = new Part(null, null, "");

    /** A tier's lines. */
    public static Part of(String tier) {
      return new Part(tier, null, "");
    }

    /** A segment's lines. */
    public static Part of(SegmentField field, String value) {
      return new Part(null, field, value);
    }

    boolean holds(TriedLine line) {
      if (tier != null && !tier.equals(line.tier())) {
        return false;
      }
      return field == null || value.equals(line.segments().getOrDefault(field, Verdict.UNKNOWN));
    }
  }
}
