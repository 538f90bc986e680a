package org.limitdesk.intake.demo;

/**
 * Where a borrower stands in a spread that is even over any run of borrowers. A book of 20,000
 * lines has so few overdue ones that plain chance would shake its rates by a tenth; spread evenly,
 * a small book shows nearly the rates that a large one has.
 *
 * <p>Borrowers are taken in blocks; in each block every slot is held once, in an order of its own.
 * Along the blocks, the holders of one slot have numbers in [0, 1) that lie evenly in each of three
 * dimensions: multiples of the golden ratio for the course of arrears, where evenness counts most,
 * and of two powers of its like for three dimensions, the root of x^4 = x + 1.
 */
final class EvenSpread {
  /** A prime, so that stepping through a block by any step visits every slot. */
  static final int SLOTS = 149;

  static final int SIZE = 0;
  static final int DEPTH = 1;
  static final int PLACE = 2;

  private static final long[] STEPS = {
    0xD1B54A32D192ED03L, 0x9E3779B97F4A7C15L, 0x8CB92BA72F3D8DD7L
  };

  private final long seed;
  private long block;
  private int slot;

  EvenSpread(long seed) {
    this.seed = seed;
  }

  /** Goes to that borrower, counted from 0. */
  void to(long borrower) {
    block = borrower / SLOTS;
    long order = Dice.mix(Dice.mix(seed) + block);
    long step = 1L + Math.floorMod(order, SLOTS - 1);
    long turn = Math.floorMod(order >> 32, SLOTS);
    slot = (int) ((borrower % SLOTS * step + turn) % SLOTS);
  }

  /** From 0 to {@link #SLOTS} − 1. */
  int slot() {
    return slot;
  }

  /** The number in that dimension, from 0 (included) to 1 (excluded). */
  double at(int dimension) {
    long turn = Dice.mix(seed + dimension) + slot * STEPS[(dimension + 2) % 3];
    return ((block * STEPS[dimension] + turn) >>> 11) * 0x1.0p-53;
  }
}
