package org.limitdesk.intake.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  @Test
  void typesGoOutAsTheProgramScoresWithThem() throws IOException {
    String typed =
        CardFiles.with(
                "name=\"use\" optype=\"continuous\" dataType=\"double\"",
                "name=\"use\" optype=\"continuous\" dataType=\"integer\"")
            .replace(
                "name=\"work\" optype=\"categorical\" dataType=\"string\"",
                "name=\"work\" optype=\"categorical\" dataType=\"boolean\"");
    Scorecard card = CardFiles.read(typed);
    String text = CardText.write(card);
    assertTrue(text.contains("name=\"use\" optype=\"continuous\" dataType=\"double\""), text);
    assertTrue(text.contains("name=\"work\" optype=\"categorical\" dataType=\"string\""), text);
    assertEquals(card, CardFiles.read(text));
  }
}
