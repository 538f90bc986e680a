package org.limitdesk.report.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.notice.NoticeTiming;
import org.limitdesk.domain.notice.Place;
import org.limitdesk.domain.notice.WrittenReason;
import org.limitdesk.domain.scoring.path.Conduct;
import org.limitdesk.report.EvidenceText;
import org.limitdesk.report.notice.NoticeFacts.Path;

/** What stands in the places of a template: Chinese for Chinese locales, else English. */
public final class NoticeWords {
  static final String BUNDLE = "org.limitdesk.report.notice";

  private final NoticeFacts facts;
  private final Locale language;
  private final ResourceBundle texts;
  private final Map<String, String> values;

  private NoticeWords(NoticeFacts facts, Locale language) {
    this.facts = facts;
    this.language = language;
    texts = bundle(language);
    NoticeTiming timing = facts.timing();
    LocalDate held = timing.heldFrom();
    values =
        Map.of(
            "borrower_id", facts.receiver().borrowerId(),
            "currency", currency(facts.currency(), texts),
            "from", day(timing.effect()),
            "held", held == null ? "" : day(held),
            "appeal_until", day(timing.appealUntil()),
            "reference", facts.reference());
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        language(locale),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What a currency is called, or its code. */
  static String currency(String code, ResourceBundle texts) {
    String key = "currency." + code;
    return texts.containsKey(key) ? texts.getString(key) : code;
  }

  static Locale language(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return chinese ? Locale.CHINESE : Locale.ENGLISH;
  }

  /** The words of every place. */
  public static Map<Place, String> of(NoticeFacts facts, Locale locale) {
    return new NoticeWords(facts, language(locale)).all();
  }

  private Map<Place, String> all() {
    Map<Place, String> words = new EnumMap<>(Place.class);
    for (Place each : Place.values()) {
      words.put(each, of(each));
    }
    return words;
  }

  private String of(Place place) {
    return switch (place) {
      case BORROWER -> borrower();
      case BORROWER_ID, CURRENCY, FROM, REFERENCE, APPEAL_UNTIL ->
          values.getOrDefault(place.code(), "");
      case LIMIT_BEFORE -> money(facts.limitBefore());
      case LIMIT_AFTER -> money(facts.decided().limit());
      case TOLD_ON -> day(facts.timing().notice());
      case MONTH ->
          DateTimeFormatter.ofPattern(texts.getString("month"), language)
              .format(CalendarNumber.month(facts.month()));
      case CHANGE -> text("change." + facts.decided().action().code());
      case DRAWS_HELD -> drawsHeld();
      case REASONS -> reasons();
      case EXPLANATION_RIGHT, HUMAN_REVIEW, APPEAL -> text(place.code());
      case PATH -> path(facts.path());
    };
  }

  private String borrower() {
    String name = facts.receiver().name();
    return name == null || name.isBlank() ? text("borrower.unknown") : name;
  }

  /** Where the change holds from the same day there is no time between in which draws are held. */
  private String drawsHeld() {
    LocalDate held = facts.timing().heldFrom();
    return held != null && held.isBefore(facts.timing().effect()) ? text("draws_held") : "";
  }

  private String reasons() {
    List<String> lines = new ArrayList<>();
    for (WrittenReason each : ReasonSentences.in(language).of(facts.reasons())) {
      Map<String, String> of =
          Map.of("number", Integer.toString(lines.size() + 1), "words", each.words());
      lines.add(EvidenceText.fill(texts.getString("reason"), of, texts));
    }
    return String.join("\n", lines);
  }

  private String path(Path path) {
    if (path.soughtFor() == 0) {
      return text("path.talk");
    }
    Conduct conduct = path.conduct();
    if (conduct == null) {
      Map<String, String> months = Map.of("months", Integer.toString(path.soughtFor()));
      return EvidenceText.fill(texts.getString("path.none"), months, texts);
    }
    List<String> lines = new ArrayList<>();
    Map<String, String> of =
        Map.of(
            "months", Integer.toString(conduct.months()),
            "repaid", money(conduct.repaid()),
            "settled", Integer.toString(conduct.settled()),
            "currency", values.getOrDefault("currency", ""));
    for (String key : keys(conduct)) {
      lines.add(EvidenceText.fill(texts.getString("path." + key), of, texts));
    }
    return String.join("\n", lines);
  }

  private static List<String> keys(Conduct conduct) {
    List<String> keys = new ArrayList<>();
    String when = conduct.months() == 1 ? "now" : "later";
    keys.add(conduct.acts() == 0 ? "wait." + when : when);
    if (conduct.catchesUp()) {
      keys.add("catches_up");
    }
    if (conduct.repaid() > 0) {
      keys.add("repaid");
    }
    if (conduct.settled() > 0) {
      keys.add("settled");
    }
    if (conduct.drawsNothing()) {
      keys.add("draws_nothing");
    }
    keys.add("caution");
    return keys;
  }

  private String text(String key) {
    return EvidenceText.fill(texts.getString(key), values, texts);
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.getString("day"), language).format(day);
  }

  private static String money(long fen) {
    return EvidenceText.money(Fen.decimal(fen));
  }
}
