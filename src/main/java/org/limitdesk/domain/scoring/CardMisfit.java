package org.limitdesk.domain.scoring;

/** A card that the book's lines cannot be scored with, said in one plain sentence. */
public final class CardMisfit extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  CardMisfit(String sentence) {
    super(sentence);
  }
}
