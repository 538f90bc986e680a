package org.limitdesk.domain.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A log to be tampered with. */
final class Logs {
  static final UUID BOOK = UUID.fromString("7b0c3b52-93a5-4b0e-9d54-2f5f0a6f3c11");
  static final FreeText NOTE = new FreeText("客户来电：收入下降", salt(3));

  private Logs() {}

  /** A sound log of that many entries; each third has {@link #NOTE} beside it. */
  static List<LogEntry> of(UUID book, int entries) {
    List<LogEntry> log = new ArrayList<>();
    LogHead head = LogHead.genesis(book);
    for (int i = 1; i <= entries; i++) {
      Map<String, FreeText> texts = i % 3 == 0 ? Map.of("note", NOTE) : Map.of();
      Map<String, ?> data = Map.of("name", "s" + i, "old", "1", "new", "2");
      LogEntry entry =
          HashChain.append(
              head, new LogDraft("setting", "os:lin", 1_774_915_200_000L + i, data, texts));
      log.add(entry);
      head = entry.head();
    }
    return log;
  }

  /** The same body with one piece of its text replaced; its hash is not made anew. */
  static LogEntry edited(LogEntry entry, String from, String to) {
    String body = new String(entry.body(), UTF_8);
    if (!body.contains(from)) {
      throw new IllegalArgumentException(body + " has no " + from);
    }
    byte[] edited = body.replace(from, to).getBytes(UTF_8);
    return new LogEntry(entry.seq(), edited, entry.hash());
  }

  /** The entry with the hash that belongs to its body, as a forger would store it. */
  static LogEntry rehashed(LogEntry entry) {
    return new LogEntry(entry.seq(), entry.body(), HashChain.hashOf(entry.body()).bytes());
  }

  static ChainReport check(List<LogEntry> rows) {
    ChainVerifier verifier = new ChainVerifier(BOOK);
    rows.forEach(verifier::entry);
    return verifier.report();
  }

  static byte[] salt(int fill) {
    byte[] salt = new byte[FreeText.SALT_LENGTH];
    Arrays.fill(salt, (byte) fill);
    return salt;
  }
}
