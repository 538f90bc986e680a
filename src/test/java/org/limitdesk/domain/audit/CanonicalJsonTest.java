package org.limitdesk.domain.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
  @Test
  void writesTheBytesOfTheReferenceImplementation() throws IOException {
    RandomJson random = new RandomJson(20260331);
    for (int i = 0; i < 3000; i++) {
      Map<String, ?> document = random.object(4);
      byte[] expected = new JsonCanonicalizer(random.untidy(document)).getEncodedUTF8();
      assertArrayEquals(expected, CanonicalJson.bytes(document), document::toString);
    }
  }

  @Test
  void readsBackWhatItWrote() {
    RandomJson random = new RandomJson(7);
    for (int i = 0; i < 3000; i++) {
      byte[] written = CanonicalJson.bytes(random.object(4));
      assertArrayEquals(written, CanonicalJson.bytes(CanonicalJson.parse(written)));
    }
    assertEquals(
        Map.of("a", List.of(1L, "额", true)),
        CanonicalJson.parse("{\"a\":[1,\"额\",true]}".getBytes(UTF_8)));
  }

  @Test
  void takesNoUntidySpellingForTheCanonicalOne() {
    RandomJson random = new RandomJson(11);
    int untidy = 0;
    for (int i = 0; i < 2000; i++) {
      Map<String, ?> document = random.object(3);
      String spelling = random.untidy(document);
      if (!Arrays.equals(CanonicalJson.bytes(document), spelling.getBytes(UTF_8))) {
        untidy++;
        assertThrows(CanonicalJsonException.class, () -> parse(spelling), spelling);
      }
    }
    assertTrue(untidy > 1000, "the spellings were untidy");
  }

  @Test
  void sortsKeysByCodeUnitsAndNotByCharacters() {
    // U+1F600 is a later character than U+FB33, but its first code unit is D83D.
    Map<String, Integer> map = Map.of("\uFB33", 1, "\uD83D\uDE00", 2, "额", 3, "a", 4, "", 5);
    assertEquals("{\"\":5,\"a\":4,\"额\":3,\"\uD83D\uDE00\":2,\"\uFB33\":1}", text(map));
  }

  @Test
  void escapesOnlyWhatMustBe() {
    assertEquals(
        "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f \\\"\\\\/\u007f\u2028额\"",
        text("\u0000\b\t\n\u000b\f\r\u001f \"\\/\u007f\u2028额"));
  }

  @Test
  void keepsIntegersUpToTheLastThatEveryReaderKeeps() {
    long max = CanonicalJson.MAX_INTEGER;
    assertEquals("[9007199254740991,-9007199254740991,0]", text(List.of(max, -max, 0)));
    for (long beyond : new long[] {max + 1, -max - 1, Long.MAX_VALUE, Long.MIN_VALUE}) {
      assertThrows(CanonicalJsonException.class, () -> CanonicalJson.bytes(beyond));
    }
  }

  @Test
  void refusesFractionsAndSaysWhatToDoInstead() {
    for (Object value : new Object[] {1.5, 1.0f, Double.NaN, new BigDecimal("12.30")}) {
      Exception e = assertThrows(CanonicalJsonException.class, () -> text(List.of(value)));
      assertTrue(String.valueOf(e.getMessage()).contains("write a fraction as text"));
    }
  }

  @Test
  void refusesTypesThatJsonDoesNotHave() {
    assertThrows(CanonicalJsonException.class, () -> text('c'));
    assertThrows(CanonicalJsonException.class, () -> text(new int[] {1}));
    assertThrows(CanonicalJsonException.class, () -> text(Map.of(1, "a key that is a number")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDE00", "a\uD83D", "\uDE00\uD83D", "\uD83Db"})
  void refusesHalfACharacterInTextsAndKeys(String half) {
    assertThrows(CanonicalJsonException.class, () -> text(half));
    assertThrows(CanonicalJsonException.class, () -> text(Map.of(half, 1)));
  }

  @Test
  void refusesNestingThatNoEntryHas() {
    List<?> deep = List.of();
    for (int i = 1; i < 64; i++) {
      deep = List.of(deep);
    }
    String most = text(deep);
    assertEquals(most, text(parse(most)));
    List<?> tooDeep = List.of(deep);
    assertThrows(CanonicalJsonException.class, () -> text(tooDeep));
    assertThrows(CanonicalJsonException.class, () -> parse("[".repeat(1_000_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 1",
        "1 ",
        "01",
        "-0",
        "-",
        "+1",
        "1.0",
        "1.5",
        "1e3",
        "9007199254740992",
        "NaN",
        "12345678901234567890",
        "tru",
        "nul",
        "'a'",
        "\"a",
        "\"\\x\"",
        "\"\\u00\"",
        "\"\\u00g0\"",
        "\"\\u0041\"",
        "\"\\/\"",
        "\"\\u000A\"",
        "\"\n\"",
        "\"\\ud83d\"",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1",
        "{\"a\":1,}",
        "{\"b\":1,\"a\":2}",
        "{\"a\":1,\"a\":1}",
        "{\"a\" :1}",
        "{a:1}",
        "{}{}",
        "{\"a\"}",
        "{1:2}",
        "]",
        "\uFEFF{}"
      })
  void refusesBytesThatAreNotInTheForm(String json) {
    assertThrows(CanonicalJsonException.class, () -> parse(json));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] overlong = {'"', (byte) 0xC0, (byte) 0x80, '"'};
    byte[] surrogate = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '"'};
    byte[] cut = {'"', (byte) 0xE9, (byte) 0xA2};
    for (byte[] bytes : List.of(overlong, surrogate, cut)) {
      assertThrows(CanonicalJsonException.class, () -> CanonicalJson.parse(bytes));
    }
  }

  @Test
  void takesNullsInMapsAndLists() {
    Map<String, @Nullable Object> map = new TreeMap<>();
    map.put("a", null);
    List<@Nullable Object> list = new ArrayList<>();
    list.add(null);
    list.add(map);
    assertEquals("[null,{\"a\":null}]", text(list));
    assertEquals(list, parse("[null,{\"a\":null}]"));
  }

  private static String text(@Nullable Object value) {
    return new String(CanonicalJson.bytes(value), UTF_8);
  }

  private static @Nullable Object parse(String json) {
    return CanonicalJson.parse(json.getBytes(UTF_8));
  }
}
