package org.limitdesk.domain.policy;

import java.util.function.ToLongFunction;

/**
 * One number of a policy that can be turned: how it is read, and the policy with another in its
 * place.
 *
 * @param code what it is, unique in a policy: {@code matrix/2/3}, {@code factors/severe}
 * @param least the least value that makes sense, in the unit's parts
 * @param most the greatest one
 * @param step by how much one turn changes it
 */
public record Knob(
    String code,
    Unit unit,
    long least,
    long most,
    long step,
    ToLongFunction<Policy> reader,
    Writer writer) {

  /** Shares of a document have four decimals. */
  private static final long WRITTEN = 10_000;

  /** What a knob counts in. */
  public enum Unit {
    /** Shares in 1e-8, shown as percent. */
    PERCENT,
    /** Factors in 1e-8. */
    FACTOR,
    DAYS,
    /** Fen. */
    MONEY,
    COUNT
  }

  /** Puts a number in its place. */
  @FunctionalInterface
  public interface Writer {
    Policy with(Policy policy, long value);
  }

  public long of(Policy policy) {
    return reader.applyAsLong(policy);
  }

  /**
   * The policy with that number; the number is brought into the knob's range.
   *
   * @param value in the unit's parts
   */
  public Policy set(Policy policy, long value) {
    return writer.with(policy, Math.clamp(value, least, most));
  }

  /** The policy after so many turns, negative ones down; odd numbers go to the next whole step. */
  public Policy turn(Policy policy, int turns) {
    long now = of(policy);
    long steps = turns > 0 ? Math.floorDiv(now, step) : Math.ceilDiv(now, step);
    return set(policy, (steps + turns) * step);
  }

  /** Whether that number may be set: one of its range that a policy's document can say. */
  public boolean takes(long value) {
    boolean said = unit != Unit.PERCENT && unit != Unit.FACTOR || value % WRITTEN == 0;
    return said && value >= least && value <= most;
  }
}
