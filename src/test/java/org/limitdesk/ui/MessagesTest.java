package org.limitdesk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, and every one that is there is used. */
class MessagesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/limitdesk/ui");
  private static final Path ENGLISH = RESOURCES.resolve("messages.properties");
  private static final Path CHINESE = RESOURCES.resolve("messages_zh.properties");
  private static final Pattern IN_FXML = Pattern.compile("\"%([a-zA-Z][\\w.-]+)\"");
  private static final Pattern WORD = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]*)+)\"");
  private static final Pattern FILE = Pattern.compile(".*\\.(css|json|book)|.*\\.");
  private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertEquals(
        new TreeSet<>(texts(ENGLISH).stringPropertyNames()),
        new TreeSet<>(texts(CHINESE).stringPropertyNames()));
  }

  @Test
  void bothLanguagesTakeTheSameArguments() throws IOException {
    Properties english = texts(ENGLISH);
    Properties chinese = texts(CHINESE);
    for (String key : english.stringPropertyNames()) {
      assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
    }
  }

  @Test
  void everyKeyOfALayoutHasAText() throws IOException {
    Set<String> missing = found(IN_FXML, RESOURCES, ".fxml");
    missing.removeAll(texts(ENGLISH).stringPropertyNames());
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyKeyOfTheCodeHasAText() throws IOException {
    Set<String> keys = texts(ENGLISH).stringPropertyNames();
    Set<String> groups = new TreeSet<>();
    keys.forEach(key -> groups.add(key.substring(0, key.indexOf('.') + 1)));
    Set<String> missing = new TreeSet<>();
    for (String word : inCode()) {
      boolean isKey = groups.stream().anyMatch(word::startsWith);
      if (isKey && !keys.contains(word) && !FILE.matcher(word).matches()) {
        missing.add(word);
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> used = found(IN_FXML, RESOURCES, ".fxml");
    used.addAll(inCode());
    Set<String> idle = new TreeSet<>();
    for (String key : texts(ENGLISH).stringPropertyNames()) {
      String group = key.substring(0, key.lastIndexOf('.') + 1);
      if (!used.contains(key) && !used.contains(group)) {
        idle.add(key);
      }
    }
    assertEquals(Set.of(), idle);
  }

  private static Set<String> inCode() throws IOException {
    Set<String> words = found(WORD, Path.of("src/main/java/org/limitdesk/ui"), ".java");
    words.addAll(found(WORD, Path.of("src/main/java/org/limitdesk/app"), ".java"));
    return words;
  }

  private static Set<String> found(Pattern pattern, Path folder, String ending) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }

  private static Properties texts(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }
}
