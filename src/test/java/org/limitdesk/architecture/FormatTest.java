package org.limitdesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void everyJavaFileIsFormattedTheSameWay() throws IOException {
    List<Path> others = new ArrayList<>();
    for (Path file : Sources.java(Sources.ALL)) {
      String text = Files.readString(file);
      if (!FormatSources.formatted(file, text).equals(text)) {
        others.add(file);
      }
    }
    assertEquals(List.of(), others, "to format them: mvn -q test-compile exec:exec@format");
  }
}
