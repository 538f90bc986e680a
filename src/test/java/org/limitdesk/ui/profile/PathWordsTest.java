package org.limitdesk.ui.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.Lines;
import org.limitdesk.domain.scoring.path.Conduct;
import org.limitdesk.domain.scoring.path.ImprovementPath;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Texts;

class PathWordsTest {
  private static final LineHistory LINE = new Lines().month(202_603, 10_000, 8_000, 12).line();

  private static Breakdown score(int score) {
    return new Breakdown(BigDecimal.valueOf(score), BigDecimal.valueOf(score), null, List.of());
  }

  private static PathWords words(Language language) {
    return new PathWords(new Words(new Texts(language)), LINE.now());
  }

  @Test
  void aPlanSaysEachThingToDoAndUntilWhen() {
    ImprovementPath path =
        new ImprovementPath(new Conduct(2, true, false, 0, 120_050), score(540), score(612));
    assertEquals(
        """
        What brings the score from 540 to 612:
        - Pay what is past due
        - Repay ¥1,200.50 more: balance from ¥8,000.00 to ¥6,799.50
        - On time until 31 May 2026\
        """,
        words(Language.EN).plan(path));
  }

  @Test
  void wherePatienceAloneHelpsThatIsSaid() {
    assertEquals(
        List.of("按时还款，不新增征信查询"), words(Language.ZH).acts(new Conduct(3, false, false, 0, 0)));
  }
}
