package org.limitdesk.app;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.cli.PictureTour.Look;
import org.limitdesk.ui.TextInspector;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Dialogs;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.workflow.FileWish;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/** Every screen there is, in a language and a theme: to be seen, and its texts to be read. */
class TourTest extends UiTest {
  /** The pictures with most beside each other, where a small window cuts first. */
  private static final Set<String> WIDE =
      Set.of("today", "review", "borrowers", "profile", "trends", "policy", "oversight", "cards");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"en, light", "zh, dark"})
  void everyScreenIsDrawnWithTextsThatAreWholeAndInTheLanguage(String language, String theme)
      throws IOException {
    Parts parts = TestParts.withDemo();
    Path book = TestParts.books(parts, Background.atOnce()).demo();
    byte[] before = Files.readAllBytes(book);
    List<String> findings = new ArrayList<>();
    List<String> blank = new ArrayList<>();
    TextInspector inspector =
        new TextInspector(Language.valueOf(language.toUpperCase(Locale.ROOT)));
    Tour tour =
        Tour.of(
            parts.shelf(),
            Clock.systemUTC(),
            (name, scene, picture) -> {
              inspector.look(scene).forEach(finding -> findings.add(name + ": " + finding));
              offCentre(scene).ifPresent(where -> findings.add(name + ": dialog " + where));
              if (colours(picture) <= 20) {
                blank.add(name);
              }
            });
    Path pictures = Path.of("target", "screens", "tour-" + language + "-" + theme);
    List<Path> taken = tour.take(book, pictures, Look.of(language, theme));
    assertEquals(List.of(), findings);
    assertEquals(List.of(), blank);
    assertTrue(taken.size() >= 8, taken.toString());
    Image first = new Image(taken.getFirst().toUri().toString());
    assertEquals(1440, first.getWidth());
    assertEquals(900, first.getHeight());
    assertArrayEquals(before, Files.readAllBytes(book), "the book was touched");
  }

  /** Where a dialog stands that is not in the middle of its window, or beyond its edge. */
  private static Optional<String> offCentre(Scene scene) {
    if (!(scene.lookup("#dialogs") instanceof Dialogs dialogs) || !dialogs.isDisplay()) {
      return Optional.empty();
    }
    Bounds at =
        requireNonNull(dialogs.getContent())
            .localToScene(requireNonNull(dialogs.getContent()).getLayoutBounds());
    boolean centred =
        Math.abs(at.getCenterX() - scene.getWidth() / 2) < 2
            && Math.abs(at.getCenterY() - scene.getHeight() / 2) < 2;
    return centred ? Optional.empty() : Optional.of(at.toString());
  }

  @Test
  void smallestWindowCutsNoTextOff() throws IOException {
    Parts parts = TestParts.withDemo();
    Path book = TestParts.books(parts, Background.atOnce()).demo();
    List<String> findings = new ArrayList<>();
    TextInspector inspector = new TextInspector(Language.EN);
    Tour.Witness witness =
        (name, scene, picture) -> {
          assertEquals(1200, picture.getWidth());
          inspector.look(scene).forEach(finding -> findings.add(name + ": " + finding));
        };
    Look smallest = new Look("en", "light", 1200, 720, 100);
    Path pictures = Path.of("target", "screens", "tour-small");
    List<Path> taken =
        Tour.of(parts.shelf(), Clock.systemUTC(), witness)
            .only(WIDE)
            .take(book, pictures, smallest);
    assertEquals(List.of(), findings);
    assertEquals(WIDE.size(), taken.size(), taken.toString());
  }

  @Test
  void failureOfAScreenEndsTheTour() throws IOException {
    Parts parts = TestParts.withDemo();
    Path book = TestParts.books(parts, Background.atOnce()).demo();
    Tour.Witness failing =
        (name, scene, picture) ->
            Platform.runLater(() -> {
              throw new IllegalArgumentException("of " + name);
            });
    IllegalStateException told =
        assertThrows(
            IllegalStateException.class,
            () ->
                Tour.of(parts.shelf(), Clock.systemUTC(), failing)
                    .take(book, folder.resolve("none"), Look.of("en", "light")));
    assertEquals("of start", requireNonNull(told.getCause()).getMessage());
  }

  @Test
  void bookThatIsNoDemoIsRefusedAndNoPictureIsTaken() throws IOException {
    Parts parts = TestParts.in(folder.resolve("home"));
    Path borrowers =
        Files.writeString(folder.resolve("borrowers.csv"), "borrower_id,name\nC-1,甲\n");
    Path book = folder.resolve("own.book");
    parts.loadFiles().create(book, List.of(FileWish.of(borrowers)), "os:test", Progress.NONE);
    Path pictures = Files.createDirectory(folder.resolve("pictures"));
    BookRefused refused =
        assertThrows(
            BookRefused.class,
            () ->
                Tour.of(parts.shelf(), Clock.systemUTC(), Tour.Witness.NONE)
                    .take(book, pictures, Look.of("en", "light")));
    assertEquals("LD-440", refused.code());
    try (Stream<Path> files = Files.list(pictures)) {
      assertEquals(0, files.count());
    }
  }
}
