package org.limitdesk.domain.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.audit.Hash;

/**
 * What the core system is told to do with a line. Amounts are fen.
 *
 * @param key the same for the same decision, however often it is sent
 * @param borrowerId as the lender writes it
 * @param limitBefore the limit that the decision was made on
 * @param heldFrom from when draws are held until it holds; null for not
 * @param noticeOn when the borrower is told
 * @param effectiveOn from when the new limit holds
 * @param releasedOn the business date of its release
 */
public record Instruction(
    String key,
    String borrowerId,
    long caseId,
    long decision,
    LimitTerms terms,
    long limitBefore,
    @Nullable LocalDate heldFrom,
    LocalDate noticeOn,
    LocalDate effectiveOn,
    LocalDate releasedOn) {
  private static final String KEY = "limitdesk instruction 1\n";
  private static final String LIST = "limitdesk instructions 1\n";

  /**
   * The key of a decision's instruction: SHA-256, in hexadecimal digits, of a line of text and the
   * hash of the decision's entry in the log, which no other decision of any book has.
   *
   * @param entryHash in hexadecimal digits
   */
  public static String key(String entryHash) {
    return Hash.plainHex(KEY + entryHash);
  }

  /** SHA-256 of a whole list, in its order: a line of text first, then each one's facts. */
  public static String hash(List<Instruction> instructions) {
    MessageDigest digest = Hash.sha256();
    digest.update(LIST.getBytes(StandardCharsets.US_ASCII));
    for (Instruction each : instructions) {
      digest.update(CanonicalJson.bytes(each.facts()));
      digest.update((byte) '\n');
    }
    return Hash.of(digest.digest()).hex();
  }

  /** In canonical JSON's types; days as 2026-04-14. */
  private Map<String, @Nullable Object> facts() {
    Map<String, @Nullable Object> facts = new TreeMap<>();
    facts.put("key", key);
    facts.put("borrower_id", borrowerId);
    facts.put("case", caseId);
    facts.put("decision", decision);
    facts.put("action", terms.action().code());
    facts.put("limit_before", limitBefore);
    facts.put("limit_new", terms.limit());
    facts.put("draws_held_from", heldFrom == null ? null : heldFrom.toString());
    facts.put("notice_on", noticeOn.toString());
    facts.put("effective_on", effectiveOn.toString());
    facts.put("released_on", releasedOn.toString());
    return facts;
  }
}
