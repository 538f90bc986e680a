package org.limitdesk.ui.cards;

import org.limitdesk.workflow.ReadCards.CardLife;

/** Where a card stands, as it is shown. */
enum Standing {
  IN_FORCE("cards.inForce", "card-in-force"),
  WAITS("cards.waits", "card-waits"),
  DRAFT("cards.draft", "card-draft"),
  RETIRED("cards.wasInForce", "card-retired");

  private final String textKey;
  private final String style;

  Standing(String textKey, String style) {
    this.textKey = textKey;
    this.style = style;
  }

  static Standing of(CardLife life) {
    if (life.waiting() != null) {
      return WAITS;
    }
    return switch (life.card().state()) {
      case PUBLISHED -> IN_FORCE;
      case DRAFT -> DRAFT;
      case RETIRED -> RETIRED;
    };
  }

  String textKey() {
    return textKey;
  }

  String style() {
    return style;
  }
}
