package org.limitdesk.chart;

/** A place on the axis of months, written as its label. */
record Tick(int place, String label) implements Comparable<Tick> {
  @Override
  public int compareTo(Tick other) {
    return Integer.compare(place, other.place);
  }

  @Override
  public String toString() {
    return label;
  }
}
