package org.limitdesk.ui.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.ReadCards.CardLife;
import org.limitdesk.workflow.port.Publications.Submission;

/** What a card's standing means, and who can do what about it, in words. */
final class DetailPane {
  private final CardWords words;
  private final Texts texts;

  DetailPane(CardWords words) {
    this.words = words;
    texts = words.texts();
  }

  /** How it came where it stands. */
  String history(CardLife life) {
    List<String> lines = new ArrayList<>();
    lines.add(CardCell.brought(words, life));
    if (!life.submissions().isEmpty()) {
      Submission last = life.submissions().getLast();
      lines.add(texts.text("cards.askedBy", words.person(last.maker()), words.at(last.at())));
      if (last.result() != null) {
        String key = "cards.result." + last.result().code();
        lines.add(texts.text(key, words.person(last.checker()), words.at(last.settled())));
      }
    }
    return String.join("\n", lines);
  }

  /** What follows from it, and who may go on. */
  String meaning(CardLife life, Possible possible) {
    return switch (Standing.of(life)) {
      case IN_FORCE -> texts.text("cards.scoredWith");
      case WAITS ->
          possible.confirm()
              ? texts.text("cards.confirmHint")
              : texts.text(possible.own() ? "cards.ownWaits" : "cards.othersWait", others(life));
      case DRAFT, RETIRED ->
          texts.text(possible.propose() ? "cards.proposeHint" : "cards.ownerProposes");
    };
  }

  /** Who may confirm it, by name. */
  private String others(CardLife life) {
    List<String> names =
        StreamSupport.stream(words.people().spliterator(), false)
            .filter(each -> Possible.mayConfirm(life, each))
            .map(DeskUser::name)
            .sorted()
            .toList();
    return names.isEmpty()
        ? texts.text("cards.nobody")
        : String.join(texts.text("cards.comma"), names);
  }
}
