package org.limitdesk.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers and days as they are typed; what is none is told without the name of a class. */
final class TypedWords {
  private static final String WHOLE = "is no whole number, such as 12";
  private static final String NUMBER = "is no number, such as 1.5";

  private TypedWords() {}

  /** For all commands that the line has by now. */
  static CommandLine register(CommandLine line) {
    return line.registerConverter(int.class, typed(Integer::valueOf, WHOLE))
        .registerConverter(Integer.class, typed(Integer::valueOf, WHOLE))
        .registerConverter(long.class, typed(Long::valueOf, WHOLE))
        .registerConverter(Long.class, typed(Long::valueOf, WHOLE))
        .registerConverter(double.class, typed(Double::valueOf, NUMBER))
        .registerConverter(Double.class, typed(Double::valueOf, NUMBER))
        .registerConverter(
            LocalDate.class, typed(LocalDate::parse, "is no day; write it as 2026-04-14"));
  }

  private static <T> ITypeConverter<T> typed(Function<String, T> parse, String wrong) {
    return text -> {
      try {
        return parse.apply(text);
      } catch (NumberFormatException | DateTimeException none) {
        throw new TypeConversionException("'%s' %s".formatted(text, wrong));
      }
    };
  }
}
