package org.limitdesk.domain.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that strangers write verifiers from shows what this code does. */
class LogFormatPageTest {
  private static final Pattern LINE = Pattern.compile("(?m)^([a-z0-9.]+) += (.*(?:\n +.*)*)$");
  private static final UUID BOOK = UUID.fromString("7b0c3b52-93a5-4b0e-9d54-2f5f0a6f3c11");
  private static final String SALT = "000102030405060708090a0b0c0d0e0f";
  private static final FreeText NOTE =
      new FreeText("客户来电：\"收入下降\"，同意先观察。", HexFormat.of().parseHex(SALT));

  private final String page = Files.readString(Path.of("src/site/markdown/log-format.md"));
  private final LogEntry first =
      HashChain.append(
          LogHead.genesis(BOOK),
          new LogDraft("book_created", "os:lin", 1_774_920_600_000L, Map.of("currency", "CNY")));
  private final LogEntry second =
      HashChain.append(
          first.head(),
          new LogDraft(
              "setting",
              "os:lin",
              1_774_920_660_123L,
              Map.of("name", "desk_title", "old", "额度台", "new", "额度台\n\"A\" \uD83D\uDE00"),
              Map.of("note", NOTE)));

  LogFormatPageTest() throws IOException {}

  @Test
  void theWorkedExampleIsWhatTheCodeComputes() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("book", BOOK.toString());
    expected.put("genesis", LogHead.genesis(BOOK).hash().hex());
    expected.put("1.body", new String(first.body(), UTF_8));
    expected.put("1.bytes", HexFormat.of().formatHex(first.body()));
    expected.put("1.hash", first.head().hash().hex());
    expected.put("note.text", NOTE.text());
    expected.put("note.salt", SALT);
    expected.put("note.hash", NOTE.hash().hex());
    expected.put("2.body", new String(second.body(), UTF_8));
    expected.put("2.hash", second.head().hash().hex());
    assertEquals(expected, example());
  }

  @Test
  void theAnchorFileOnThePageIsWhatTheCodeWrites() {
    AnchorTrail trail =
        AnchorTrail.of(Anchor.of(BOOK, second.head())).replacedBy(Anchor.of(BOOK, first.head()));
    assertTrue(page.contains("```\n" + trail.text() + "```\n"));
  }

  @Test
  void theExampleVerifies() {
    ChainVerifier verifier = new ChainVerifier(BOOK);
    verifier.entry(first);
    verifier.entry(second);
    verifier.text(2, "note", NOTE.text(), NOTE.salt());
    assertTrue(verifier.report().ok());
  }

  private Map<String, String> example() {
    String section = page.substring(page.indexOf("## Worked example"));
    Matcher line = LINE.matcher(section);
    Map<String, String> example = new LinkedHashMap<>();
    while (line.find()) {
      example.put(line.group(1), line.group(2).replaceAll("\n +", ""));
    }
    return example;
  }
}
