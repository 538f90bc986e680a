package org.limitdesk.domain.whatif;

import java.util.Arrays;
import java.util.List;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.proposal.ExpectedLoss;
import org.limitdesk.domain.proposal.Verdict;

/** What a policy proposes, as columns, in the order of the rows. Amounts are fen. */
final class Proposals {
  private static final List<Action> ACTIONS = List.of(Action.values());

  /** Stands for an income that is not known. */
  static final long UNKNOWN = Long.MIN_VALUE;

  private int[] row;
  private byte[] action;
  private int[] rule;
  private long[] limit;
  private long[] lossBefore;
  private long[] lossAfter;
  private long[] income;
  private int size;

  Proposals(int room) {
    row = new int[room];
    action = new byte[room];
    rule = new int[room];
    limit = new long[room];
    lossBefore = new long[room];
    lossAfter = new long[room];
    income = new long[room];
  }

  void add(int place, Verdict verdict) {
    if (size == row.length) {
      grow(Math.max(1024, size * 2));
    }
    row[size] = place;
    action[size] = (byte) verdict.action().ordinal();
    rule[size] = verdict.rule();
    limit[size] = verdict.limit();
    ExpectedLoss loss = verdict.effect().loss();
    lossBefore[size] = loss == null ? 0 : loss.before();
    lossAfter[size] = loss == null ? 0 : loss.after();
    Long givenUp = verdict.effect().incomeGivenUp();
    income[size] = givenUp == null ? UNKNOWN : givenUp;
    size++;
  }

  private void grow(int room) {
    row = Arrays.copyOf(row, room);
    action = Arrays.copyOf(action, room);
    rule = Arrays.copyOf(rule, room);
    limit = Arrays.copyOf(limit, room);
    lossBefore = Arrays.copyOf(lossBefore, room);
    lossAfter = Arrays.copyOf(lossAfter, room);
    income = Arrays.copyOf(income, room);
  }

  /** All of them, one part after the other. */
  static Proposals joined(List<Proposals> parts) {
    int all = parts.stream().mapToInt(Proposals::size).sum();
    Proposals whole = new Proposals(all);
    for (Proposals part : parts) {
      System.arraycopy(part.row, 0, whole.row, whole.size, part.size);
      System.arraycopy(part.action, 0, whole.action, whole.size, part.size);
      System.arraycopy(part.rule, 0, whole.rule, whole.size, part.size);
      System.arraycopy(part.limit, 0, whole.limit, whole.size, part.size);
      System.arraycopy(part.lossBefore, 0, whole.lossBefore, whole.size, part.size);
      System.arraycopy(part.lossAfter, 0, whole.lossAfter, whole.size, part.size);
      System.arraycopy(part.income, 0, whole.income, whole.size, part.size);
      whole.size += part.size;
    }
    return whole;
  }

  /** The same with each row's number that of its proposal. */
  Proposals numbered() {
    Proposals same = joined(List.of(this));
    Arrays.setAll(same.row, place -> place);
    return same;
  }

  /** Their rows, rising. */
  int[] rows() {
    return Arrays.copyOf(row, size);
  }

  int size() {
    return size;
  }

  int row(int place) {
    return row[place];
  }

  Action action(int place) {
    return ACTIONS.get(action[place]);
  }

  int rule(int place) {
    return rule[place];
  }

  long limit(int place) {
    return limit[place];
  }

  long lossBefore(int place) {
    return lossBefore[place];
  }

  long lossAfter(int place) {
    return lossAfter[place];
  }

  long saved(int place) {
    return lossBefore[place] - lossAfter[place];
  }

  long income(int place) {
    return income[place];
  }
}
