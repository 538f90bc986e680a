package org.limitdesk.domain.backtest;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.limitdesk.domain.money.Fen;

/**
 * How a policy fares on a set of lines. Amounts are fen and, of co-lent lines, the book's own
 * share.
 */
public final class Score {
  private final Map<Fate, Long> lines = new EnumMap<>(Fate.class);
  private final Map<Fate, Long> cut = new EnumMap<>(Fate.class);
  private long limitCut;
  private long goodLimitCut;
  private long caught;
  private long missed;
  private long saved;

  Score() {
    for (Fate fate : Fate.ALL) {
      lines.put(fate, 0L);
      cut.put(fate, 0L);
    }
  }

  /**
   * Adds a line.
   *
   * @param atDefault what it owed when it went bad; {@link Aftermath#NONE} where that is not known
   */
  void add(TriedLine line, Fate fate, long atDefault) {
    lines.merge(fate, 1L, Long::sum);
    long own = line.ownShare();
    long owed = fate == Fate.BAD && atDefault > 0 ? Fen.share(atDefault, own) : 0;
    if (!line.cut()) {
      missed += owed;
      return;
    }
    cut.merge(fate, 1L, Long::sum);
    long taken = Fen.share(Math.max(0, line.limit() - line.newLimit()), own);
    limitCut += taken;
    goodLimitCut += fate == Fate.GOOD ? taken : 0;
    caught += owed;
    if (fate == Fate.BAD) {
      long kept = Math.max(line.newLimit(), line.balance());
      saved += Fen.share(Fen.share(Math.max(0, atDefault - kept), own), line.lgd());
    }
  }

  /** How many lines had that fate. */
  public long lines(Fate fate) {
    return lines.getOrDefault(fate, 0L);
  }

  /** How many lines there are. */
  public long lines() {
    return lines.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many of those with that fate the policy cuts. */
  public long cut(Fate fate) {
    return cut.getOrDefault(fate, 0L);
  }

  /** How many lines the policy cuts. */
  public long cut() {
    return cut.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How much limit it takes. */
  public long limitCut() {
    return limitCut;
  }

  /** How much of that from lines that stayed good. */
  public long goodLimitCut() {
    return goodLimitCut;
  }

  /** What bad lines owed when they went bad that it had cut. */
  public long caught() {
    return caught;
  }

  /** What bad lines owed when they went bad that it had not cut. */
  public long missed() {
    return missed;
  }

  /** {@code LGD · max(0, balance at default − max(new limit, balance then))} over cut bad lines. */
  public long saved() {
    return saved;
  }

  /** How many good lines it cuts for each bad one; empty where it cuts no bad one. */
  public OptionalDouble goodPerBad() {
    long bad = cut(Fate.BAD);
    return bad == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) cut(Fate.GOOD) / bad);
  }
}
