package org.limitdesk.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.audit.FreeText;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogBody;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.domain.decision.ReasonCode;

/**
 * A decision that is handed over.
 *
 * @param wants what is asked for
 * @param borrowerId the borrower's id, as the lender writes it; nothing else of who they are
 * @param entry the decision's entry in the log
 * @param note what its maker wrote; null for none, or where it was erased
 * @param frozen the JSON that the case stands on
 * @param settledBy who ever settled the case, by number: none of them may confirm it
 * @param reasonsEn the principal reasons as the borrower is told them; empty where there is no cut
 * @param reasonsZh the same in Chinese
 */
public record HandedItem(
    Wants wants,
    String borrowerId,
    LoggedEntry entry,
    @Nullable FreeText note,
    String frozen,
    List<Long> settledBy,
    List<String> reasonsEn,
    List<String> reasonsZh) {
  private static final Set<String> MEMBERS =
      Set.of(
          "wants",
          "borrower_id",
          "entry",
          "note",
          "frozen",
          "settled_by",
          "reasons_en",
          "reasons_zh");

  /** What a supervisor is asked for. */
  public enum Wants {
    /** The second approval. */
    APPROVAL,
    /** What they think of it. */
    MARK;

    /** As the file has it. */
    public String word() {
      return this == APPROVAL ? "approval" : "mark";
    }
  }

  /** What its entry says. */
  public LogBody body() {
    return entry.parsed();
  }

  /** The decision's number. */
  public long decision() {
    return number("decision");
  }

  /** Who decided, by number. */
  public long maker() {
    return number("maker");
  }

  /** What was proposed. */
  public Proposed proposed() {
    return new Proposed(number("limit_before"), terms("action_proposed", "limit_proposed"));
  }

  /** What was decided. */
  public LimitTerms decided() {
    return terms("action", "limit_decided");
  }

  private LimitTerms terms(String action, String limit) {
    return new LimitTerms(LimitTerms.action(word(action)), number(limit));
  }

  /** Why it was decided so; empty for none. */
  public Optional<ReasonCode> reason() {
    return Code.find(ReasonCode.class, word("reason"));
  }

  /** Why it needs a second approval; empty where it needs none. */
  public String second() {
    return word("second");
  }

  /** The book's business date on which it was made. */
  public LocalDate day() {
    return CalendarNumber.day(number("day"));
  }

  /** A number of its entry. */
  public long number(String name) {
    if (body().data().get(name) instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException("an entry in it has no " + name);
  }

  /** A word of its entry. */
  public String word(String name) {
    if (body().data().get(name) instanceof String word) {
      return word;
    }
    throw new IllegalArgumentException("an entry in it has no " + name);
  }

  /** Whether somebody may answer it: who settled the case never confirms, who decided not marks. */
  public boolean mayBeAnsweredBy(long user) {
    return wants == Wants.APPROVAL ? !settledBy.contains(user) : maker() != user;
  }

  /**
   * Holds all that is shown against the entry that an answer names.
   *
   * @throws IllegalArgumentException where something is not what was decided on
   */
  void check() {
    LogBody said = body();
    if (!said.kind().equals("decision")) {
      throw new IllegalArgumentException("it hands over what is no decision");
    }
    if (!Hash.plainHex(frozen).equals(word("stands_on"))) {
      throw new IllegalArgumentException(
          "the facts of decision %d are not those that it was made on".formatted(decision()));
    }
    Hash logged = said.texts().get("note");
    if (note != null && !note.hash().equals(logged)) {
      throw new IllegalArgumentException(
          "the note of decision %d is not the one that was written".formatted(decision()));
    }
    readAll();
    if (!settledBy.contains(maker())) {
      throw new IllegalArgumentException(
          "decision %d does not name its maker".formatted(decision()));
    }
  }

  /** All that is shown is there. */
  private void readAll() {
    if (wants == Wants.APPROVAL && second().isBlank()) {
      throw new IllegalArgumentException(
          "decision %d needs no second approval".formatted(decision()));
    }
    proposed();
    decided();
    reason();
    day();
  }

  Map<String, Object> facts() {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("wants", wants.word());
    facts.put("borrower_id", borrowerId);
    facts.put("entry", entry.facts());
    if (note != null) {
      facts.put("note", SaltedText.facts(note));
    }
    facts.put("frozen", frozen);
    facts.put("settled_by", settledBy);
    facts.put("reasons_en", reasonsEn);
    facts.put("reasons_zh", reasonsZh);
    return facts;
  }

  static HandedItem read(Facts facts) {
    facts.only(MEMBERS);
    return new HandedItem(
        facts.text("wants").equals(Wants.APPROVAL.word()) ? Wants.APPROVAL : Wants.MARK,
        facts.text("borrower_id"),
        LoggedEntry.read(facts.object("entry")),
        facts.has("note") ? SaltedText.read(facts.object("note")) : null,
        facts.text("frozen"),
        facts.texts("settled_by").stream().map(Long::valueOf).toList(),
        facts.texts("reasons_en"),
        facts.texts("reasons_zh"));
  }
}
