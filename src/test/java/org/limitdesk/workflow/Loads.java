package org.limitdesk.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.limitdesk.cli.TestBook;
import org.limitdesk.intake.file.CsvFiles;
import org.limitdesk.intake.file.IntakeChoice;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** Loads under the eyes of somebody who may look at the book meanwhile, and stop the load. */
final class Loads {
  private Loads() {}

  /** Loads files of the folder; asks at each step, by its name, whether to cancel. */
  static void load(TestBook book, Predicate<String> cancelAt, String... files) throws IOException {
    boolean[] cancelled = new boolean[1];
    List<LoadSource> sources = new ArrayList<>();
    for (String file : files) {
      sources.add(new FileSource(CsvFiles.examine(book.path(file), IntakeChoice.NONE)));
    }
    try (Book open = book.shelf().write(book.file())) {
      new LoadBook(Runnable::run, Clock.systemUTC())
          .load(
              open,
              sources,
              "os:test",
              new Progress() {
                @Override
                public void at(String step, double share) {
                  cancelled[0] |= cancelAt.test(step);
                }

                @Override
                public boolean isCancelled() {
                  return cancelled[0];
                }
              });
    }
  }

  /** Work on files that may fail. */
  interface FileWork {
    void run() throws IOException;
  }

  /** Runs it where nothing checked may be thrown. */
  static void unchecked(FileWork work) {
    try {
      work.run();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
