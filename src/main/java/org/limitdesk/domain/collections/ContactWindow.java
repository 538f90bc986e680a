package org.limitdesk.domain.collections;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;

/**
 * When and how often a borrower in arrears may be contacted (可联系时段): a house's own marks, kept as a
 * setting of the book.
 *
 * @param from the first moment of the day, by the desk's own clock
 * @param to the first moment that is too late
 * @param aDay how many attempts a day at most
 * @param aWeek how many attempts within seven days at most, the day itself among them
 */
public record ContactWindow(LocalTime from, LocalTime to, int aDay, int aWeek) {
  /** The setting that holds it. */
  public static final String SETTING = "contact_window";

  /** Over how many days {@link #aWeek} counts. */
  public static final int WEEK = 7;

  /**
   * From 08:00 to 21:00, three a day, seven in seven days. GB/T 45251-2025 asks for no contact from
   * 22:00 to 08:00 where nothing else was agreed, and for at most three calls a day; 21:00 and
   * seven within seven days are those of US Regulation F, 12 CFR 1006.6(b) and 1006.14(b), taken
   * here as the house's marks. A lender's counsel confirms them.
   */
  public static final ContactWindow STANDARD =
      new ContactWindow(LocalTime.of(8, 0), LocalTime.of(21, 0), 3, 7);

  private static final int MOST = 50;
  private static final Pattern FORM =
      Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d),(\\d{1,2}),(\\d{1,2})");

  /** What of it stands in the way. */
  public enum Bar implements Code {
    HOURS,
    DAY,
    WEEK
  }

  /** Whether it can be: the hours in their order, as many a day as in a week or fewer. */
  public boolean isSound() {
    return from.isBefore(to) && aDay >= 1 && aDay <= aWeek && aWeek <= MOST;
  }

  /**
   * Whether one more attempt may be made; null where it may.
   *
   * @param now by the desk's own clock
   * @param today attempts that were made today
   * @param lately attempts of the last seven days, today's among them
   */
  public @Nullable Bar bars(LocalTime now, int today, int lately) {
    if (now.isBefore(from) || !now.isBefore(to)) {
      return Bar.HOURS;
    }
    if (today >= aDay) {
      return Bar.DAY;
    }
    return lately >= aWeek ? Bar.WEEK : null;
  }

  /** Reads what {@link #toString()} writes, such as {@code 08:00-21:00,3,7}. */
  public static Optional<ContactWindow> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      ContactWindow read =
          new ContactWindow(
              LocalTime.parse(parts.group(1)),
              LocalTime.parse(parts.group(2)),
              Integer.parseInt(parts.group(3)),
              Integer.parseInt(parts.group(4)));
      return Optional.of(read).filter(ContactWindow::isSound);
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "%s-%s,%d,%d".formatted(from, to, aDay, aWeek);
  }
}
