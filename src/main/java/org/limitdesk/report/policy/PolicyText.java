package org.limitdesk.report.policy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.report.policy.PolicyNode.Fields;
import org.limitdesk.report.policy.PolicyNode.Items;
import org.limitdesk.report.policy.PolicyNode.Unit;
import org.limitdesk.report.policy.PolicyNode.Value;

/**
 * Writes a policy as the YAML that it is read from: what is read back is the same policy. Comments
 * of the document that it came from are not kept, and the first line says so.
 */
public final class PolicyText {
  private static final String FIRST =
      "# Written by the program; comments of an earlier document are not kept. docs: policy.md\n";

  private static final int WIDTH = 100;
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_.+-]*");

  /** YAML of one age or another reads these as something else than text. */
  private static final Set<String> SPOKEN_FOR =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private PolicyText() {}

  /** The document, UTF-8. */
  public static byte[] bytes(Policy policy) {
    return of(policy).getBytes(StandardCharsets.UTF_8);
  }

  /** The document. */
  public static String of(Policy policy) {
    StringBuilder text = new StringBuilder(FIRST);
    block(PolicyTree.of(policy), "", text);
    return text.toString();
  }

  private static void block(Fields fields, String indent, StringBuilder text) {
    for (Map.Entry<String, PolicyNode> field : fields.values().entrySet()) {
      String key = indent + quoted(field.getKey()) + ":";
      String flow = flow(field.getValue());
      if (key.length() + flow.length() < WIDTH || field.getValue() instanceof Value) {
        text.append(key).append(' ').append(flow).append('\n');
      } else if (field.getValue() instanceof Fields inner) {
        text.append(key).append('\n');
        block(inner, indent + "  ", text);
      } else if (field.getValue() instanceof Items items) {
        text.append(key).append('\n');
        list(items, indent + "  ", text);
      }
    }
  }

  private static void list(Items items, String indent, StringBuilder text) {
    for (PolicyNode item : items.values()) {
      text.append(indent).append("- ").append(flow(item)).append('\n');
    }
  }

  /** The node on one line. */
  static String flow(PolicyNode node) {
    return switch (node) {
      case Value value -> value.unit() == Unit.TEXT ? quoted(value.written()) : value.written();
      case Items items ->
          items.values().stream().map(PolicyText::flow).collect(Collectors.joining(", ", "[", "]"));
      case Fields fields ->
          fields.values().entrySet().stream()
              .map(field -> quoted(field.getKey()) + ": " + flow(field.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  /** As it is where nobody can mistake it, else in quotes. */
  private static String quoted(String text) {
    if (PLAIN.matcher(text).matches() && !SPOKEN_FOR.contains(text.toLowerCase(Locale.ROOT))) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> quoted.append(escaped(c)));
    return quoted.append('"').toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default -> isShown(c) ? Character.toString(c) : "\\U%08x".formatted(c);
    };
  }

  private static boolean isShown(int c) {
    return !List.of(
                (int) Character.CONTROL,
                (int) Character.FORMAT,
                (int) Character.LINE_SEPARATOR,
                (int) Character.PARAGRAPH_SEPARATOR,
                (int) Character.SURROGATE,
                (int) Character.UNASSIGNED,
                (int) Character.PRIVATE_USE)
            .contains(Character.getType(c))
        && !(c != ' ' && Character.isSpaceChar(c));
  }
}
