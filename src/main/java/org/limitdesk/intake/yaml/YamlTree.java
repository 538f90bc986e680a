package org.limitdesk.intake.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlNode.Mapping;
import org.limitdesk.intake.yaml.YamlNode.Scalar;
import org.limitdesk.intake.yaml.YamlNode.Sequence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML token by token. Not Jackson's own tree, since that forgets lines and columns, and
 * makes 7 of a written 007.
 */
public final class YamlTree {
  private final JsonParser parser;
  private final String file;
  private final YamlKind kind;
  private final YamlFaults faults;

  private YamlTree(JsonParser parser, String file, YamlKind kind, YamlFaults faults) {
    this.parser = parser;
    this.file = file;
    this.kind = kind;
    this.faults = faults;
  }

  /**
   * The whole file.
   *
   * @param file its name, for messages
   * @throws IntakeException with the kind's codes: where it is no YAML or empty, where a second
   *     document follows, and where YAML's own aliases stand in it
   */
  public static YamlNode read(String file, String text, YamlKind kind) throws IntakeException {
    YamlFaults faults = new YamlFaults();
    YamlNode node = read(file, text, kind, faults);
    faults.throwFirst();
    return node;
  }

  /**
   * The whole file, with all its faults.
   *
   * @param faults takes aliases, keys that stand twice and a second document
   * @throws IntakeException where it is no YAML or empty
   */
  public static YamlNode read(String file, String text, YamlKind kind, YamlFaults faults)
      throws IntakeException {
    try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
      YamlTree tree = new YamlTree(parser, file, kind, faults);
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new IntakeException(
            kind.notYaml(), file + " is empty; " + kind.word() + " begins with " + kind.begins());
      }
      YamlNode node = tree.node(first, "");
      if (parser.nextToken() != null) {
        faults.add(
            tree.place("", "")
                .refuse("a second document begins here; " + kind.word() + " is one document"));
      }
      return node;
    } catch (JacksonException e) {
      throw notYaml(file, kind, e);
    }
  }

  private static IntakeException notYaml(String file, YamlKind kind, JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    String why = String.valueOf(e.getOriginalMessage()).strip().lines().findFirst().orElse("");
    String reason = "not YAML (" + why + ")";
    return at == null
        ? new IntakeException(kind.notYaml(), file + ": " + reason)
        : new YamlPlace(file, at.getLineNr(), at.getColumnNr(), kind.notYaml(), "", "")
            .refuse(reason);
  }

  private YamlPlace place(String path, String value) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new YamlPlace(file, at.getLineNr(), at.getColumnNr(), kind.unsound(), path, value);
  }

  private YamlNode node(JsonToken token, String path) throws IntakeException {
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      faults.add(
          place(path, "").refuse("anchors and aliases are not read; " + kind.insteadOfAliases()));
      return new Scalar(place(path, ""), "");
    }
    return switch (token) {
      case START_OBJECT -> mapping(path);
      case START_ARRAY -> sequence(path);
      case VALUE_NULL -> new Scalar(place(path, ""), "");
      default -> new Scalar(place(path, parser.getString()), parser.getString());
    };
  }

  private Mapping mapping(String path) throws IntakeException {
    YamlPlace start = place(path, "");
    Map<String, YamlNode> values = new LinkedHashMap<>();
    Map<String, YamlPlace> keys = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      YamlPlace place = place(YamlPlace.under(path, key), key);
      YamlNode node = node(parser.nextToken(), place.path());
      if (keys.putIfAbsent(key, place) == null) {
        values.put(key, node);
      } else {
        faults.add(place.refuse("\"" + key + "\" stands here a second time"));
      }
    }
    return new Mapping(start, values, keys);
  }

  private Sequence sequence(String path) throws IntakeException {
    YamlPlace start = place(path, "");
    List<YamlNode> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(token, path + "[" + items.size() + "]"));
    }
    return new Sequence(start, items);
  }
}
