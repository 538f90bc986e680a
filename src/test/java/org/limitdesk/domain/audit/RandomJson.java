package org.limitdesk.domain.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Documents of every kind of value, and untidy spellings of them. */
final class RandomJson {
  private static final String[] PIECES = {
    "额度",
    "é",
    "e\u0301",
    "\uD83D\uDE00",
    "\uFB33",
    "\uE000",
    "\uFFFF",
    "\u0000",
    "\u001f",
    "\b\t\n",
    "\f\r",
    "\"",
    "\\",
    "/",
    "\u007f",
    "\u0080",
    "\u2028",
    "a",
    "B",
    "9",
    " ",
    "<>&'"
  };

  private final Random random;

  RandomJson(long seed) {
    random = new Random(seed);
  }

  Map<String, ?> object(int depth) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      object.put(text(), value(depth));
    }
    return object;
  }

  private @Nullable Object value(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> random.nextInt();
      case 3 -> random.nextLong() >> 11;
      case 4, 5 -> text();
      case 6 -> object(depth - 1);
      default -> list(depth - 1);
    };
  }

  private List<?> list(int depth) {
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(value(depth));
    }
    return list;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** The same value with its keys in any order, spaces between, and escapes that need not be. */
  String untidy(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        List<String> members = new ArrayList<>();
        map.forEach((k, v) -> members.add(untidy(k) + space() + ":" + untidy(v)));
        Collections.shuffle(members, random);
        yield "{" + space() + String.join("," + space(), members) + "}";
      }
      case List<?> list ->
          "[" + String.join(space() + ",", list.stream().map(this::untidy).toList()) + "]";
      case String text -> "\"" + escaped(text) + "\"";
      case null, default -> space() + value + space();
    };
  }

  private String space() {
    return random.nextInt(3) == 0 ? "\n\t " : "";
  }

  private String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean must = c < ' ' || c == '"' || c == '\\';
      out.append(must || random.nextInt(3) == 0 ? "\\u%04X".formatted((int) c) : c);
    }
    return out.toString();
  }
}
