package org.limitdesk.domain.scoring.fit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.limitdesk.domain.scoring.characteristic.DerivedNumber;
import org.limitdesk.domain.scoring.characteristic.LineView;

/** The candidates' values of many lines, a column each, and which lines went bad. */
public final class FitSample implements Consumer<KnownLine> {
  private static final int FIRST_ROOM = 1_024;

  private final List<DerivedNumber> candidates;
  private final double[][] columns;
  private final BitSet bad = new BitSet();
  private final BitSet settled = new BitSet();
  private int size;

  /** An empty one. */
  public FitSample(Candidates candidates) {
    this(candidates.all());
  }

  private FitSample(List<DerivedNumber> candidates) {
    this.candidates = candidates;
    columns = new double[candidates.size()][FIRST_ROOM];
  }

  /** Keeps the numbers of a line, not the line. */
  @Override
  public void accept(KnownLine known) {
    LineView view = new LineView(known.line());
    makeRoom();
    for (int i = 0; i < columns.length; i++) {
      columns[i][size] = candidates.get(i).value().applyAsDouble(view);
    }
    bad.set(size, known.bad());
    settled.set(size, known.settled());
    size++;
  }

  private void makeRoom() {
    for (int i = 0; i < columns.length && size == columns[i].length; i++) {
      columns[i] = Arrays.copyOf(columns[i], size + size / 2);
    }
  }

  /** How many lines. */
  public int size() {
    return size;
  }

  /** How many of them went bad. */
  public long bads() {
    return bad.cardinality();
  }

  /** What became of each line. */
  public boolean[] bad() {
    boolean[] all = new boolean[size];
    for (int i = 0; i < size; i++) {
      all[i] = bad.get(i);
    }
    return all;
  }

  boolean bad(int line) {
    return bad.get(line);
  }

  double value(int line, int candidate) {
    return columns[candidate][line];
  }

  int candidates() {
    return columns.length;
  }

  String name(int candidate) {
    return candidates.get(candidate).name();
  }

  /** The place of a candidate by its name, or -1. */
  int place(String name) {
    return candidates.stream().map(DerivedNumber::name).toList().indexOf(name);
  }

  /** How many of them turned out good or bad, not in between. */
  public int settledSize() {
    return settled.cardinality();
  }

  /** Where the lines are that turned out good or bad, not in between. */
  int[] settledLines() {
    return settled.stream().toArray();
  }

  /** Without the lines of which nobody can say whether they turned out good or bad. */
  FitSample settled() {
    FitSample clear = new FitSample(candidates);
    for (int i = settled.nextSetBit(0); i >= 0; i = settled.nextSetBit(i + 1)) {
      clear.makeRoom();
      for (int j = 0; j < columns.length; j++) {
        clear.columns[j][clear.size] = columns[j][i];
      }
      clear.bad.set(clear.size, bad.get(i));
      clear.settled.set(clear.size);
      clear.size++;
    }
    return clear;
  }
}
