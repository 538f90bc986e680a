package org.limitdesk.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A day in a field as the desk writes it in tables; {@code 2026-04-14} is read in every language.
 * What cannot be read is no day.
 */
public final class DayWords extends StringConverter<LocalDate> {
  private static final DateTimeFormatter TYPED =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[uuuu-M-d][d MMM uuuu]")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private final Texts texts;

  private DayWords(Texts texts) {
    this.texts = texts;
  }

  /** A field for a day, without one. */
  public static DatePicker field(Texts texts) {
    DatePicker field = new DatePicker();
    field.setConverter(new DayWords(texts));
    return field;
  }

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : texts.dates().dayInTable(day);
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String typed) {
    try {
      return typed == null ? null : LocalDate.parse(typed.strip(), TYPED);
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }
}
