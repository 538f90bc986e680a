package org.limitdesk.domain.collections;

import java.util.EnumMap;
import java.util.Map;

/** What one stage came to in one month. */
public final class StageMonth {
  private LineSum held = LineSum.NONE;
  private final boolean hasBefore;
  private final Map<StageMove, LineSum> moves = new EnumMap<>(StageMove.class);
  private final Map<PromiseState, Long> promises = new EnumMap<>(PromiseState.class);
  private long promised;
  private long paid;

  StageMonth(boolean hasBefore) {
    this.hasBefore = hasBefore;
  }

  void hold(long balance) {
    held = held.with(balance);
  }

  void move(StageMove where, long balance) {
    moves.merge(where, LineSum.NONE.with(balance), (sum, one) -> sum.with(balance));
  }

  void promise(JudgedPromise judged) {
    promises.merge(judged.state(), 1L, Long::sum);
    promised += judged.promise().amount();
    paid += judged.paid();
  }

  /** The lines that are in the stage at the month's end. */
  public LineSum held() {
    return held;
  }

  /** Whether the book has the calendar month before, so that moves are known. */
  public boolean hasBefore() {
    return hasBefore;
  }

  /** The lines that were in it a month before and are there now, with what was owed then. */
  public LineSum moved(StageMove where) {
    return moves.getOrDefault(where, LineSum.NONE);
  }

  /** The lines that were in it a month before, with what was owed then. */
  public LineSum before() {
    long lines = moves.values().stream().mapToLong(LineSum::lines).sum();
    return new LineSum(lines, moves.values().stream().mapToLong(LineSum::balance).sum());
  }

  /** How many promises were taken in the month that are in that state now. */
  public long promises(PromiseState state) {
    return promises.getOrDefault(state, 0L);
  }

  /** How many promises were taken in the month. */
  public long promises() {
    return promises.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What those amount to, fen. */
  public long promised() {
    return promised;
  }

  /** What of it was paid, fen. */
  public long paid() {
    return paid;
  }
}
