package org.limitdesk.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of months as it is typed, 1 to 120. */
final class Horizon implements ITypeConverter<Integer> {
  private static final int MOST = 120;

  @Override
  public Integer convert(String text) {
    if (text.matches("[0-9]{1,3}")) {
      int months = Integer.parseInt(text);
      if (months >= 1 && months <= MOST) {
        return months;
      }
    }
    throw new TypeConversionException("'" + text + "' is no number of months from 1 to 120");
  }
}
