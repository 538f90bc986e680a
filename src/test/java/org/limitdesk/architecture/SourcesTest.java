package org.limitdesk.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How source files look. */
class SourcesTest {
  private static final int LONGEST_FILE = 400;
  private static final Pattern LEFT_OPEN = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

  @Test
  void everyPackageSaysWhatItIsForAndThatNothingIsNullUnlessMarked() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Path folder : foldersWithCode()) {
      Path info = folder.resolve("package-info.java");
      if (!Files.exists(info) || !isDocumentedAndNullMarked(Files.readString(info))) {
        silent.add(folder.toString());
      }
    }
    assertEquals(List.of(), silent, "packages without a documented @NullMarked package-info.java");
  }

  @Test
  void noFileIsLongerThanFourHundredLines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : Sources.java(Sources.ALL)) {
      int lines = Files.readAllLines(file).size();
      if (lines > LONGEST_FILE) {
        tooLong.add(file + " has " + lines);
      }
    }
    assertEquals(List.of(), tooLong, "files that hold more than one thing");
  }

  @Test
  void nothingIsLeftOpen() throws IOException {
    List<String> open = new ArrayList<>();
    for (Path file : Sources.texts(Sources.ALL)) {
      if (LEFT_OPEN.matcher(Files.readString(file)).find()) {
        open.add(file.toString());
      }
    }
    assertEquals(List.of(), open, "what is not done is in an issue, not in the code");
  }

  private static TreeSet<Path> foldersWithCode() throws IOException {
    return Sources.java(Sources.MAIN).stream()
        .map(Path::getParent)
        .collect(toCollection(TreeSet::new));
  }

  private static boolean isDocumentedAndNullMarked(String packageInfo) {
    return packageInfo.contains("/**")
        && Pattern.compile("^@(org\\.jspecify\\.annotations\\.)?NullMarked", Pattern.MULTILINE)
            .matcher(packageInfo)
            .find();
  }
}
