package org.limitdesk.domain.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Checks a stored log row by row, in order of {@code seq}. However long the log is, only the head
 * and the hashes of those free texts that have not been shown yet are kept in memory. After the
 * first bad row it only counts: what follows a break proves nothing.
 *
 * <p>A chain cannot tell that its tail was cut off; {@link AnchorState} can.
 */
public final class ChainVerifier {
  private final Map<TextPlace, Hash> awaitedTexts = new HashMap<>();
  private final SignatureCheck signatures;
  private long entries;
  private LogHead head;
  private @Nullable Long firstBad;
  private @Nullable String problem;

  /** For the log of that book. */
  public ChainVerifier(UUID book) {
    signatures = new SignatureCheck(book);
    head = LogHead.genesis(book);
    entries = head.seq();
  }

  /** Takes the next row of the entry table, which is not signed. */
  public void entry(LogEntry row) {
    entry(row.seq(), row.body(), row.hash(), null, null);
  }

  /**
   * Takes the next row of the entry table, column by column as it is stored.
   *
   * @param signer the name of the key; null for none
   */
  public void entry(
      long seq, byte[] body, byte[] hash, @Nullable String signer, byte @Nullable [] signature) {
    entries++;
    if (firstBad == null) {
      LogBody sound = checkPlace(seq, body, hash);
      String fault =
          sound == null ? null : signatures.fault(sound, Hash.of(hash), signer, signature);
      if (fault != null) {
        bad(seq, fault);
      }
    }
    if (hash.length == Hash.LENGTH) {
      head = new LogHead(seq, hash);
    }
  }

  /**
   * Takes a stored free text, at any time after its entry. One that was erased has neither text nor
   * salt, and one that has no row at all is not missed.
   */
  public void text(long seq, String name, @Nullable String text, byte @Nullable [] salt) {
    if (firstBad != null && seq >= firstBad) {
      return;
    }
    Hash logged = awaitedTexts.remove(new TextPlace(seq, name));
    boolean erased = text == null && salt == null;
    if (logged == null) {
      bad(seq, "has a text '" + name + "' stored beside it that it does not know");
    } else if (!erased && !gives(text, salt, logged)) {
      bad(seq, "is sound, but its text '" + name + "' was changed after it was written");
    }
  }

  /** What was found in the rows so far. */
  public ChainReport report() {
    return new ChainReport(entries, head, firstBad, problem, signatures.signed());
  }

  /** What the entry says; null where it is not sound. */
  private @Nullable LogBody checkPlace(long seq, byte[] body, byte[] hash) {
    long expected = head.seq() + 1;
    if (seq > expected) {
      bad(expected, "is missing; the next one stored is " + seq);
    } else if (seq < expected) {
      bad(seq, "stands where entry " + expected + " should");
    } else {
      return checkBody(seq, body, hash);
    }
    return null;
  }

  private @Nullable LogBody checkBody(long seq, byte[] body, byte[] hash) {
    try {
      LogBody parsed = LogBody.parse(body);
      if (parsed.seq() != seq) {
        bad(seq, "was moved: its body says that it is entry " + parsed.seq());
      } else if (!parsed.prev().equals(head.hash())) {
        bad(seq, broken(seq));
      } else if (!Arrays.equals(HashChain.hashOf(body).bytes(), hash)) {
        bad(seq, "was changed: its body does not give its hash");
      } else {
        parsed.texts().forEach((name, text) -> awaitedTexts.put(new TextPlace(seq, name), text));
        return parsed;
      }
    } catch (CanonicalJsonException e) {
      bad(seq, "was changed or damaged: its body " + e.getMessage());
    }
    return null;
  }

  private static String broken(long seq) {
    return seq == 1
        ? "is not the first entry of this book: it was written for another"
        : "does not follow on entry " + (seq - 1) + " as that one is stored";
  }

  private static boolean gives(@Nullable String text, byte @Nullable [] salt, Hash logged) {
    return text != null
        && salt != null
        && salt.length == FreeText.SALT_LENGTH
        && new FreeText(text, salt).hash().equals(logged);
  }

  private void bad(long seq, String what) {
    firstBad = seq;
    problem = "entry " + seq + " " + what;
  }

  private record TextPlace(long seq, String name) {}
}
