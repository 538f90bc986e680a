package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.trend.Standings;
import org.limitdesk.store.columns.ScoreFile;
import org.limitdesk.store.columns.ScoreFile.Stamp;

/** Scores in their file: as they were, or not at all. */
class ScoreFileTest {
  private static final int SIZE = 5_000;
  private static final Stamp STAMP = new Stamp(new UUID(1, 2), "ab12", "card 30,60", 202603);

  @TempDir private Path folder;
  private final SplittableRandom random = new SplittableRandom(4);

  private Path book() {
    return folder.resolve("my.book");
  }

  private Path file() {
    return folder.resolve("my.book.scores");
  }

  private Standings some() {
    Standings standings = new Standings(SIZE);
    for (int key = 1; key < SIZE; key++) {
      if (random.nextInt(5) > 0) {
        double score = random.nextInt(6) == 0 ? Double.NaN : random.nextInt(350, 950) / 4.0;
        String tier = List.of("", "low", "medium", "high").get(random.nextInt(4));
        standings.put(key, score, random.nextInt(-1, 10_001), tier);
      }
    }
    return standings;
  }

  @Test
  void scoresComeBackAsTheyWereAndNothingElseIsLeft() throws IOException {
    Standings kept = some();
    new ScoreFile(book()).write(STAMP, some());
    new ScoreFile(book()).write(STAMP, kept);
    Standings back = new ScoreFile(book()).read(STAMP).orElseThrow();
    assertEquals(SIZE, back.size());
    for (int key = 0; key < SIZE; key++) {
      assertEquals(kept.score(key), back.score(key));
      assertEquals(kept.pd(key), back.pd(key));
      assertEquals(kept.of(key, 0), back.of(key, 0));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file()), files.toList());
    }
  }

  @Test
  void anEarlierMonthDoesNotTakeThePlaceOfTheLastOne() throws IOException {
    ScoreFile scores = new ScoreFile(book());
    Stamp before = new Stamp(STAMP.book(), STAMP.loads(), STAMP.by(), 202602);
    scores.write(STAMP, some());
    scores.write(before, some());
    assertTrue(scores.read(STAMP).isPresent());
    assertTrue(scores.read(before).isPresent());
    Stamp after = new Stamp(STAMP.book(), "ab13", STAMP.by(), 202601);
    scores.write(after, some());
    assertTrue(scores.read(after).isPresent());
    assertTrue(scores.read(STAMP).isEmpty(), "of other loads nothing is held on to");
  }

  @Test
  void scoresOfAnotherBookLoadCardOrMonthAreNotTaken() throws IOException {
    ScoreFile scores = new ScoreFile(book());
    assertTrue(scores.read(STAMP).isEmpty());
    scores.write(STAMP, some());
    for (Stamp other :
        List.of(
            new Stamp(new UUID(1, 3), STAMP.loads(), STAMP.by(), STAMP.month()),
            new Stamp(STAMP.book(), "ab13", STAMP.by(), STAMP.month()),
            new Stamp(STAMP.book(), STAMP.loads(), "card 29,59", STAMP.month()),
            new Stamp(STAMP.book(), STAMP.loads(), STAMP.by(), 202602))) {
      assertTrue(scores.read(other).isEmpty(), other.toString());
    }
  }

  @Test
  void whateverByteIsWrongOrMissingNoScoreIsTaken() throws IOException {
    ScoreFile scores = new ScoreFile(book());
    scores.write(STAMP, some());
    byte[] whole = Files.readAllBytes(file());
    for (int i = 0; i < 300; i++) {
      byte[] wrong = whole.clone();
      wrong[i < 100 ? i : random.nextInt(wrong.length)] ^= (byte) (1 + random.nextInt(255));
      Files.write(file(), wrong);
      assertTrue(scores.read(STAMP).isEmpty());
      Files.write(file(), Arrays.copyOf(whole, random.nextInt(whole.length)));
      assertTrue(scores.read(STAMP).isEmpty());
    }
    Files.write(file(), whole);
    assertTrue(scores.read(STAMP).isPresent());
  }
}
