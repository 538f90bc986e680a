package org.limitdesk.domain.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON without white space. It takes a little more than the canonical form (any order of
 * keys, any escape); {@link CanonicalJson#parse} finds the rest by writing the value again.
 */
final class CanonicalJsonReader {
  private static final int MAX_DIGITS = 16;
  private final String text;
  private int at;

  CanonicalJsonReader(String text) {
    this.text = text;
  }

  @Nullable Object document() {
    Object value = value(0);
    if (at < text.length()) {
      throw fault("goes on after its end");
    }
    return value;
  }

  private @Nullable Object value(int depth) {
    if (depth > CanonicalJson.MAX_DEPTH) {
      throw fault("is nested deeper than 64 levels");
    }
    return switch (peek()) {
      case '{' -> object(depth + 1);
      case '[' -> array(depth + 1);
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", null);
      default -> integer();
    };
  }

  private Map<String, ?> object(int depth) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    expect('{');
    while (peek() != '}') {
      if (!object.isEmpty()) {
        expect(',');
      }
      String key = string();
      if (object.containsKey(key)) {
        throw fault("has the key '" + key + "' twice");
      }
      expect(':');
      object.put(key, value(depth));
    }
    expect('}');
    return Collections.unmodifiableMap(object);
  }

  private List<?> array(int depth) {
    List<@Nullable Object> array = new ArrayList<>();
    expect('[');
    while (peek() != ']') {
      if (!array.isEmpty()) {
        expect(',');
      }
      array.add(value(depth));
    }
    expect(']');
    return Collections.unmodifiableList(array);
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    expect('"');
    while (peek() != '"') {
      char c = next();
      if (c < ' ') {
        throw fault("has a bare control character in a text");
      }
      string.append(c == '\\' ? escaped() : c);
    }
    expect('"');
    return string.toString();
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'u' -> (char) (hexDigit() << 12 | hexDigit() << 8 | hexDigit() << 4 | hexDigit());
      default -> throw fault("has an unknown escape");
    };
  }

  private int hexDigit() {
    int digit = Character.digit(next(), 16);
    if (digit < 0) {
      throw fault("has an escape that is not hexadecimal");
    }
    return digit;
  }

  private Long integer() {
    int start = at;
    if (peek() == '-') {
      at++;
    }
    int digits = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == digits) {
      throw fault("has no value");
    }
    if (at - digits > MAX_DIGITS) {
      throw fault("has an integer beyond 2^53 - 1");
    }
    return Long.valueOf(text.substring(start, at));
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!text.startsWith(word, at)) {
      throw fault("has no value");
    }
    at += word.length();
    return value;
  }

  private void expect(char wanted) {
    if (next() != wanted) {
      at--;
      throw fault("has no '" + wanted + "'");
    }
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private char peek() {
    if (at == text.length()) {
      throw fault("breaks off");
    }
    return text.charAt(at);
  }

  private CanonicalJsonException fault(String what) {
    return new CanonicalJsonException(what + " at character " + at);
  }
}
