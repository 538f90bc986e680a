package org.limitdesk.report.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static List<String> lines(String words, int letters) {
    return Lines.of(words, line -> line.length() <= letters);
  }

  @Test
  void wordsStayWholeAndNoSpaceEndsALine() {
    assertEquals(List.of("the book", "has 24", "months"), lines("the book has 24 months", 9));
  }

  @Test
  void chineseBreaksAnywhereButBeforeAMarkThatCloses() {
    assertEquals(List.of("逾期余额", "上升，至", "高位。"), lines("逾期余额上升，至高位。", 4));
    assertEquals(List.of("逾期余", "额，升"), lines("逾期余额，升", 4).subList(0, 2));
  }

  @Test
  void hyphensOfQuartersDoNotBreak() {
    assertEquals(List.of("opened in", "2025-Q2"), lines("opened in 2025-Q2", 15));
  }

  @Test
  void aWordThatIsTooLongStaysWhole() {
    assertEquals(List.of("a", "incomprehensible", "word"), lines("a incomprehensible word", 6));
  }
}
