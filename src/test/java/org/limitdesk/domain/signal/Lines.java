package org.limitdesk.domain.signal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.ArrangementFacts;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.domain.borrower.DrawFacts;
import org.limitdesk.domain.borrower.FlagFacts;
import org.limitdesk.domain.borrower.LimitChange;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.cluster.Clusters;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.trend.BucketEdges;

/** Puts lines together for tests; amounts are whole yuan, the first month is 2026-01. */
public final class Lines {
  private final List<MonthFacts> months = new ArrayList<>();
  private final List<DrawFacts> draws = new ArrayList<>();
  private final List<FlagFacts> flags = new ArrayList<>();
  private final List<LimitChange> changes = new ArrayList<>();
  private final List<ArrangementFacts> arrangements = new ArrayList<>();
  private final List<@Nullable BigDecimal> scores = new ArrayList<>();
  private int index = 2026 * 12;

  /** Of the months added from now on. */
  public LineStatus status = LineStatus.ACTIVE;

  public long pending = Row.NONE;
  public long interest = Row.NONE;
  public long income = Row.NONE;
  public long lenders = Row.NONE;
  public long due = Row.NONE;
  public long paid = Row.NONE;
  public long queries = Row.NONE;
  public @Nullable String score;
  public String id = "B1";
  public int key = 1;
  public int birthYear = 1990;
  public long gender;
  public @Nullable String region;
  public @Nullable String industry;
  public @Nullable String purpose;
  public @Nullable String campaign;
  public @Nullable String product;
  public long dailyRate = Row.NONE;
  public long ownShare = Fen.WHOLE;

  public static Lines line() {
    return new Lines();
  }

  /** The next month. */
  public Lines month(long limit, long balance, int dpd) {
    int yyyymm = index / 12 * 100 + index % 12 + 1;
    index++;
    months.add(
        new MonthFacts(
            yyyymm,
            fen(limit),
            fen(balance),
            dpd,
            status,
            fen(due),
            fen(paid),
            Row.NONE,
            Row.NONE,
            fen(pending),
            fen(interest),
            fen(income),
            lenders,
            Row.NONE,
            queries,
            Row.NONE));
    scores.add(score == null ? null : new BigDecimal(score));
    return this;
  }

  /** So many quiet months. */
  public Lines months(int count, long limit, long balance) {
    for (int i = 0; i < count; i++) {
      month(limit, balance, 0);
    }
    return this;
  }

  public Lines withIncome(long yuan) {
    income = yuan;
    return this;
  }

  public Lines withLenders(long count) {
    lenders = count;
    return this;
  }

  public Lines withPaid(long dueYuan, long paidYuan) {
    due = dueYuan;
    paid = paidYuan;
    return this;
  }

  public Lines withQueries(long count) {
    queries = count;
    return this;
  }

  /** Null for months that have none. */
  public Lines withScore(@Nullable String points) {
    score = points;
    return this;
  }

  public Lines withStatus(LineStatus next) {
    status = next;
    return this;
  }

  /** The calendar goes on without a month. */
  public Lines gap() {
    index++;
    return this;
  }

  public Lines draw(int day, long yuan, String payee) {
    return drawAt(day * 1_000_000L + 120_000, yuan, payee);
  }

  /** At a local time, yyyymmddhhmmss. */
  public Lines drawAt(long time, long yuan, String payee) {
    int column = BookTable.DRAWS.indexOf("payee_kind");
    int kind = BookTable.DRAWS.columns().get(column).codes().indexOf(payee);
    draws.add(new DrawFacts(time, fen(yuan), null, kind));
    return this;
  }

  public Lines arrangement(String kind, String state, int from, long to) {
    List<Column> columns = BookTable.ARRANGEMENTS.columns();
    int kindCode = columns.get(BookTable.ARRANGEMENTS.indexOf("kind")).codes().indexOf(kind);
    int stateCode = columns.get(BookTable.ARRANGEMENTS.indexOf("state")).codes().indexOf(state);
    arrangements.add(new ArrangementFacts(kindCode, stateCode, from, to));
    return this;
  }

  public Lines flag(String kind, int from, long to) {
    flags.add(new FlagFacts(ObservedLine.flagKinds().indexOf(kind), from, to));
    return this;
  }

  public Lines change(int day, long before, long after) {
    changes.add(new LimitChange(day, fen(before), fen(after)));
    return this;
  }

  public Borrower borrower() {
    return new Borrower(
        key, id, birthYear, gender, region, industry, purpose, campaign, product, Row.NONE,
        Row.NONE, dailyRate, ownShare, Row.NONE, Row.NONE);
  }

  public ObservedLine view() {
    return view(Clusters.NONE);
  }

  /** The line in a book whose cells came to that. */
  public ObservedLine view(Clusters clusters) {
    return new ObservedLine(
        new LineHistory(borrower(), months, draws, flags, changes, arrangements),
        BucketEdges.STANDARD,
        scores::get,
        clusters);
  }

  private static long fen(long yuan) {
    return yuan == Row.NONE ? Row.NONE : yuan * 100;
  }
}
