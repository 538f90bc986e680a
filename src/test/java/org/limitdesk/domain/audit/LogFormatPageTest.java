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
  private final SigningKey key =
      SigningKey.of(
          HexFormat.of()
              .parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"),
          "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8");
  private final LogEntry third =
      HashChain.append(
          second.head(),
          new LogDraft(
              "signing_key",
              "user:5",
              1_774_920_720_000L,
              Map.of(
                  "user", 5L, "public", key.publicHex(), "sealed", Hash.plainHex("a sealed key"))));

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
    expected.put("secret", HexFormat.of().formatHex(key.secret()));
    expected.put("public", key.publicHex());
    expected.put("3.body", new String(third.body(), UTF_8));
    expected.put("3.hash", third.head().hash().hex());
    expected.put("3.signer", "3");
    expected.put("3.signature", HexFormat.of().formatHex(key.sign(third.head().hash())));
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
    verifier.entry(3, third.body(), third.hash(), "3", key.sign(third.head().hash()));
    assertTrue(verifier.report().ok());
    assertEquals(1, verifier.report().signed());
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
