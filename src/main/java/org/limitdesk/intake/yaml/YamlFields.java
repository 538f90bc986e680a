package org.limitdesk.intake.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlNode.Mapping;
import org.limitdesk.intake.yaml.YamlNode.Scalar;
import org.limitdesk.intake.yaml.YamlNode.Sequence;

/** The keys of one mapping of a YAML file, asked for by name and form. */
public final class YamlFields {
  private static final Mapping NOTHING =
      new Mapping(new YamlPlace("", 0, 0, "", "", ""), Map.of(), Map.of());

  /** Stands for a mapping that ought to be there; whatever is missed in it was told already. */
  public static final Mapping BROKEN = new Mapping(YamlPlace.NOWHERE, Map.of(), Map.of());

  private final Mapping mapping;

  private YamlFields(Mapping mapping) {
    this.mapping = mapping;
  }

  /** Refuses what is no mapping, and keys other than these. */
  public static YamlFields of(YamlNode node, String... allowed) throws IntakeException {
    YamlFields fields = new YamlFields(mapping(node));
    List<String> known = List.of(allowed);
    for (Map.Entry<String, YamlPlace> key : fields.mapping.keys().entrySet()) {
      if (!known.contains(key.getKey())) {
        throw key.getValue()
            .refuse("unknown key \"" + key.getKey() + "\"; allowed: " + String.join(", ", known));
      }
    }
    return fields;
  }

  /** Takes whatever keys there are. */
  public static YamlFields any(Mapping mapping) {
    return new YamlFields(mapping);
  }

  /** Where each key stands, by the file's order. */
  public Map<String, YamlPlace> keys() {
    return mapping.keys();
  }

  /** That node's keys; refuses what is no mapping. */
  public static Mapping mapping(YamlNode node) throws IntakeException {
    if (node instanceof Mapping found) {
      return found;
    }
    throw node.place().refuse("keys with values are needed here, such as name: value");
  }

  /** That node's text, which may be empty; refuses what is no single value. */
  public static String text(YamlNode node) throws IntakeException {
    if (node instanceof Scalar scalar) {
      return scalar.text();
    }
    throw node.place().refuse("a single value is needed here");
  }

  /** Where the mapping stands. */
  public YamlPlace place() {
    return mapping.place();
  }

  /** Whether the mapping has that key. */
  public boolean has(String key) {
    return mapping.values().containsKey(key);
  }

  /** The node under that key, or the mapping's own place when there is none. */
  public YamlPlace placeOf(String key) {
    YamlNode node = mapping.values().get(key);
    return node == null ? place().missing(key) : node.place();
  }

  /** Where the key itself stands, or the mapping where there is no such key. */
  public YamlPlace placeOfKey(String key) {
    return mapping.keys().getOrDefault(key, place());
  }

  /** The node under that key; refuses a mapping without it. */
  public YamlNode needed(String key) throws IntakeException {
    YamlNode node = mapping.values().get(key);
    if (node == null) {
      throw place().missing(key).refuse("the key \"" + key + "\" is missing");
    }
    return node;
  }

  /** The text under that key; refuses a missing or empty one. */
  public String neededText(String key) throws IntakeException {
    String text = text(needed(key));
    if (text.isBlank()) {
      throw placeOf(key).refuse("\"" + key + "\" is empty");
    }
    return text;
  }

  /** The text under that key, not empty; null when the key is absent. */
  public @Nullable String text(String key) throws IntakeException {
    return has(key) ? neededText(key) : null;
  }

  /** True or false under that key; false when it is absent. */
  public boolean yes(String key) throws IntakeException {
    String text = has(key) ? text(needed(key)) : "false";
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw placeOf(key).refuse("\"" + key + "\" is true or false");
    };
  }

  /** The number under that key; null when it is absent. */
  public @Nullable BigDecimal number(String key) throws IntakeException {
    return has(key) ? number(needed(key)) : null;
  }

  /** That node's number; refuses what is none. */
  public static BigDecimal number(YamlNode node) throws IntakeException {
    try {
      return new BigDecimal(text(node));
    } catch (NumberFormatException e) {
      throw node.place().refuse("a number is needed here, such as 10000 or 0.01");
    }
  }

  /** The values under that key; a single value is a list of one, an absent key an empty list. */
  public List<YamlNode> list(String key) {
    YamlNode node = mapping.values().get(key);
    if (node == null) {
      return List.of();
    }
    return node instanceof Sequence sequence ? sequence.items() : List.of(node);
  }

  /** Like {@link #list}, as texts. */
  public List<String> texts(String key) throws IntakeException {
    List<String> texts = new ArrayList<>();
    for (YamlNode node : list(key)) {
      texts.add(text(node));
    }
    return texts;
  }

  /** The mapping under that key; an empty one when the key is absent. */
  public Mapping mapping(String key) throws IntakeException {
    return has(key) ? mapping(needed(key)) : NOTHING;
  }
}
