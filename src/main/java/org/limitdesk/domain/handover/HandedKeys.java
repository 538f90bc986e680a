package org.limitdesk.domain.handover;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogBody;
import org.limitdesk.domain.audit.VerifyingKey;

/** The public halves of the keys of a book's people, and what they tell of its entries. */
public record HandedKeys(List<Named> all) {
  private static final Set<String> MEMBERS = Set.of("key", "user", "public");
  private static final String PERSON = "user:";

  public HandedKeys {
    all = List.copyOf(all);
  }

  /**
   * A key.
   *
   * @param name the number of the entry that tells of it
   * @param user whose it is
   * @param publicHex its public half, 64 hexadecimal digits
   */
  public record Named(long name, long user, String publicHex) {
    Map<String, Object> facts() {
      Map<String, Object> facts = new TreeMap<>();
      facts.put("key", name);
      facts.put("user", user);
      facts.put("public", publicHex);
      return facts;
    }

    static Named read(Facts facts) {
      facts.only(MEMBERS);
      return new Named(facts.number("key"), facts.number("user"), facts.text("public"));
    }
  }

  /** That user's key of that name. */
  public Optional<VerifyingKey> find(long user, long name) {
    return all.stream()
        .filter(each -> each.user() == user && each.name() == name)
        .map(each -> VerifyingKey.of(each.publicHex()))
        .findFirst();
  }

  /** The key by which a user signs the entry of that number; empty before their first. */
  Optional<Named> at(long user, long seq) {
    return all.stream()
        .filter(each -> each.user() == user && each.name() <= seq)
        .max(Comparator.comparingLong(Named::name));
  }

  /**
   * Whether an entry is signed by whom it names.
   *
   * @return whether it is signed; not by who had no key yet
   * @throws IllegalArgumentException where it ought to be and is not
   */
  boolean check(LoggedEntry entry, LogBody body) {
    Optional<Named> key =
        body.actor().matches(PERSON + "\\d{1,15}")
            ? at(Long.parseLong(body.actor().substring(PERSON.length())), body.seq())
            : Optional.empty();
    boolean fits =
        key.isEmpty() ? entry.signer() == null : isSigned(key.get(), entry, entry.hash());
    if (!fits) {
      throw new IllegalArgumentException(
          "entry %d is not signed by %s".formatted(body.seq(), body.actor()));
    }
    return key.isPresent();
  }

  private static boolean isSigned(Named key, LoggedEntry entry, Hash hash) {
    String signature = entry.signature();
    return signature != null
        && signature.matches("([0-9a-f]{2})+")
        && Long.toString(key.name()).equals(entry.signer())
        && VerifyingKey.of(key.publicHex()).fits(hash, HexFormat.of().parseHex(signature));
  }
}
