package org.limitdesk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.workflow.port.Progress;

/** The desk's parts over a folder of their own, and a demo book that is made once. */
final class TestParts {
  private static final int BORROWERS = 900;
  private static final int MONTHS = 12;
  private static final Parts MADE = make();

  private TestParts() {}

  /** Parts whose demo book is there, of 900 borrowers and 12 months. */
  static Parts withDemo() {
    return MADE;
  }

  /** Parts with a demo book of their own, for a test that writes to it. */
  static Parts withOwnDemo() {
    return make();
  }

  /** Parts in an empty folder. */
  static Parts in(Path folder) {
    return Parts.of(folder, Clock.systemUTC(), Runnable::run);
  }

  static DeskBooks books(Parts parts, Background background) {
    return new DeskBooks(parts, background, new DemoBook(1, BORROWERS, MONTHS));
  }

  private static Parts make() {
    try {
      Files.createDirectories(Path.of("target"));
      Path folder = Files.createTempDirectory(Path.of("target"), "ui-home-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      Parts parts = Parts.of(folder, Clock.systemUTC(), task -> Thread.ofVirtual().start(task));
      books(parts, Background.atOnce()).makeDemo(Progress.NONE);
      return parts;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Its books are of no use to the next run, which makes its own. */
  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException inUse) {
      throw new UncheckedIOException(inUse);
    }
  }
}
