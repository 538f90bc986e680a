package org.limitdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.limitdesk.cli.PictureTour;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Settings;
import org.limitdesk.ui.kit.SettingsFile;
import org.limitdesk.ui.kit.ThemeChoice;
import org.limitdesk.workflow.DemoPeople;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Shelf;

/**
 * Takes a picture of every screen. It goes through a copy of the book in a folder of its own, so
 * that neither the book nor its anchor is touched, and signs in without a password, which is why it
 * takes a demo book only.
 */
final class Tour {
  private static final String EXAMPLE =
      """
      borrower_id,name,region,opened_on
      X0000001,示例甲甲9001,浙江,2025-11-03
      X0000002,示例甲乙9002,江苏,2025-13-45
      ,示例甲丙9003,河南,2025-11-03
      X0000004,示例甲丁9004,山东,3 Nov 2025
      """;

  private final Shelf shelf;
  private final Clock clock;
  private final Witness witness;
  private final Predicate<String> wanted;

  private Tour(Shelf shelf, Clock clock, Witness witness, Predicate<String> wanted) {
    this.shelf = shelf;
    this.clock = clock;
    this.witness = witness;
    this.wanted = wanted;
  }

  /** Sees each picture while its screen still stands; called on the screen's thread. */
  interface Witness {
    /** Looks at nothing. */
    Witness NONE = (name, scene, picture) -> {};

    void see(String name, Scene scene, WritableImage picture);
  }

  /** With the shelf that the book is on. */
  static Tour of(Shelf shelf, Clock clock, Witness witness) {
    return new Tour(shelf, clock, witness, _ -> true);
  }

  /** The same, of these pictures only; what leads to no picture is left out. */
  Tour only(Set<String> names) {
    return new Tour(shelf, clock, witness, names::contains);
  }

  /** Takes the pictures into that folder. */
  List<Path> take(Path book, Path folder, PictureTour.Look look) throws IOException {
    Path temporary = Files.createTempDirectory("limitdesk-tour-");
    try {
      Path copy = temporary.resolve("demo.book");
      copy(book, copy);
      Files.createDirectories(folder);
      new SettingsFile(temporary.resolve("settings.json"))
          .write(
              Settings.DEFAULT
                  .withLanguage(Language.valueOf(look.language().toUpperCase(Locale.ROOT)))
                  .withTheme(ThemeChoice.valueOf(look.theme().toUpperCase(Locale.ROOT)))
                  .withWindow(new Settings.Frame(look.width(), look.height(), false))
                  .withTextSize(look.textSize()));
      Parts parts = Parts.of(temporary, clock, task -> Thread.ofVirtual().start(task));
      Headless.start();
      Map<String, String> subjects = subjects(copy, temporary);
      try (TourDesk desk =
          new TourDesk(parts, copy, subjects, wanted, new Camera(folder, witness))) {
        return desk.walk();
      }
    } finally {
      remove(temporary);
    }
  }

  private void copy(Path book, Path copy) throws IOException {
    try (Book open = shelf.read(book)) {
      if (DemoPeople.of(open).isEmpty()) {
        throw new BookRefused(
            "LD-440",
            "The tour signs in without a password, so it goes through a demo book only. Make one"
                + " with limitdesk demo.");
      }
      open.copyTo(copy);
    }
  }

  /** The first case's borrower, and a file with rows that are taken and rows that are not. */
  private Map<String, String> subjects(Path copy, Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("borrowers.csv"), EXAMPLE);
    List<String> borrowers = new ArrayList<>();
    try (Book open = shelf.read(copy)) {
      open.assessments().queue(1, each -> borrowers.add(each.borrowerId()));
    }
    Map<String, String> subjects =
        new HashMap<>(Map.of("data", file.toString(), "packages", "new"));
    borrowers.forEach(first -> subjects.put("profile", first));
    return subjects;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
