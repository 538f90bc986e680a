package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir private Path folder;

  private Path path() {
    return folder.resolve("home").resolve("settings.json");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Settings settings =
        Settings.DEFAULT
            .withTheme(ThemeChoice.DARK)
            .withLanguage(Language.ZH)
            .withBook("/书/a.book")
            .withBook("/书/b.book")
            .withScreen("review")
            .withPlainLetters(false)
            .withTextSize(125)
            .withViews("borrowers", List.of(new SavedView("甲", "bucket=M2", "-DPD", List.of())))
            .withTable("queue", List.of(new Settings.Column("name", 120.5, false)));
    new SettingsFile(path()).write(settings);
    assertEquals(new SettingsFile.Read(settings, false), new SettingsFile(path()).read());
  }

  @Test
  void withoutAFileTheDefaultsAreInForce() {
    assertEquals(new SettingsFile.Read(Settings.DEFAULT, false), new SettingsFile(path()).read());
  }

  @Test
  void brokenFileGivesTheDefaultsAndSaysSo() throws IOException {
    Files.createDirectories(path().getParent());
    for (String text :
        List.of("", "{", "[]", "{\"theme\":\"PINK\"}", "{}", "null", "{\"theme\":null}", "\0")) {
      Files.writeString(path(), text);
      SettingsFile.Read read = new SettingsFile(path()).read();
      assertTrue(read.broken(), text);
      assertEquals(Settings.DEFAULT, read.settings(), text);
    }
  }

  @Test
  void settingsOfADeskWithoutViewsAreReadAsTheyAre() throws IOException {
    new SettingsFile(path()).write(Settings.DEFAULT.withScreen("review"));
    String older =
        Files.readString(path())
            .replaceAll(",\\s*\"views\"\\s*:\\s*\\{\\s*}", "")
            .replaceAll(",\\s*\"textSize\"\\s*:\\s*100", "");
    assertFalse(older.contains("views") || older.contains("textSize"), older);
    Files.writeString(path(), older);
    assertEquals(
        new SettingsFile.Read(Settings.DEFAULT.withScreen("review"), false),
        new SettingsFile(path()).read());
  }

  @Test
  void partThatCannotBeReadTakesNoOtherWithIt() throws IOException {
    SettingsFile file = new SettingsFile(path());
    file.write(Settings.DEFAULT.withScreen("review").withTextSize(125));
    String odd = Files.readString(path()).replace("125", "175");
    Files.writeString(path(), odd);
    assertTrue(file.read().broken());
    assertEquals("review", file.read().settings().screen());
    assertEquals(100, file.read().settings().textSize());
    file.change(settings -> settings.withScreen("today"), file.read().settings());
    assertEquals(odd, Files.readString(path().resolveSibling("settings.json.broken")));
    assertFalse(file.read().broken());
  }

  @Test
  void whatAnotherDeskChangedMeanwhileStays() throws IOException {
    Files.createDirectories(path().getParent());
    SettingsFile one = new SettingsFile(path());
    SettingsFile other = new SettingsFile(path());
    one.change(settings -> settings.withScreen("review"), Settings.DEFAULT.withScreen("review"));
    other.change(settings -> settings.withTextSize(150), Settings.DEFAULT.withTextSize(150));
    assertEquals(Settings.DEFAULT.withScreen("review").withTextSize(150), one.read().settings());
  }

  @Test
  void failedWriteLeavesNothingBehind() throws IOException {
    Files.createDirectories(path().resolve("not empty"));
    assertThrows(IOException.class, () -> new SettingsFile(path()).write(Settings.DEFAULT));
    try (Stream<Path> files = Files.list(path().getParent())) {
      assertEquals(List.of(path()), files.toList());
    }
  }

  @Test
  void bookThatIsOpenedAgainMovesToTheTopAndOldOnesFallOut() {
    Settings settings = Settings.DEFAULT;
    for (int i = 0; i < 9; i++) {
      settings = settings.withBook("/" + i % 8);
    }
    assertEquals(List.of("/0", "/7", "/6", "/5", "/4", "/3"), settings.books());
  }
}
