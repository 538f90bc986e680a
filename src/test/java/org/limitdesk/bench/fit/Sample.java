package org.limitdesk.bench.fit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.limitdesk.domain.scoring.characteristic.Characteristics;
import org.limitdesk.domain.scoring.characteristic.DerivedNumber;
import org.limitdesk.domain.scoring.characteristic.LineView;

/** The numbers of many lines, and which of them went bad. */
public final class Sample implements Consumer<KnownLine> {
  /** Every characteristic that is a number, in the registry's order. */
  static final List<DerivedNumber> CANDIDATES =
      Characteristics.all().stream()
          .filter(DerivedNumber.class::isInstance)
          .map(DerivedNumber.class::cast)
          .toList();

  private final List<double[]> lines = new ArrayList<>();
  private final BitSet bad = new BitSet();
  private final BitSet settled = new BitSet();

  /** Keeps the numbers of a line, not the line. */
  @Override
  public void accept(KnownLine known) {
    LineView view = new LineView(known.line());
    bad.set(lines.size(), known.bad());
    settled.set(lines.size(), known.settled());
    lines.add(CANDIDATES.stream().mapToDouble(each -> each.value().applyAsDouble(view)).toArray());
  }

  int size() {
    return lines.size();
  }

  long bads() {
    return bad.cardinality();
  }

  boolean bad(int line) {
    return bad.get(line);
  }

  double value(int line, int candidate) {
    return lines.get(line)[candidate];
  }

  /** Without the lines of which nobody can say whether they turned out good or bad. */
  Sample settled() {
    Sample clear = new Sample();
    for (int i = 0; i < size(); i++) {
      if (settled.get(i)) {
        clear.bad.set(clear.size(), bad.get(i));
        clear.settled.set(clear.size());
        clear.lines.add(lines.get(i));
      }
    }
    return clear;
  }
}
