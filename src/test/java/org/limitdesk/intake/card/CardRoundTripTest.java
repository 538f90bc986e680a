package org.limitdesk.intake.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.report.card.CardText;

/** What goes out comes back: the same card, and then the same bytes. */
class CardRoundTripTest {
  @Test
  void aCardGoesOutAndComesBackTheSame() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      Scorecard card = new RandomCards(seed).card();
      String text = CardText.write(card);
      Scorecard back = CardFiles.read(text);
      assertEquals(card, back, "seed " + seed);
      assertEquals(text, CardText.write(back), "seed " + seed);
    }
  }
}
