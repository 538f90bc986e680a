package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.audit.Anchor;
import org.limitdesk.domain.audit.AnchorState;

class AnchorFileTest {
  private static final UUID BOOK = UUID.fromString("7b0c3b52-93a5-4b0e-9d54-2f5f0a6f3c11");
  private static final String LAST_HASH = "05".repeat(32);

  @TempDir private Path home;
  private AnchorFile anchors = new AnchorFile(Path.of("unset"));
  private Path file = Path.of("unset");

  @BeforeEach
  void keepAnchorsInAFolderThatIsNotThereYet() {
    anchors = new AnchorFile(home.resolve("anchors"));
    file = home.resolve("anchors").resolve(BOOK + ".anchor");
  }

  @Test
  void hasNoAnchorBeforeTheFirstWrite() throws IOException {
    assertEquals(Optional.empty(), anchors.read(BOOK));
    assertFalse(Files.exists(home.resolve("anchors")), "reading makes no folder");
  }

  @Test
  void writesTheTextThatTheFormatsPageShows() throws IOException {
    assertEquals(AnchorState.MISSING, anchors.advance(at(5), AnchorFileTest::hashAt));
    assertEquals(
        "limitdesk.anchor.v1 " + BOOK + "\nanchor 5 " + LAST_HASH + "\n", Files.readString(file));
  }

  @Test
  void movesOnWithTheLog() throws IOException {
    anchors.advance(at(2), AnchorFileTest::hashAt);
    assertEquals(AnchorState.BEHIND, anchors.advance(at(5), AnchorFileTest::hashAt));
    assertEquals(Optional.of(at(5)), anchors.read(BOOK));
    assertEquals(AnchorState.OK, anchors.advance(at(5), AnchorFileTest::hashAt));
    assertEquals(List.of(), anchors.history(BOOK));
  }

  @Test
  void neverMovesBack() throws IOException {
    anchors.advance(at(5), AnchorFileTest::hashAt);
    assertEquals(AnchorState.OK, anchors.advance(at(3), AnchorFileTest::hashAt));
    assertEquals(Optional.of(at(5)), anchors.read(BOOK));
  }

  @Test
  void staysWhereItIsWhenTheLogsTailWasCut() throws IOException {
    anchors.advance(at(5), AnchorFileTest::hashAt);
    assertEquals(AnchorState.AHEAD, anchors.advance(at(3), seq -> seq > 3 ? null : hashAt(seq)));
    assertEquals(Optional.of(at(5)), anchors.read(BOOK));
  }

  @Test
  void doesNotForgetACutTailWhenTheLogGrowsPastIt() throws IOException {
    anchors.advance(at(5), AnchorFileTest::hashAt);
    assertEquals(AnchorState.AHEAD, anchors.advance(at(9), seq -> hashAt(seq + 100)));
    assertEquals(Optional.of(at(5)), anchors.read(BOOK));
  }

  @Test
  void keepsTheOldAnchorAsHistoryWhenARestoreReplacesIt() throws IOException {
    anchors.advance(at(5), AnchorFileTest::hashAt);
    anchors.replace(at(2));
    anchors.advance(at(4), AnchorFileTest::hashAt);
    assertEquals(Optional.of(at(4)), anchors.read(BOOK));
    assertEquals(List.of(at(5)), anchors.history(BOOK));
    assertTrue(Files.readString(file).contains("\nreplaced 5 " + LAST_HASH + "\n"));
  }

  @Test
  void keepsBooksApart() throws IOException {
    UUID other = UUID.fromString("00000000-0000-4000-8000-000000000001");
    anchors.advance(at(5), AnchorFileTest::hashAt);
    assertEquals(Optional.empty(), anchors.read(other));
    Files.copy(file, file.resolveSibling(other + ".anchor"));
    assertThrows(IOException.class, () -> anchors.read(other));
  }

  @Test
  void saysInPlainWordsThatAFileIsDamaged() throws IOException {
    anchors.advance(at(5), AnchorFileTest::hashAt);
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() - 9));
    String message = String.valueOf(assertThrows(IOException.class, this::read).getMessage());
    assertTrue(message.endsWith(file.getFileName() + " is damaged: it breaks off"), message);
    assertThrows(IOException.class, () -> anchors.replace(at(6)));
    assertThrows(IOException.class, () -> anchors.advance(at(6), AnchorFileTest::hashAt));
  }

  @Test
  void writesOverWhatAKilledProgramLeftHalfDone() throws IOException {
    anchors.advance(at(2), AnchorFileTest::hashAt);
    Path half = file.resolveSibling(file.getFileName() + ".tmp");
    Files.writeString(half, "limitdesk.anchor.v1 and a very long line ".repeat(20));
    anchors.advance(at(5), AnchorFileTest::hashAt);
    assertEquals(Optional.of(at(5)), anchors.read(BOOK));
    assertFalse(Files.exists(half));
  }

  @Test
  void endsAtTheLastEntryHoweverManyWriteAtOnce() throws IOException {
    IntStream.rangeClosed(1, 60).parallel().forEach(this::advanceThroughAnAnchorFileOfItsOwn);
    assertEquals(Optional.of(at(60)), anchors.read(BOOK));
  }

  private void advanceThroughAnAnchorFileOfItsOwn(int seq) {
    try {
      new AnchorFile(home.resolve("anchors")).advance(at(seq), AnchorFileTest::hashAt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Anchor> read() throws IOException {
    return anchors.read(BOOK);
  }

  private static Anchor at(int seq) {
    return new Anchor(BOOK, seq, hashAt(seq));
  }

  private static byte[] hashAt(long seq) {
    byte[] hash = new byte[32];
    Arrays.fill(hash, (byte) seq);
    return hash;
  }
}
