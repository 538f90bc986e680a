package org.limitdesk.intake.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
import org.limitdesk.intake.yaml.YamlFaults;
import org.limitdesk.intake.yaml.YamlFields;
import org.limitdesk.intake.yaml.YamlNode;
import org.limitdesk.intake.yaml.YamlNode.Mapping;
import org.limitdesk.intake.yaml.YamlPlace;
import org.limitdesk.intake.yaml.YamlRefused;

/** One mapping of a policy, with its values in the domain's units. */
final class Part {
  /** Shares and rates have four decimals at most, so that products by hand stay short and exact. */
  private static final int SHARE_DECIMALS = 4;

  private static final int HELD = 8;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;
  private static final long MOST_MONEY = (1L << 53) - 1;

  private final YamlFields fields;
  private final YamlFaults faults;

  private Part(YamlFields fields, YamlFaults faults) {
    this.fields = fields;
    this.faults = faults;
  }

  /**
   * Takes a mapping with no keys but these.
   *
   * @param faults takes whatever is wrong here and below; reading goes on with a stand-in
   */
  static Part of(YamlNode node, YamlFaults faults, String... allowed) throws IntakeException {
    Mapping mapping = faults.read(() -> YamlFields.mapping(node), YamlFields.BROKEN);
    List<String> known = List.of(allowed);
    for (Map.Entry<String, YamlPlace> key : mapping.keys().entrySet()) {
      if (!known.contains(key.getKey())) {
        String name = key.getKey();
        faults.add(
            key.getValue()
                .refuse(
                    "unknown key \"%s\"; allowed: %s%s"
                        .formatted(name, String.join(", ", known), Barred.clause(name))));
      }
    }
    return new Part(YamlFields.any(mapping), faults);
  }

  /** The same file's part in that node. */
  Part within(YamlNode node, String... allowed) throws IntakeException {
    return of(node, faults, allowed);
  }

  /** What was read, or a stand-in where it is wrong. */
  <T> T read(YamlFaults.Reading<? extends T> reading, T otherwise) throws IntakeException {
    return faults.read(reading, otherwise);
  }

  /** That key itself is wrong. */
  void faultOfKey(String key, String what) {
    faults.add(fields.placeOfKey(key).refuse(what));
  }

  /** What stands under that key is wrong. */
  void fault(String key, String what) {
    faults.add(placeOf(key).refuse(what));
  }

  /** The mapping under a key that must be there. */
  Part part(String key, String... allowed) throws IntakeException {
    return of(faults.read(() -> fields.needed(key), YamlFields.BROKEN), faults, allowed);
  }

  /** The mapping under that key, with no keys where it is absent. */
  Part partOrEmpty(String key, String... allowed) throws IntakeException {
    return of(mapping(key), faults, allowed);
  }

  private Mapping mapping(String key) throws IntakeException {
    return faults.read(() -> fields.mapping(key), YamlFields.BROKEN);
  }

  /** The values under that key by their own names; none where it is absent. */
  Map<String, YamlNode> named(String key) throws IntakeException {
    return mapping(key).values();
  }

  /** The mapping under that key, whose own keys are free. */
  Part free(String key) throws IntakeException {
    return new Part(YamlFields.any(mapping(key)), faults);
  }

  boolean has(String key) {
    return fields.has(key);
  }

  YamlPlace placeOf(String key) {
    return fields.placeOf(key);
  }

  /** The node under that key; a mapping without keys where it is missing. */
  YamlNode needed(String key) throws IntakeException {
    return faults.read(() -> fields.needed(key), YamlFields.BROKEN);
  }

  List<YamlNode> list(String key) {
    return fields.list(key);
  }

  String text(String key) throws IntakeException {
    return faults.read(() -> fields.neededText(key), "");
  }

  @Nullable String textOrNull(String key) throws IntakeException {
    return has(key) ? text(key) : null;
  }

  /** A share or rate from 0 to {@code most}, in 1e-8. */
  long share(String key, long most) throws IntakeException {
    return faults.read(() -> share(fields.needed(key), most), 0L);
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
    return faults.read(() -> money(fields.needed(key)), 0L);
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
    return faults.read(() -> whole(fields.needed(key), least, most), least);
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

  /** A day, {@code 2026-12-01}; null where the key is absent. */
  @Nullable LocalDate dateOrNull(String key) throws IntakeException {
    String text = has(key) ? text(key) : "";
    try {
      if (text.isEmpty()) {
        return null;
      }
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
      fault(key, "a day from 1900 to 9999 is needed here");
      return null;
    } catch (DateTimeParseException none) {
      fault(key, "a day is written as 2026-12-01");
      return null;
    }
  }

  /** One of some words. */
  <T> T word(String key, Function<String, Optional<T>> named, Collection<String> allowed)
      throws IntakeException {
    T standIn = named.apply(allowed.iterator().next()).orElseThrow();
    return faults.read(() -> word(fields.needed(key), named, allowed), standIn);
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

  private static YamlRefused unknown(YamlPlace at, String text, Collection<String> allowed) {
    return at.refuse(
        "\"%s\" is not known here; allowed: %s%s"
            .formatted(text, String.join(", ", allowed), Barred.clause(text)));
  }

  /** Some words out of these, each once; none where the key is absent. */
  Set<String> words(String key, Collection<String> allowed) throws IntakeException {
    Set<String> words = new LinkedHashSet<>();
    for (YamlNode node : fields.list(key)) {
      String text = faults.read(() -> YamlFields.text(node), "");
      if (!allowed.contains(text)) {
        faults.add(unknown(node.place(), text, allowed));
      }
      words.add(text);
    }
    if (has(key) && words.isEmpty()) {
      fault(key, "at least one of " + String.join(", ", allowed) + " is needed");
    }
    return words;
  }

  /** Texts of any kind, each once, at least one. */
  Set<String> texts(String key) throws IntakeException {
    Set<String> texts = new LinkedHashSet<>();
    for (YamlNode node : fields.list(key)) {
      String text = faults.read(() -> YamlFields.text(node), "");
      if (text.isEmpty()) {
        faults.add(node.place().refuse("none of the values may be empty"));
      } else if (Barred.isBarredValue(text)) {
        faults.add(node.place().refuse("\"" + text + "\" is no segment" + Barred.NEVER));
      }
      texts.add(text);
    }
    if (texts.isEmpty()) {
      fault(key, "at least one value is needed here");
    }
    return texts;
  }

  /** Shares in a row, from 0 to 1, as many as asked for. */
  List<Long> shares(YamlNode node, int count) throws IntakeException {
    List<YamlNode> items =
        node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    if (items.size() != count) {
      faults.add(
          node.place()
              .refuse(
                  "%d values are needed here, one for each band; there are %d"
                      .formatted(count, items.size())));
    }
    List<Long> shares = new ArrayList<>();
    for (YamlNode item : items) {
      shares.add(faults.read(() -> share(item, 1), 0L));
    }
    while (shares.size() < count) {
      shares.add(0L);
    }
    return shares.subList(0, count);
  }
}
