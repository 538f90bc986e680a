package org.limitdesk.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.ReadCards.CardLife;
import org.limitdesk.workflow.port.Publications.Kept;

/** Cards of a book, for a program and for a person. */
final class KeptText {
  private KeptText() {}

  static Map<String, @Nullable Object> json(Kept card) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("card", card.id());
    object.put("name", card.name());
    object.put("version", card.version());
    object.put("sha256", card.sha256());
    object.put("state", card.state().code());
    object.put("at", Instant.ofEpochMilli(card.at()).toString());
    return object;
  }

  static Map<String, @Nullable Object> json(List<CardLife> cards) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("cards", cards.stream().map(KeptText::life).toList());
    return object;
  }

  private static Map<String, @Nullable Object> life(CardLife life) {
    Map<String, @Nullable Object> object = json(life.card());
    object.put("waits", life.waiting() != null);
    return object;
  }

  static String words(Kept card) {
    return "card %d: %s, version %s, %s"
        .formatted(
            card.id(), card.name(), card.version(), card.state().code().toLowerCase(Locale.ROOT));
  }

  static String words(List<CardLife> cards) {
    StringBuilder words = new StringBuilder();
    for (CardLife life : cards) {
      words
          .append(QuarantineText.shown(words(life.card())))
          .append(life.waiting() == null ? "" : ", waits for its second approval")
          .append('\n');
    }
    return cards.isEmpty() ? "The book has no card." : words.toString();
  }
}
