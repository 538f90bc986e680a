package org.limitdesk.ui.cards;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.KnownSentences;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Steps;
import org.limitdesk.ui.kit.Texts;

/** What cards hold as words of the moment's language. */
final class CardWords {
  private final Texts texts;
  private final Map<Long, DeskUser> people;

  CardWords(Texts texts, Map<Long, DeskUser> people) {
    this.texts = texts;
    this.people = people;
  }

  Texts texts() {
    return texts;
  }

  Numbers numbers() {
    return texts.numbers();
  }

  /** Who did something; 0 for the program and the command line. */
  String person(long id) {
    DeskUser user = people.get(id);
    return user == null ? texts.text("cards.fromOutside") : user.name();
  }

  /** Everybody at the desk. */
  Iterable<DeskUser> people() {
    return people.values();
  }

  /** A day and a time. */
  String at(long millis) {
    return day(millis) + ", " + texts.dates().time(local(millis).toLocalTime());
  }

  String day(long millis) {
    return texts.dates().day(local(millis).toLocalDate());
  }

  private static LocalDateTime local(long millis) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault());
  }

  /** A characteristic's name; a card's own word where the desk has none for it. */
  String characteristic(String code) {
    String key = "characteristic." + code;
    return texts.has(key) ? texts.text(key) : code;
  }

  /** A bin's label with the signs of all other numbers, and its words in the language. */
  String bin(String label) {
    String said = KnownSentences.BIN.in(texts, label);
    return said.replaceFirst("^>= ", "≥ ")
        .replaceAll("(\\d)\\.0(?=\\D|$)", "$1")
        .replaceAll("-(?=[0-9.])", Numbers.MINUS);
  }

  /** What a card says of itself, or a measure of itself, where there are words for it. */
  String said(@Nullable String sentence) {
    return sentence == null ? Numbers.NONE : KnownSentences.CARD.in(texts, sentence);
  }

  /** Points or a score, with the decimals that it has. */
  String points(@Nullable BigDecimal points) {
    if (points == null) {
      return Numbers.NONE;
    }
    BigDecimal shortest = points.stripTrailingZeros();
    return numbers().decimal(shortest.doubleValue(), Math.max(0, shortest.scale()));
  }

  /** A measure with so many decimals; a dash where it is not known. */
  String figure(double value, int decimals) {
    return Double.isFinite(value) ? numbers().decimal(value, decimals) : Numbers.NONE;
  }

  /** A share as a rate; a dash where it is not known. */
  String rate(double share, int decimals) {
    return Double.isFinite(share) ? numbers().rate(share, decimals) : Numbers.NONE;
  }

  /** A band's least score; its label where it has none. */
  String edge(double score) {
    return bin(Double.toString(score));
  }

  /** How far work is, in words. */
  Job.Step step(Job.Step step) {
    String known = Steps.name(texts, step.name());
    return new Job.Step(KnownSentences.CARD.in(texts, known), step.share());
  }
}
