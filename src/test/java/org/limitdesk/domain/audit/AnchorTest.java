package org.limitdesk.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {
  private final List<LogEntry> log = Logs.of(Logs.BOOK, 8);

  @Test
  void isOkAtTheHead() {
    assertEquals(AnchorState.OK, judge(at(8), 8));
  }

  @Test
  void isBehindWhereTheLogWentOn() {
    assertEquals(AnchorState.BEHIND, judge(at(5), 8));
    assertTrue(AnchorState.BEHIND.passes());
  }

  @Test
  void isAheadOfALogWhoseTailWasCut() {
    assertEquals(AnchorState.AHEAD, judge(at(8), 7));
    assertEquals(AnchorState.AHEAD, judge(at(8), 0));
    assertFalse(AnchorState.AHEAD.passes());
  }

  @Test
  void isAheadOfALogThatWasWrittenAnewAndIsLonger() {
    Hash other =
        Logs.of(UUID.fromString("00000000-0000-4000-8000-000000000001"), 5).get(4).head().hash();
    assertEquals(AnchorState.AHEAD, judge(new Anchor(Logs.BOOK, 5, other), 8));
    assertEquals(AnchorState.AHEAD, judge(new Anchor(Logs.BOOK, 8, other), 8));
  }

  @Test
  void isMissingWhereNoneWasKept() {
    assertEquals(AnchorState.MISSING, judge(null, 8));
    assertTrue(AnchorState.MISSING.passes());
  }

  @Test
  void isOkWhereSomebodyWroteAndAnchoredAfterTheHeadWasRead() {
    LogHead stale = log.get(5).head();
    assertEquals(AnchorState.OK, AnchorState.judge(at(8), stale, seq -> hashAt(seq, 8)));
  }

  @Test
  void namesAnEntryAlways() {
    assertThrows(
        IllegalArgumentException.class, () -> Anchor.of(Logs.BOOK, LogHead.genesis(Logs.BOOK)));
  }

  @Test
  void readsItsOwnFileBack() {
    AnchorTrail trail = AnchorTrail.of(at(8)).replacedBy(at(3)).replacedBy(at(6));
    assertEquals(List.of(at(8), at(3)), trail.replaced());
    assertEquals(trail, AnchorTrail.parse(Logs.BOOK, trail.text()));
    assertEquals(List.of(at(8), at(3)), trail.advanced(at(7), seq -> hashAt(seq, 7)).replaced());
  }

  @ParameterizedTest
  @ValueSource(strings = {"anchor 8", "anchor ", "limitdesk.anchor.v1", "7b0c3b52", "\n"})
  void refusesAFileWithAPieceChanged(String piece) {
    String text = new AnchorTrail(at(8), List.of(at(3)), List.of()).text();
    assertTrue(text.contains(piece));
    String changed = text.replace(piece, piece.equals("\n") ? "\r\n" : "x");
    assertThrows(IllegalArgumentException.class, () -> AnchorTrail.parse(Logs.BOOK, changed));
  }

  @Test
  void refusesAFileCutAnywhere() {
    String text = new AnchorTrail(at(8), List.of(at(3)), List.of()).text();
    for (int length = 0; length < text.length(); length++) {
      String cut = text.substring(0, length);
      assertThrows(IllegalArgumentException.class, () -> AnchorTrail.parse(Logs.BOOK, cut));
    }
  }

  private Anchor at(int seq) {
    return Anchor.of(Logs.BOOK, log.get(seq - 1).head());
  }

  private AnchorState judge(@Nullable Anchor anchor, int entries) {
    LogHead head = entries == 0 ? LogHead.genesis(Logs.BOOK) : log.get(entries - 1).head();
    return AnchorState.judge(anchor, head, seq -> hashAt(seq, entries));
  }

  private byte @Nullable [] hashAt(long seq, int entries) {
    return seq <= entries ? log.get((int) seq - 1).hash() : null;
  }
}
