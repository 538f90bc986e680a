package org.limitdesk.report.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Bands;
import org.limitdesk.report.policy.DiffNode.Child;
import org.limitdesk.report.policy.DiffNode.Group;
import org.limitdesk.report.policy.DiffNode.Label;
import org.limitdesk.report.policy.DiffNode.Leaf;
import org.limitdesk.report.policy.PolicyNode.Fields;
import org.limitdesk.report.policy.PolicyNode.Items;
import org.limitdesk.report.policy.PolicyNode.Unit;
import org.limitdesk.report.policy.PolicyNode.Value;

/** How a person calls what stands in a policy: Chinese for Chinese locales, else English. */
final class PolicyWords {
  static final String BUNDLE = "org.limitdesk.report.policy";

  /** The keys under which words of a closed list stand. */
  private static final Set<String> CLOSED =
      Set.of("severity", "payees", "info", "warn", "severe", "positive");

  private final ResourceBundle texts;

  private PolicyWords(ResourceBundle texts) {
    this.texts = texts;
  }

  static PolicyWords in(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return new PolicyWords(bundle(chinese ? Locale.CHINESE : Locale.ENGLISH));
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** {@code Matrix, score 520 to 560 × use 0.4 to 0.6: 70 % → 65 %}. */
  String line(List<Label> labels, @Nullable String from, @Nullable String to) {
    String change;
    if (from == null) {
      change = text("say.added").formatted(to);
    } else if (to == null) {
      change = text("say.removed").formatted(from);
    } else {
      change = from + " → " + to;
    }
    return name(labels) + text("say.colon") + change;
  }

  private String name(List<Label> labels) {
    StringBuilder name = new StringBuilder();
    Label last = null;
    for (Label label : labels) {
      if (last != null) {
        name.append(last.kind() == Label.Kind.SCORE ? " × " : text("say.comma"));
      }
      name.append(word(label));
      last = label;
    }
    return name.toString();
  }

  private String word(Label label) {
    return switch (label.kind()) {
      case KEY -> key(label.text());
      case NAME -> text("say.name").formatted(label.text());
      case SCORE -> text("say.score").formatted(band(label));
      case USE -> text("say.use").formatted(band(label));
    };
  }

  /** A product or a role is called as the policy calls it. */
  private String key(String key) {
    return texts.containsKey("key." + key) ? text("key." + key) : key;
  }

  private String band(Label label) {
    Bands bands = label.bands();
    List<String> edges = bands == null ? List.of() : bands.edges();
    if (edges.isEmpty()) {
      return text("band.all");
    }
    int band = label.band();
    if (band == 0) {
      return text("band.below").formatted(edges.getFirst());
    }
    return band == edges.size()
        ? text("band.from").formatted(edges.getLast())
        : text("band.between").formatted(edges.get(band - 1), edges.get(band));
  }

  /** A value, a list of them or a whole part of a policy, on one line. */
  String shown(DiffNode node) {
    return switch (node) {
      case Leaf leaf -> shown(leaf.node());
      case Group group ->
          group.children().values().stream()
              .map(child -> word(child.label()) + " " + inner(child))
              .collect(Collectors.joining(text("say.comma")));
    };
  }

  private String inner(Child child) {
    DiffNode node = child.node();
    if (node instanceof Leaf leaf) {
      String said = said(child.label().text(), leaf.node());
      return leaf.node() instanceof Items items && items.values().size() > 1
          ? "(" + said + ")"
          : said;
    }
    return "(" + shown(node) + ")";
  }

  /** A word of a closed list is said as a person says it; a name that looks like one is not. */
  private String said(String key, PolicyNode node) {
    if (!CLOSED.contains(key)) {
      return shown(node);
    }
    return switch (node) {
      case Value value -> spoken(value);
      case Items items ->
          items.values().stream()
              .map(each -> each instanceof Value value ? spoken(value) : shown(each))
              .collect(Collectors.joining(", "));
      case Fields fields -> shown(fields);
    };
  }

  private String spoken(Value value) {
    String key = "value." + value.written();
    return texts.containsKey(key) ? text(key) : shown(value);
  }

  private String shown(PolicyNode node) {
    return switch (node) {
      case Value value -> value.unit() == Unit.SHARE ? percent(value.written()) : value.written();
      case Items items ->
          items.values().isEmpty()
              ? text("say.none")
              : items.values().stream().map(this::shown).collect(Collectors.joining(", "));
      case Fields fields ->
          fields.values().entrySet().stream()
              .map(field -> key(field.getKey()) + " " + shown(field.getValue()))
              .collect(Collectors.joining(text("say.comma")));
    };
  }

  private static String percent(String share) {
    return new BigDecimal(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  private String text(String key) {
    return texts.getString(key);
  }
}
