package org.limitdesk.domain.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HashChainTest {
  private final LogHead genesis = LogHead.genesis(Logs.BOOK);
  private final LogDraft draft =
      new LogDraft("backup", "os:lin", 1_774_915_200_000L, Map.of("file", "book-03.limitdesk"));

  @Test
  void readsBackWhatWasAppended() {
    LogEntry entry = HashChain.append(genesis, draft);
    assertEquals(1, entry.seq());
    assertEquals("backup", entry.kind());
    assertEquals("os:lin", entry.actor());
    assertEquals(1_774_915_200_000L, entry.at());
    assertEquals(Map.of("file", "book-03.limitdesk"), entry.data());
    assertEquals(Map.of(), entry.textHashes());
    assertEquals(genesis.hash(), entry.parsed().prev());
    assertArrayEquals(entry.body(), entry.parsed().bytes());
  }

  @Test
  void bindsEachEntryToTheOneBefore() {
    LogEntry first = HashChain.append(genesis, draft);
    LogEntry second = HashChain.append(first.head(), draft);
    assertEquals(new LogHead(1, first.hash()), first.head());
    assertEquals(2, second.seq());
    assertEquals(first.head().hash(), second.parsed().prev());
    assertNotEquals(first.head().hash(), second.head().hash());
  }

  @Test
  void beginsEveryBookAtAValueOfItsOwn() {
    UUID other = UUID.fromString("00000000-0000-4000-8000-000000000001");
    assertEquals(0, genesis.seq());
    assertNotEquals(genesis.hash(), LogHead.genesis(other).hash());
  }

  @Test
  void givesNobodyItsOwnArrays() {
    LogEntry entry = HashChain.append(genesis, draft);
    entry.body()[0] = 0;
    entry.hash()[0] ^= 1;
    assertEquals(HashChain.append(genesis, draft), entry);
  }

  @Test
  void leavesTextsOutOfABodyThatHasNone() {
    String body = new String(HashChain.append(genesis, draft).body(), UTF_8);
    assertFalse(body.contains("texts"));
  }

  @Test
  void refusesDraftsThatWouldNotReadBack() {
    Map<String, FreeText> texts = Map.of("A note", Logs.NOTE);
    assertThrows(IllegalArgumentException.class, () -> new LogDraft("Load", "os:lin", 0, Map.of()));
    assertThrows(IllegalArgumentException.class, () -> new LogDraft("load", " ", 0, Map.of()));
    assertThrows(
        IllegalArgumentException.class, () -> new LogDraft("load", "os:lin", 0, Map.of(), texts));
    LogDraft fraction = new LogDraft("load", "os:lin", 0, Map.of("rate", 0.05));
    assertThrows(CanonicalJsonException.class, () -> HashChain.append(genesis, fraction));
  }

  @Test
  void spellsAHashInOneWayOnly() {
    String hex = genesis.hash().hex();
    assertEquals(genesis.hash(), Hash.ofHex(hex));
    assertThrows(IllegalArgumentException.class, () -> Hash.ofHex(hex.toUpperCase(Locale.ROOT)));
    assertThrows(IllegalArgumentException.class, () -> Hash.ofHex(hex.substring(2)));
    assertThrows(IllegalArgumentException.class, () -> Hash.of(new byte[31]));
  }
}
