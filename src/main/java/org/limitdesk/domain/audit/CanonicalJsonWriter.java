package org.limitdesk.domain.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes one value after RFC 8785, sections 3.2.1 to 3.2.3. */
final class CanonicalJsonWriter {
  private final StringBuilder out = new StringBuilder();

  private CanonicalJsonWriter() {}

  static String write(@Nullable Object value) {
    CanonicalJsonWriter writer = new CanonicalJsonWriter();
    writer.value(value, 0);
    return writer.out.toString();
  }

  private void value(@Nullable Object value, int depth) {
    switch (value) {
      case null -> out.append("null");
      case String text -> string(text);
      case Boolean flag -> out.append(flag.booleanValue());
      case Integer number -> out.append(number.intValue());
      case Long number -> integer(number);
      case List<?> list -> array(list, deeper(depth));
      case Map<?, ?> map -> object(map, deeper(depth));
      default -> throw refusal(value);
    }
  }

  private static int deeper(int depth) {
    if (depth == CanonicalJson.MAX_DEPTH) {
      throw new CanonicalJsonException("is nested deeper than 64 levels");
    }
    return depth + 1;
  }

  private static CanonicalJsonException refusal(Object value) {
    String advice = value instanceof Number ? "; write a fraction as text" : "";
    return new CanonicalJsonException(
        "has no canonical form for a " + value.getClass().getSimpleName() + advice);
  }

  private void integer(long number) {
    if (Math.abs(number) > CanonicalJson.MAX_INTEGER || number == Long.MIN_VALUE) {
      throw new CanonicalJsonException("has an integer beyond 2^53 - 1: " + number);
    }
    out.append(number);
  }

  private void array(List<?> list, int depth) {
    out.append('[');
    String comma = "";
    for (Object element : list) {
      out.append(comma);
      value(element, depth);
      comma = ",";
    }
    out.append(']');
  }

  private void object(Map<?, ?> map, int depth) {
    out.append('{');
    String comma = "";
    for (Map.Entry<String, ?> member : sorted(map).entrySet()) {
      out.append(comma);
      string(member.getKey());
      out.append(':');
      value(member.getValue(), depth);
      comma = ",";
    }
    out.append('}');
  }

  /** By UTF-16 code units, which is how Java compares strings. */
  private static Map<String, ?> sorted(Map<?, ?> map) {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> {
      if (!(key instanceof String name)) {
        throw new CanonicalJsonException("has a key that is not text: " + key);
      }
      sorted.put(name, value);
    });
    return sorted;
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        pair(text, i++);
      } else {
        character(c);
      }
    }
    out.append('"');
  }

  private void pair(String text, int high) {
    if (high + 1 == text.length()
        || !Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1))) {
      throw new CanonicalJsonException(
          "has half a character (a surrogate without its partner) at place %d of a text"
              .formatted(high));
    }
    out.append(text, high, high + 2);
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
    }
  }
}
