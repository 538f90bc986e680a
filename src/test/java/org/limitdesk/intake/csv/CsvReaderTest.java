package org.limitdesk.intake.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEndPartsRecordsAndCountsLines(String end) throws IOException {
    String text = "a,b" + end + end + "1,2" + end + "3,";
    assertEquals(List.of("1:[a, b]", "3:[1, 2]", "4:[3, ]"), read(text));
  }

  @Test
  void quotedFieldsKeepDelimitersQuotesAndLineBreaks() throws IOException {
    String text = "\"a\"\"b\",\"c,d\",\"e\r\nf\"\nx,\"\",y\n";
    assertEquals(List.of("1:[a\"b, c,d, e\r\nf]", "3:[x, , y]"), read(text));
  }

  @Test
  void theDelimiterMayBeAnother() throws IOException {
    assertEquals(List.of("1:[a,b, c]", "2:[1, \"]"), read("a,b|c\n1|\"\"\"\"\n", '|'));
    assertEquals(List.of("1:[a, b]"), read("a\tb", '\t'));
  }

  @Test
  void theByteOrderMarkIsNoPartOfTheFirstField() throws IOException {
    assertEquals(List.of("1:[a]"), read("\uFEFFa"));
  }

  @Test
  void nothingAndEmptyLinesAloneGiveNoRecord() throws IOException {
    assertEquals(List.of(), read(""));
    assertEquals(List.of(), read("\n\r\n\r"));
  }

  @Test
  void charactersAfterAClosingQuoteCostTheirLine() throws IOException {
    assertEquals(
        List.of("1:[a, b]", "2:!1 \"x\"y closing", "3:[3, 4]"), read("a,b\n1,\"x\"y\n3,4\n"));
  }

  @Test
  void aQuoteInsideAPlainFieldCostsItsLine() throws IOException {
    assertEquals(
        List.of("1:[a, b]", "2:!1 x\"y,z without", "3:[3, 4]"), read("a,b\n1,x\"y,z\n3,4\n"));
  }

  @Test
  void aQuoteThatIsNeverClosedCostsItsLine() throws IOException {
    assertEquals(
        List.of("1:[a, b]", "2:!1 \"x not", "3:[3, 4]", "4:[5, 6]"), read("a,b\n1,\"x\n3,4\n5,6"));
  }

  @Test
  void aQuoteThatIsClosedTooFarAwayCostsItsLine() throws IOException {
    String far = "3,4\n".repeat(40_000);
    List<String> records = read("a,b\n1,\"x\n" + far + "5,\"6\"\n");
    assertEquals("2:!1 \"x not", records.get(1));
    assertEquals(40_003, records.size());
    assertEquals("40003:[5, 6]", records.getLast());
  }

  @Test
  void twoStrayQuotesDoNotJoinTheRowsBetweenThem() throws IOException {
    assertEquals(
        List.of("1:[a, b, c, d]", "2:!1 \"x,1, joins", "3:[2, y, 2, ]", "4:!1 z\",3, without"),
        read("a,b,c,d\n1,\"x,1,\n2,y,2,\n3,z\",3,\n"));
    assertEquals(
        List.of("1:[a, b]", "2:!1 \"x joins", "3:[2, y]", "4:!0 z\",3 without"),
        read("a,b\n1,\"x\n2,y\nz\",3\n"));
  }

  @Test
  void aLineBreakInsideAValueIsNotTakenForJoinedRows() throws IOException {
    assertEquals(
        List.of("1:[a, b, c]", "2:[1, x\ny, z, 2]", "4:[3, , ]"),
        read("a,b,c\n1,\"x\ny, z\",2\n3,,\n"));
    assertEquals(List.of("1:[a, b]", "2:[1, x\ny, z]"), read("a,b\n1,\"x\ny, z\"\n"));
  }

  @Test
  void recordsOverTheEdgeOfTheWindowComeThroughWhole() throws IOException {
    StringBuilder text = new StringBuilder("a,b\r\n");
    for (int i = 0; i < 60_000; i++) {
      text.append(i).append(",\"甲\"\"𠀀\n").append(i).append("\"\r\n");
    }
    List<String> records = read(text.toString());
    assertEquals(60_001, records.size());
    for (int i = 0; i < 60_000; i++) {
      assertEquals((2 + 2 * i) + ":[" + i + ", 甲\"𠀀\n" + i + "]", records.get(i + 1));
    }
  }

  @Test
  void aRowLongerThanTheWindowIsSetAsideAndReadingGoesOn() throws IOException {
    List<String> records = read("a,b\n1," + "x".repeat(600_000) + "\n3,4\n");
    assertTrue(records.get(1).startsWith("2:!0 1,xxx"), records.get(1));
    assertEquals("3:[3, 4]", records.get(2));
    assertEquals(3, records.size());
  }

  @Test
  void bytesThatCannotBeDecodedAreMarked() throws IOException {
    byte[] bytes = {'a', ',', (byte) 0xFF, 'b', '\n', (byte) 0xE4, (byte) 0xBD};
    try (CsvReader reader = reader(bytes, StandardCharsets.UTF_8, ',')) {
      assertTrue(reader.next());
      assertFalse(reader.field(0).hasUndecodable());
      assertTrue(reader.field(1).hasUndecodable());
      assertTrue(reader.next());
      assertTrue(reader.field(0).hasUndecodable());
      assertFalse(reader.next());
    }
  }

  @Test
  void aBrokenCharacterDoesNotSwallowTheDelimiterAfterIt() throws IOException {
    byte[] bytes = {'a', (byte) 0xC4, ',', 'b', '\n', (byte) 0xC4, '\n', 'c'};
    try (CsvReader reader = reader(bytes, Charset.forName("GB18030"), ',')) {
      assertTrue(reader.next());
      assertEquals(2, reader.fieldCount());
      assertTrue(reader.next());
      assertTrue(reader.next());
      assertEquals("c", reader.field(0).toString());
      assertNull(reader.fault());
    }
  }

  private static CsvReader reader(byte[] bytes, Charset charset, char delimiter) {
    return new CsvReader(new ByteArrayInputStream(bytes), charset, delimiter);
  }

  private static List<String> read(String text) throws IOException {
    return read(text, ',');
  }

  /**
   * Each record as its line and fields, or as its line, bad field, rest of the line, and reason.
   */
  private static List<String> read(String text, char delimiter) throws IOException {
    List<String> records = new ArrayList<>();
    try (CsvReader reader =
        reader(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, delimiter)) {
      while (reader.next()) {
        records.add(reader.line() + ":" + (reader.fault() == null ? good(reader) : bad(reader)));
        if (records.size() == 1) {
          reader.expect(reader.fieldCount());
        }
      }
    }
    return records;
  }

  private static String good(CsvReader reader) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < reader.fieldCount(); i++) {
      fields.add(reader.field(i).toString());
    }
    return fields.toString();
  }

  private static String bad(CsvReader reader) {
    CsvFault fault = reader.fault();
    assertNotNull(fault);
    String word =
        List.of("closing", "without", "joins", "longer", "not").stream()
            .filter(fault.reason()::contains)
            .findFirst()
            .orElseThrow();
    return "!" + fault.field() + " " + fault.value() + " " + word;
  }
}
