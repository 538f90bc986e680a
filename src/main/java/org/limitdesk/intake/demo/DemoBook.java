package org.limitdesk.intake.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.RowSource;

/**
 * A fictional book of small revolving lines. The same seed and months give the same rows, and a
 * borrower is the same in a book of any size.
 */
public final class DemoBook {
  /** The last month of every demo book. */
  public static final YearMonth LAST_MONTH = YearMonth.of(2026, 3);

  /** The fixed business date of a demo book. */
  public static final LocalDate BUSINESS_DATE = LocalDate.of(2026, 4, 14);

  /** The currency of a demo book, an ISO 4217 code. */
  public static final String CURRENCY = "CNY";

  public static final int DEFAULT_BORROWERS = 20_000;
  public static final int DEFAULT_MONTHS = 24;
  public static final int MOST_BORROWERS = 9_999_999;
  public static final int MOST_MONTHS = 120;

  /** Where in one month far more lines than usual fall into arrears. */
  public static final String WAVE_REGION = "浙江";

  /** The wave strikes only this industry of the region. */
  public static final String WAVE_INDUSTRY = "纺织服装";

  private static final int MONTHS_AFTER_WAVE = 6;
  private static final int LEAST_MONTHS_FOR_FULL_WAVE = 12;

  private final long seed;
  private final int borrowers;
  private final DemoCalendar calendar;
  private final int wave;
  private final LimitPlan limits;

  /**
   * Throws {@link IllegalArgumentException} for fewer than one or more than {@link #MOST_BORROWERS}
   * borrowers, or months beyond 1 to {@link #MOST_MONTHS}.
   */
  public DemoBook(long seed, int borrowers, int months) {
    if (borrowers < 1 || borrowers > MOST_BORROWERS) {
      throw new IllegalArgumentException("a demo book has 1 to 9,999,999 borrowers");
    }
    if (months < 1 || months > MOST_MONTHS) {
      throw new IllegalArgumentException("a demo book has 1 to 120 months");
    }
    this(seed, borrowers, new DemoCalendar(LAST_MONTH, months), LimitPlan.NONE);
  }

  private DemoBook(long seed, int borrowers, DemoCalendar calendar, LimitPlan limits) {
    this.seed = seed;
    this.borrowers = borrowers;
    this.calendar = calendar;
    this.limits = limits;
    int months = calendar.months();
    wave = months >= LEAST_MONTHS_FOR_FULL_WAVE ? months - 1 - MONTHS_AFTER_WAVE : months / 2;
  }

  /**
   * The same book, but that from some months on these limits stand on these lines, because somebody
   * decided so. Up to the month before, every row is the same, but for draws that are under way at
   * its end and what a borrower pays a month, which are of the time after.
   */
  public DemoBook with(List<AppliedLimit> decided) {
    return new DemoBook(seed, borrowers, calendar, limits.with(decided));
  }

  /** How many months it has. */
  public int months() {
    return calendar.months();
  }

  /** What makes it differ from another demo book of the same size. */
  public long seed() {
    return seed;
  }

  /** The month in which the wave enters M1: 2025-09 in a book of a year and more. */
  public YearMonth waveMonth() {
    return firstMonth().plusMonths(wave);
  }

  /** The first month of the book. */
  public YearMonth firstMonth() {
    return LAST_MONTH.minusMonths(calendar.months() - 1L);
  }

  /** The rows of one table, borrower by borrower; each call begins anew. */
  public RowSource source(BookTable table) {
    return new LifeStream(table, reader(table), life(), borrowers);
  }

  /**
   * The rows of one table that a lender would deliver for those months.
   *
   * @param after the last month that was delivered before; null for the first delivery
   * @param upTo the month that ends the delivery
   */
  public RowSource source(BookTable table, @Nullable YearMonth after, YearMonth upTo) {
    return new Delivery(source(table), table, after, upTo, upTo.equals(LAST_MONTH));
  }

  /** A life to derive borrowers into. */
  BorrowerLife life() {
    return new BorrowerLife(seed, calendar, wave, limits);
  }

  private LifeRows reader(BookTable table) {
    return switch (table) {
      case BORROWERS -> new BorrowerRows(seed, calendar, wave);
      case MONTHS -> new MonthRows();
      case DRAWS -> new DrawRows();
      case FLAGS -> new FlagRows();
      case ARRANGEMENTS -> new ArrangementRows();
      case CONTACTS -> new ContactRows();
      case COMPLAINTS -> new ComplaintRows();
      case LIMIT_CHANGES -> new LimitChangeRows();
      case OUTCOMES -> new OutcomeRows();
    };
  }
}
