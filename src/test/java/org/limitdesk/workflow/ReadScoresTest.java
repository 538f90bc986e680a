package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.scoring.Lines;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.LineStream;
import org.limitdesk.workflow.port.Progress;

/** One pass over many lines. */
class ReadScoresTest {
  private static final int MANY = 20_001;

  private int asked;

  @Test
  void theBookIsAskedOnceHowManyBorrowersItHas() throws IOException {
    int[] seen = {0};
    ReadScores.pass(book(), 202603, line -> seen[0]++, Progress.NONE);
    assertEquals(MANY, seen[0]);
    assertEquals(1, asked);
  }

  /** A book of the same line many times. */
  private Book book() {
    return (Book)
        Proxy.newProxyInstance(
            Book.class.getClassLoader(),
            new Class<?>[] {Book.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "borrowers" -> {
                    asked++;
                    yield (long) MANY;
                  }
                  case "lines" -> new Same(new Lines().month(202603, 9_000, 5, 0).line());
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static final class Same implements LineStream {
    private final LineHistory line;
    private int given;

    Same(LineHistory line) {
      this.line = line;
    }

    @Override
    public @Nullable LineHistory next() {
      return given++ < MANY ? line : null;
    }

    @Override
    public void close() {
      // It holds nothing.
    }
  }
}
