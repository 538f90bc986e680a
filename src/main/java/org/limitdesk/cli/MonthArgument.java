package org.limitdesk.cli;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.limitdesk.domain.borrower.CalendarNumber;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A month as it is typed, {@code 2026-03}, as the number 202603. */
final class MonthArgument implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String text) {
    try {
      return CalendarNumber.of(YearMonth.parse(text));
    } catch (DateTimeParseException wrong) {
      throw new TypeConversionException("'" + text + "' is no month; write it as 2026-03");
    }
  }
}
