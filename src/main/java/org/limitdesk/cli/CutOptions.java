package org.limitdesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.Cut;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which lines a command counts, and by what it tells them apart. */
final class CutOptions {
  @Option(
      names = "--by",
      paramLabel = "FIELD",
      description =
          "Also by segment: region, city, industry, occupation, education, marital_status, gender,"
              + " age_group, product, purpose, campaign, funder, vintage, limit_band, and, as"
              + " scored in the book's last month, tier and score_band.")
  private @Nullable String by;

  @Option(
      names = "--where",
      paramLabel = "FIELD=VALUE",
      converter = WhereArgument.class,
      description =
          "Only the lines of that segment; may be given again. Of one field any of the values"
              + " counts, of several all must hold.")
  private List<Cut.Where> where = List.of();

  /** A field and a value as they are typed. */
  static final class WhereArgument implements ITypeConverter<Cut.Where> {
    @Override
    public Cut.Where convert(String text) {
      int sign = text.indexOf('=');
      if (sign < 1) {
        throw new TypeConversionException("'" + text + "' is no FIELD=VALUE");
      }
      return new Cut.Where(text.substring(0, sign), text.substring(sign + 1));
    }
  }

  Cut cut() {
    return new Cut(where, by);
  }

  boolean isBySegment() {
    return by != null;
  }

  /** Says which lines were counted; nothing where all were. */
  void put(Map<String, @Nullable Object> object) {
    if (!where.isEmpty()) {
      Map<String, TreeSet<String>> fields = new LinkedHashMap<>();
      where.forEach(
          part -> fields.computeIfAbsent(part.field(), field -> new TreeSet<>()).add(part.value()));
      object.put("where", fields);
    }
  }
}
