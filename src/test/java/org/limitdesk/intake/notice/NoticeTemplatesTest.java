package org.limitdesk.intake.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.domain.notice.Place;
import org.limitdesk.intake.IntakeException;

class NoticeTemplatesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void theShippedTemplatesNameEveryPlaceThatIsDue(String language) throws IOException {
    Map<Place, String> words = new EnumMap<>(Place.class);
    for (Place each : Place.values()) {
      words.put(each, "<" + each.code() + ">");
    }
    String text = NoticeTemplates.shipped(Locale.of(language)).fill(words).text();
    for (Place each : Place.values()) {
      boolean isInAppeal = each == Place.APPEAL_UNTIL;
      assertTrue(isInAppeal || text.contains("<" + each.code() + ">"), each.code());
    }
  }

  @Test
  void aFileIsRefusedWithItsNameAndTheLine() throws IOException {
    Path file = folder.resolve("own.txt");
    String shipped =
        new String(NoticeTemplates.shippedDocument(Locale.ENGLISH), StandardCharsets.UTF_8);
    Files.writeString(file, shipped.replace("{path}", "{paths}"));
    IntakeException refused = assertThrows(IntakeException.class, () -> NoticeTemplates.read(file));
    assertEquals("LD-262", refused.code());
    long line = shipped.lines().takeWhile(each -> !each.contains("{path}")).count() + 1;
    assertEquals(
        "own.txt is no template of a notice: line " + line + ": there is no place {paths}",
        refused.getMessage());
  }

  @Test
  void noFileAndNoTextAreRefused() throws IOException {
    IntakeException none =
        assertThrows(IntakeException.class, () -> NoticeTemplates.read(folder.resolve("none.txt")));
    assertEquals("LD-260", none.code());
    Path bytes = folder.resolve("bytes.txt");
    Files.write(bytes, new byte[] {(byte) 0xC3, 0x28});
    IntakeException binary = assertThrows(IntakeException.class, () -> NoticeTemplates.read(bytes));
    assertEquals("LD-261", binary.code());
  }
}
