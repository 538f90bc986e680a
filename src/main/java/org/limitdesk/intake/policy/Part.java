package org.limitdesk.intake.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlFields;
import org.limitdesk.intake.yaml.YamlNode;
import org.limitdesk.intake.yaml.YamlPlace;

/** One mapping of a policy, with its values in the domain's units. */
final class Part {
  /** Shares and rates have four decimals at most, so that products by hand stay short and exact. */
  private static final int SHARE_DECIMALS = 4;

  private static final int HELD = 8;
  private static final long MOST_MONEY = (1L << 53) - 1;

  private final YamlFields fields;

  private Part(YamlFields fields) {
    this.fields = fields;
  }

  /** Refuses what is no mapping, and keys other than these. */
  static Part of(YamlNode node, String... allowed) throws IntakeException {
    return new Part(YamlFields.of(node, allowed));
  }

  /** The mapping under a key that must be there. */
  Part part(String key, String... allowed) throws IntakeException {
    return of(fields.needed(key), allowed);
  }

  /** The mapping under that key, with no keys where it is absent. */
  Part partOrEmpty(String key, String... allowed) throws IntakeException {
    return of(fields.mapping(key), allowed);
  }

  /** The values under that key by their own names; none where it is absent. */
  Map<String, YamlNode> named(String key) throws IntakeException {
    return fields.mapping(key).values();
  }

  /** The mapping under that key, whose own keys are free. */
  Part free(String key) throws IntakeException {
    return of(fields.mapping(key), named(key).keySet().toArray(String[]::new));
  }

  boolean has(String key) {
    return fields.has(key);
  }

  YamlPlace placeOf(String key) {
    return fields.placeOf(key);
  }

  YamlPlace placeOfKey(String key) {
    return fields.placeOfKey(key);
  }

  YamlNode needed(String key) throws IntakeException {
    return fields.needed(key);
  }

  List<YamlNode> list(String key) {
    return fields.list(key);
  }

  String text(String key) throws IntakeException {
    return fields.neededText(key);
  }

  @Nullable String textOrNull(String key) throws IntakeException {
    return fields.text(key);
  }

  /** A share or rate from 0 to {@code most}, in 1e-8. */
  long share(String key, long most) throws IntakeException {
    return share(fields.needed(key), most);
  }

  long share(String key) throws IntakeException {
    return share(key, 1);
  }

  static long share(YamlNode node, long most) throws IntakeException {
    BigDecimal number = YamlFields.number(node);
    if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw node.place().refuse("a number from 0 to " + most + " is needed here");
    }
    return scaled(node, number, SHARE_DECIMALS).movePointRight(HELD).longValueExact();
  }

  /** An amount, in fen. */
  long money(String key) throws IntakeException {
    return money(fields.needed(key));
  }

  static long money(YamlNode node) throws IntakeException {
    BigDecimal number = YamlFields.number(node);
    if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MOST_MONEY, 2)) > 0) {
      throw node.place().refuse("an amount is not negative and at most 90071992547409.91");
    }
    return scaled(node, number, 2).movePointRight(2).longValueExact();
  }

  private static BigDecimal scaled(YamlNode node, BigDecimal number, int decimals)
      throws IntakeException {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() > decimals) {
      throw node.place().refuse("at most " + decimals + " decimals are kept here");
    }
    return plain;
  }

  /** A whole number within these bounds. */
  int whole(String key, int least, int most) throws IntakeException {
    return whole(fields.needed(key), least, most);
  }

  static int whole(YamlNode node, int least, int most) throws IntakeException {
    String text = YamlFields.text(node);
    if (text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw node.place().refuse("a whole number from " + least + " to " + most + " is needed here");
  }

  int whole(String key, int least, int most, int otherwise) throws IntakeException {
    return has(key) ? whole(key, least, most) : otherwise;
  }

  /** One of some words. */
  <T> T word(String key, Function<String, Optional<T>> named, Collection<String> allowed)
      throws IntakeException {
    return word(fields.needed(key), named, allowed);
  }

  static <T> T word(YamlNode node, Function<String, Optional<T>> named, Collection<String> allowed)
      throws IntakeException {
    String text = YamlFields.text(node);
    T found = named.apply(text).orElse(null);
    if (found == null) {
      throw unknown(node.place(), text, allowed);
    }
    return found;
  }

  private static IntakeException unknown(YamlPlace at, String text, Collection<String> allowed) {
    return at.refuse("\"" + text + "\" is not known here; allowed: " + String.join(", ", allowed));
  }

  /** Some words out of these, each once; none where the key is absent. */
  Set<String> words(String key, Collection<String> allowed) throws IntakeException {
    Set<String> words = new LinkedHashSet<>();
    for (YamlNode node : fields.list(key)) {
      String text = YamlFields.text(node);
      if (!allowed.contains(text)) {
        throw unknown(node.place(), text, allowed);
      }
      words.add(text);
    }
    if (has(key) && words.isEmpty()) {
      throw placeOf(key).refuse("at least one of " + String.join(", ", allowed) + " is needed");
    }
    return words;
  }

  /** Texts of any kind, each once, at least one. */
  Set<String> texts(String key) throws IntakeException {
    Set<String> texts = new LinkedHashSet<>(fields.texts(key));
    if (texts.isEmpty() || texts.contains("")) {
      throw placeOf(key).refuse("at least one value is needed here, and none may be empty");
    }
    return texts;
  }

  /** Shares in a row, from 0 to 1, as many as asked for. */
  static List<Long> shares(YamlNode node, int count) throws IntakeException {
    List<YamlNode> items =
        node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    if (items.size() != count) {
      throw node.place()
          .refuse(count + " values are needed here, one for each band; there are " + items.size());
    }
    List<Long> shares = new ArrayList<>();
    for (YamlNode item : items) {
      shares.add(share(item, 1));
    }
    return shares;
  }
}
