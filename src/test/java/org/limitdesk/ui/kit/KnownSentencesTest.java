package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownSentencesTest {
  private final Texts chinese = new Texts(Language.ZH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          there is no such month               | 没有这个月份
          must be from the year 1900 to 2100   | 年份必须在 1900 到 2100 之间
          must be from 0 to 9,999              | 必须在 0 到 9,999 之间
          row has 3 of 5 fields                | 本行只有 5 个字段中的 3 个
          row has 7 fields, not 5              | 本行有 7 个字段，应为 5 个
          must be one of active, closed        | 必须是其中之一：active, closed
          not in the layout's map, which has 1 | 不在版式的对照表中，表中有 1
          to is before from                    | to 早于 from
          """)
  void findingIsSaidInTheLanguageOfTheMomentWithWhatItNames(String sentence, String said) {
    assertEquals(said, KnownSentences.FOUND.in(chinese, sentence));
    assertEquals(sentence, KnownSentences.FOUND.in(new Texts(Language.EN), sentence));
  }

  @Test
  void problemOfALogIsSaidWithItsEntries() {
    assertEquals(
        "缺第 7 条；存有的下一条是 9",
        KnownSentences.PROBLEM.in(chinese, "entry 7 is missing; the next one stored is 9"));
  }

  @Test
  void sentenceOfALaterProgramStaysAsItIs() {
    assertEquals("beyond the moon", KnownSentences.FOUND.in(chinese, "beyond the moon"));
  }
}
