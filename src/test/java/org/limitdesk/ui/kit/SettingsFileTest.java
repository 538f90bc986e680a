package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void failedWriteLeavesTheOldSettings() throws IOException {
    SettingsFile file = new SettingsFile(path());
    file.write(Settings.DEFAULT);
    Files.createDirectory(path().resolveSibling("settings.json.part"));
    org.junit.jupiter.api.Assertions.assertThrows(
        IOException.class, () -> file.write(Settings.DEFAULT.withScreen("today")));
    assertFalse(file.read().broken());
    assertEquals("", file.read().settings().screen());
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
