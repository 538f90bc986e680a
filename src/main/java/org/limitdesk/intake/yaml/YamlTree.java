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

  private YamlTree(JsonParser parser, String file, YamlKind kind) {
    this.parser = parser;
    this.file = file;
    this.kind = kind;
  }

  /**
   * The whole file.
   *
   * @param file its name, for messages
   * @throws IntakeException with the kind's codes: where it is no YAML or empty, where a second
   *     document follows, and where YAML's own aliases stand in it
   */
  public static YamlNode read(String file, String text, YamlKind kind) throws IntakeException {
    try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
      YamlTree tree = new YamlTree(parser, file, kind);
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new IntakeException(
            kind.notYaml(), file + " is empty; " + kind.word() + " begins with " + kind.begins());
      }
      YamlNode node = tree.node(first);
      if (parser.nextToken() != null) {
        throw tree.place()
            .refuse("a second document begins here; " + kind.word() + " is one document");
      }
      return node;
    } catch (JacksonException e) {
      throw new IntakeException(kind.notYaml(), whereAndWhy(file, e));
    }
  }

  private static String whereAndWhy(String file, JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    String where = at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
    String why = String.valueOf(e.getOriginalMessage()).strip().lines().findFirst().orElse("");
    return file + where + ": not YAML (" + why + ")";
  }

  private YamlPlace place() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new YamlPlace(file, at.getLineNr(), at.getColumnNr(), kind.unsound());
  }

  private YamlNode node(JsonToken token) throws IntakeException {
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      throw place().refuse("anchors and aliases are not read; " + kind.insteadOfAliases());
    }
    return switch (token) {
      case START_OBJECT -> mapping();
      case START_ARRAY -> sequence();
      case VALUE_NULL -> new Scalar(place(), "");
      default -> new Scalar(place(), parser.getString());
    };
  }

  private Mapping mapping() throws IntakeException {
    YamlPlace start = place();
    Map<String, YamlNode> values = new LinkedHashMap<>();
    Map<String, YamlPlace> keys = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      YamlPlace place = place();
      if (keys.put(key, place) != null) {
        throw place.refuse("\"" + key + "\" stands here a second time");
      }
      values.put(key, node(parser.nextToken()));
    }
    return new Mapping(start, values, keys);
  }

  private Sequence sequence() throws IntakeException {
    YamlPlace start = place();
    List<YamlNode> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(token));
    }
    return new Sequence(start, items);
  }
}
