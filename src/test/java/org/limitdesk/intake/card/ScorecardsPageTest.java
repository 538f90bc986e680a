package org.limitdesk.intake.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.Lines;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.Tier;
import org.limitdesk.domain.trend.BucketEdges;

/** The card on the page about scorecards does what the page says. */
class ScorecardsPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/scorecards.md");

  @Test
  void theExampleScoresTheLineAsThePageSays() throws IOException {
    Matcher block = Pattern.compile("(?s)```xml\\n(.*?)```").matcher(Files.readString(PAGE));
    assertTrue(block.find());
    Scorecard card = CardFiles.read(block.group(1));
    CardScorer scorer = new CardScorer(card, BucketEdges.STANDARD, RollFloor.NONE);
    LineScore score = scorer.score(new Lines().month(202603, 10_000, 9_000, 0).line());
    assertEquals(new BigDecimal("590"), score.score());
    assertEquals(Tier.MEDIUM, score.tier());
    assertNotNull(score.pd());
    assertEquals(new BigDecimal("0.0423"), score.pd().rounded());
    Breakdown breakdown = scorer.breakdown(score);
    assertNotNull(breakdown);
    assertEquals(List.of("USE"), breakdown.reasonCodes());
    assertEquals(new BigDecimal("20"), breakdown.reasons().getFirst().lost());
  }

  @Test
  void thePageNamesEveryShippedCardAndEveryTerm() throws IOException {
    String page = Files.readString(PAGE);
    for (String name : Cards.shipped()) {
      assertTrue(page.contains("`" + name + "`"), name);
    }
    for (String term : Terms.KNOWN) {
      assertTrue(page.contains("| `" + term + "` |"), term);
    }
  }
}
