package org.limitdesk.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** One case of twenty is drawn, and asking again draws no other. */
class SampleTest {
  @Test
  void aboutOneOfTwentyIsDrawnAndAlwaysTheSame() {
    long[] drawn = drawn();
    assertTrue(drawn.length > 900 && drawn.length < 1_100, drawn.length + " of 20,000");
    assertEquals(LongStream.of(drawn).boxed().toList(), LongStream.of(drawn()).boxed().toList());
  }

  private static long[] drawn() {
    return LongStream.rangeClosed(1, 20_000).filter(id -> Sample.isDrawn("D" + id, id)).toArray();
  }
}
