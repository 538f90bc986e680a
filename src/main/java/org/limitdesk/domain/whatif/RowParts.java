package org.limitdesk.domain.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * How work on many rows is shared out. How many parts there are changes nothing in a result.
 *
 * @param others does all parts but the last, which the caller does; it must not wait for the caller
 * @param count how many parts, at least 1
 */
public record RowParts(Executor others, int count) {
  /** The caller does everything. */
  public static final RowParts ONE = new RowParts(Runnable::run, 1);

  /** Work on the rows from one up to another, that one left out. */
  interface Work<T> {
    T on(int from, int to);
  }

  /** What each part comes to, in the order of the rows. */
  <T> List<T> of(int rows, Work<T> work) {
    List<CompletableFuture<T>> running = new ArrayList<>();
    for (int part = 0; part < count - 1; part++) {
      int from = begin(rows, part);
      int to = begin(rows, part + 1);
      running.add(CompletableFuture.supplyAsync(() -> work.on(from, to), others));
    }
    T last = work.on(begin(rows, count - 1), rows);
    List<T> found = new ArrayList<>();
    running.forEach(each -> found.add(awaited(each)));
    found.add(last);
    return found;
  }

  private int begin(int rows, int part) {
    return (int) ((long) rows * part / count);
  }

  private static <T> T awaited(CompletableFuture<T> part) {
    try {
      return part.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
