package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import javafx.util.StringConverter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.ui.UiTest;

/** Days in fields. */
class DayWordsTest extends UiTest {
  private static StringConverter<LocalDate> words(Language language) {
    return onScreen(() -> DayWords.field(new Texts(language)).getConverter());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void dayThatIsWrittenIsReadAgain(Language language) {
    StringConverter<LocalDate> words = words(language);
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
      assertEquals(day, words.fromString(words.toString(day)));
      assertEquals(day, words.fromString(day.toString()));
    }
    assertEquals("", words.toString(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "tomorrow", "2026-13-01", "2026-02-30", "4/21/2026"})
  void whatIsNoDayIsNone(String typed) {
    assertNull(words(Language.EN).fromString(typed));
  }
}
