package org.limitdesk.intake.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.limitdesk.intake.IntakeException;

class FileExamTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String CHINESE = "borrower_id,name\nB1,王小明\nB2,欧阳䶮\nB3,李四，北京\n";

  @TempDir private Path folder;

  @Test
  void theHashSizeAndLinesAreThoseOfTheBytes() throws IOException {
    FileExam exam = exam("abc".getBytes(StandardCharsets.US_ASCII), null);
    assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", exam.sha256());
    assertEquals(3, exam.bytes());
    assertEquals(1, exam.lines());
    assertEquals(3, exam("a\r\nb\rc\n".getBytes(StandardCharsets.US_ASCII), null).lines());
  }

  static Stream<Arguments> readable() {
    byte[] utf8 = CHINESE.getBytes(StandardCharsets.UTF_8);
    byte[] gb = CHINESE.getBytes(GB18030);
    String rows = "王小明,1\n".repeat(20);
    byte[] rowsGb = rows.getBytes(GB18030);
    return Stream.of(
        Arguments.of("plain ASCII", "a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII), "UTF-8"),
        Arguments.of("UTF-8", utf8, "UTF-8"),
        Arguments.of("mark", join(bytes(0xEF, 0xBB, 0xBF), utf8), "UTF-8 with BOM"),
        Arguments.of("GB18030", gb, "GB18030"),
        Arguments.of("four bytes", "甲乙丙丁戊𠀀\n".getBytes(GB18030), "GB18030"),
        Arguments.of("few bad", join(rows.getBytes(StandardCharsets.UTF_8), bytes(0xFF)), "UTF-8"),
        Arguments.of(
            "one bad line",
            join("a,b\n1,caf".getBytes(StandardCharsets.US_ASCII), bytes(0xE9, ',', '2', '\n')),
            "UTF-8"),
        Arguments.of("cut off", join(rows.getBytes(StandardCharsets.UTF_8), bytes(0xE4)), "UTF-8"),
        Arguments.of("long GB18030", join(rowsGb, rowsGb), "GB18030"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readable")
  void theEncodingIsFoundFromTheBytes(String what, byte[] bytes, String label) throws IOException {
    FileEncoding encoding = exam(bytes, null).encoding();
    assertEquals(label, encoding.label(), what);
    assertTrue(encoding.detected());
  }

  static Stream<Arguments> refused() {
    byte[] latin =
        "na\u00EFve,caf\u00E9 cr\u00E8me\n".repeat(9).getBytes(StandardCharsets.ISO_8859_1);
    return Stream.of(
        Arguments.of("empty", bytes(), null, "LD-201"),
        Arguments.of("Latin-1 all over", latin, null, "LD-202"),
        Arguments.of("UTF-16 LE", join(bytes(0xFF, 0xFE), bytes('a', 0)), null, "LD-203"),
        Arguments.of("UTF-16 BE", join(bytes(0xFE, 0xFF), bytes(0, 'a')), "UTF-8", "LD-203"),
        Arguments.of("UTF-32", bytes(0xFF, 0xFE, 0, 0, 'a', 0, 0, 0), null, "LD-203"),
        Arguments.of("zeros", "a,b\n".getBytes(StandardCharsets.UTF_16BE), null, "LD-204"),
        Arguments.of("workbook", join(bytes('P', 'K', 3, 4), latin), null, "LD-204"),
        Arguments.of("gzip", bytes(0x1F, 0x8B, 8, 1), null, "LD-204"),
        Arguments.of("unknown name", bytes('a'), "latin1", "LD-205"),
        Arguments.of("denied", bytes(0xEF, 0xBB, 0xBF, 'a'), "GB18030", "LD-202"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void whatCannotBeReadIsRefusedWithItsCode(
      String what, byte[] bytes, @Nullable String encoding, String code) {
    IntakeException e = assertThrows(IntakeException.class, () -> exam(bytes, encoding), what);
    assertEquals(code, e.code());
  }

  @Test
  void aChosenEncodingIsTakenAndSaysSo() throws IOException {
    byte[] gb = CHINESE.getBytes(GB18030);
    FileExam chosen = exam(gb, "gbk");
    assertEquals("GB18030", chosen.encoding().label());
    assertEquals(false, chosen.encoding().detected());
    assertEquals("UTF-8", exam(gb, "utf-8").encoding().label());
  }

  private FileExam exam(byte[] bytes, @Nullable String encoding) throws IOException {
    Path file = folder.resolve("file.csv");
    Files.write(file, bytes);
    return FileExam.of(file, encoding);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] join(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }
}
