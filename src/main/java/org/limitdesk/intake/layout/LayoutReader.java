package org.limitdesk.intake.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.cell.NumberStyle;
import org.limitdesk.intake.yaml.YamlFields;
import org.limitdesk.intake.yaml.YamlKind;
import org.limitdesk.intake.yaml.YamlNode;
import org.limitdesk.intake.yaml.YamlNode.Mapping;
import org.limitdesk.intake.yaml.YamlTree;

/** Reads a layout from its YAML, or says where it is wrong, why, and what is allowed. */
final class LayoutReader {
  private static final String[] KEYS = {
    "name", "title", "source", "licence", "currency", "file", "numbers", "aliases", "maps", "rows"
  };

  private static final YamlKind KIND =
      new YamlKind(
          "a layout", "name: and rows:", "name the map under maps: instead", "LD-221", "LD-222");

  private LayoutReader() {}

  /**
   * @param file the layout file's name, for messages
   * @throws IntakeException LD-221 where it is no YAML, LD-222 where it is no layout
   */
  static Layout read(String file, String yaml) throws IntakeException {
    YamlFields top = YamlFields.of(YamlTree.read(file, yaml, KIND), KEYS);
    YamlFields form = YamlFields.of(top.mapping("file"), "delimiter", "encoding", "trim");
    SourceReader sources = new SourceReader(style(top), top.mapping("maps"));
    return new Layout(
        name(top),
        top.neededText("title"),
        top.text("source"),
        top.text("licence"),
        currency(top),
        delimiter(form),
        encoding(form),
        form.yes("trim"),
        aliases(top),
        blocks(top, sources));
  }

  private static String name(YamlFields top) throws IntakeException {
    String name = top.neededText("name");
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw top.placeOf("name").refuse("a name is small letters, digits and hyphens: my-layout");
    }
    return name;
  }

  private static @Nullable String currency(YamlFields top) throws IntakeException {
    String code = top.text("currency");
    if (code != null
        && Currency.getAvailableCurrencies().stream()
            .noneMatch(known -> known.getCurrencyCode().equals(code))) {
      throw top.placeOf("currency").refuse("a currency is three letters of ISO 4217, such as CNY");
    }
    return code;
  }

  private static char delimiter(YamlFields form) throws IntakeException {
    String text = form.has("delimiter") ? YamlFields.text(form.needed("delimiter")) : ",";
    if (text.equals("tab")) {
      return '\t';
    }
    if (text.length() != 1 || !isDelimiter(text.charAt(0))) {
      throw form.placeOf("delimiter").refuse("a delimiter is one sign, such as \";\", or tab");
    }
    return text.charAt(0);
  }

  private static boolean isDelimiter(char c) {
    return c != '"' && c != '\n' && c != '\r' && !Character.isLetterOrDigit(c);
  }

  private static @Nullable String encoding(YamlFields form) throws IntakeException {
    String name = form.text("encoding");
    if (name != null && !List.of("UTF-8", "GB18030", "GBK").contains(name)) {
      throw form.placeOf("encoding").refuse("an encoding is UTF-8 or GB18030");
    }
    return name;
  }

  private static NumberStyle style(YamlFields top) throws IntakeException {
    if (!top.has("numbers")) {
      return NumberStyle.PLAIN;
    }
    YamlFields numbers =
        YamlFields.of(top.needed("numbers"), "grouping", "decimal", "signs", "units");
    Character grouping = sign(numbers, "grouping");
    Character decimal = sign(numbers, "decimal");
    if (decimal != null && decimal.equals(grouping)) {
      throw numbers.placeOf("grouping").refuse("grouping and decimal are the same sign");
    }
    Map<String, BigDecimal> units = new HashMap<>();
    for (Map.Entry<String, YamlNode> unit : numbers.mapping("units").values().entrySet()) {
      units.put(unit.getKey(), factor(unit.getValue()));
    }
    return new NumberStyle(
        grouping, decimal == null ? '.' : decimal, numbers.texts("signs"), units);
  }

  private static @Nullable Character sign(YamlFields numbers, String key) throws IntakeException {
    if (!numbers.has(key)) {
      return null;
    }
    String text = YamlFields.text(numbers.needed(key));
    if (text.length() != 1 || Character.isLetterOrDigit(text.charAt(0)) || text.equals("-")) {
      throw numbers.placeOf(key).refuse("\"" + key + "\" is one sign, such as \",\"");
    }
    return text.charAt(0);
  }

  /** A number above 0, within what multiplies exactly. */
  static BigDecimal factor(YamlNode node) throws IntakeException {
    BigDecimal factor = YamlFields.number(node).stripTrailingZeros();
    if (factor.signum() <= 0 || factor.precision() > 9 || Math.abs(factor.scale()) > 9) {
      throw node.place().refuse("a factor is above 0 and has at most nine digits");
    }
    return factor;
  }

  private static Map<String, List<String>> aliases(YamlFields top) throws IntakeException {
    Mapping mapping = top.mapping("aliases");
    YamlFields fields = YamlFields.of(mapping, mapping.keys().keySet().toArray(String[]::new));
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    for (String header : mapping.keys().keySet()) {
      aliases.put(header, fields.texts(header));
    }
    return aliases;
  }

  private static List<RowBlock> blocks(YamlFields top, SourceReader sources)
      throws IntakeException {
    top.needed("rows");
    BlockReader reader = new BlockReader(sources);
    List<RowBlock> blocks = new ArrayList<>();
    for (YamlNode node : top.list("rows")) {
      blocks.add(reader.read(node));
    }
    if (blocks.isEmpty()) {
      throw top.placeOf("rows").refuse("at least one row is needed, with its table and columns");
    }
    return blocks;
  }
}
