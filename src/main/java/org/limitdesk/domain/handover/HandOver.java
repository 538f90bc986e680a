package org.limitdesk.domain.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.audit.Checkpoint;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogHead;

/**
 * What goes out to a supervisor at another desk: decisions that wait for their word, where the log
 * stood, and the supervisor's own key, sealed under their password. Signed by who hands over.
 *
 * @param bookName the book's file as its desk calls it
 * @param at when, in milliseconds since 1970 UTC
 * @param from who hands over, by number
 * @param key the name of the key that it is signed by
 * @param to the supervisor, by number
 * @param toKey the name of the supervisor's key
 * @param sealed that key's secret half, sealed under the supervisor's password
 * @param checkpoint where the log stood, signed by the same person
 * @param since where it stood at the last hand-over that the supervisor answered; null for none
 * @param chain the entries from there to the checkpoint; none where there is no such hand-over
 * @param people the users of the desk
 * @param keys the public halves of their keys
 * @param leftOut how many more wait, for which this file had no room
 */
public record HandOver(
    UUID book,
    String bookName,
    long at,
    long from,
    long key,
    long to,
    long toKey,
    String sealed,
    Checkpoint.Signed checkpoint,
    @Nullable LogHead since,
    List<LoggedEntry> chain,
    List<HandedPerson> people,
    HandedKeys keys,
    List<HandedItem> items,
    long leftOut) {
  /** What the file says it is. */
  public static final String KIND = "hand_over";

  private static final String PREFIX = "limitdesk.hand_over.v1\n";
  private static final long VERSION = 1;
  private static final Set<String> MEMBERS =
      Set.of(
          "v",
          "kind",
          "book",
          "book_name",
          "at",
          "from",
          "key",
          "to",
          "to_key",
          "sealed",
          "checkpoint",
          "since",
          "chain",
          "people",
          "keys",
          "items",
          "left_out",
          Facts.SIGNATURE);

  public HandOver {
    chain = List.copyOf(chain);
    people = List.copyOf(people);
    items = List.copyOf(items);
  }

  /** What is signed, and what an answer names it by. */
  public Hash hash() {
    return Hash.over(PREFIX, CanonicalJson.bytes(facts()));
  }

  /** The file: the facts and the signature, canonical JSON and a line feed. */
  public byte[] file(byte[] signature) {
    return Facts.file(facts(), signature);
  }

  /** The person of that number. */
  public Optional<HandedPerson> person(long user) {
    return people.stream().filter(each -> each.user() == user).findFirst();
  }

  /** The name of the person of that number; their number where the file has none. */
  public String nameOf(long user) {
    return person(user).map(HandedPerson::name).orElse("user:" + user);
  }

  private Map<String, Object> facts() {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("v", VERSION);
    facts.put("kind", KIND);
    facts.put("book", book.toString());
    facts.put("book_name", bookName);
    facts.put("at", at);
    facts.put("from", from);
    facts.put("key", key);
    facts.put("to", to);
    facts.put("to_key", toKey);
    facts.put("sealed", sealed);
    facts.put("checkpoint", CanonicalJson.parseObject(checkpoint.line()));
    if (since != null) {
      facts.put("since", Map.of("seq", since.seq(), "hash", since.hash().hex()));
    }
    facts.put("chain", chain.stream().map(LoggedEntry::facts).toList());
    facts.put("people", people.stream().map(HandedPerson::facts).toList());
    facts.put("keys", keys.all().stream().map(HandedKeys.Named::facts).toList());
    facts.put("items", items.stream().map(HandedItem::facts).toList());
    facts.put("left_out", leftOut);
    return facts;
  }

  /**
   * A hand-over as it was read; whether it is sound is another matter.
   *
   * @param signature of who handed over
   */
  public record Signed(HandOver handOver, byte[] signature) {
    @Override
    public byte[] signature() {
      return signature.clone();
    }
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException for what {@link #file} did not write
   */
  public static Signed read(byte[] file) {
    Facts all = Facts.ofFile(file).only(MEMBERS);
    if (!all.text("kind").equals(KIND)) {
      throw new IllegalArgumentException("it is no hand-over");
    }
    if (all.number("v") != VERSION) {
      throw new IllegalArgumentException("it is of another version");
    }
    return new Signed(read(all), all.bytes(Facts.SIGNATURE));
  }

  private static HandOver read(Facts all) {
    return new HandOver(
        UUID.fromString(all.text("book")),
        all.text("book_name"),
        all.number("at"),
        all.number("from"),
        all.number("key"),
        all.number("to"),
        all.number("to_key"),
        all.text("sealed"),
        Checkpoint.read(all.object("checkpoint").canonical()),
        all.has("since") ? head(all.object("since")) : null,
        all.objects("chain", LoggedEntry::read),
        all.objects("people", HandedPerson::read),
        new HandedKeys(all.objects("keys", HandedKeys.Named::read)),
        all.objects("items", HandedItem::read),
        all.number("left_out"));
  }

  private static LogHead head(Facts facts) {
    facts.only(Set.of("seq", "hash"));
    return new LogHead(facts.number("seq"), Hash.ofHex(facts.text("hash")));
  }
}
