package org.limitdesk.report.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.notice.NoticeText;
import org.limitdesk.domain.notice.NoticeText.Block;
import org.limitdesk.report.EvidenceText;
import org.limitdesk.report.notice.AnswerFacts.Restored;

/** The answer to an appeal as a letter: Chinese for Chinese locales, else English. */
public final class AnswerWords {
  private final AnswerFacts facts;
  private final Locale language;
  private final ResourceBundle texts;
  private final Appeal.Answer answer;
  private final List<Block> blocks = new ArrayList<>();

  private AnswerWords(AnswerFacts facts, Locale language) {
    this.facts = facts;
    this.language = language;
    texts = NoticeWords.bundle(language);
    answer = Objects.requireNonNull(facts.appeal().answer(), "it is not answered");
  }

  /** The letter. */
  public static NoticeText of(AnswerFacts facts, Locale locale) {
    return new AnswerWords(facts, NoticeWords.language(locale)).text();
  }

  private NoticeText text() {
    Map<String, String> values = values();
    say("to", values);
    say("about", values);
    say("date", values);
    head("result", values);
    say(result(), values);
    head("why", values);
    say("hands", values);
    answer.note().lines().map(String::strip).filter(each -> !each.isEmpty()).forEach(this::add);
    head("rights", values);
    say("further", values);
    return new NoticeText(fill("title", values), blocks);
  }

  private void say(String key, Map<String, String> values) {
    add(fill(key, values));
  }

  private void add(String words) {
    blocks.add(new Block(false, words));
  }

  private void head(String key, Map<String, String> values) {
    blocks.add(new Block(true, fill("head." + key, values)));
  }

  private String fill(String key, Map<String, String> values) {
    return EvidenceText.fill(texts.getString("answer." + key), values, texts);
  }

  private String result() {
    Restored restored = facts.restored();
    if (!facts.appeal().isReversed()) {
      return "upheld";
    }
    if (restored == null) {
      return "owed";
    }
    String part = restored.limit() < facts.limitBefore() ? "part" : "whole";
    return restored.from() == null ? part : part + ".from";
  }

  private Map<String, String> values() {
    Restored restored = facts.restored();
    LocalDate from = restored == null ? null : restored.from();
    String name = facts.receiver().name();
    Map<String, String> values = new TreeMap<>();
    values.put("borrower_id", facts.receiver().borrowerId());
    values.put(
        "borrower",
        name == null || name.isBlank()
            ? EvidenceText.fill(texts.getString("borrower.unknown"), values, texts)
            : name);
    values.put("reference", facts.reference());
    values.put("currency", NoticeWords.currency(facts.currency(), texts));
    values.put("received", day(facts.appeal().received()));
    values.put("decided", day(facts.decided()));
    values.put("answered", day(answer.day()));
    values.put("cut", money(facts.limitCut()));
    values.put("limit", restored == null ? "" : money(restored.limit()));
    values.put("from", from == null ? "" : day(from));
    return values;
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.getString("day"), language).format(day);
  }

  private static String money(long fen) {
    return EvidenceText.money(Fen.decimal(fen));
  }
}
