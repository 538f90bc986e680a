package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reason to refuse a policy that has no words in the other language is found where it stands. */
class WrittenReasonsTest {
  private static final Path INTAKE = Path.of("src/main/java/org/limitdesk/intake");

  private final Texts chinese = new Texts(Language.ZH);
  private final Texts english = new Texts(Language.EN);

  @TempDir private Path folder;

  @Test
  void everyReasonInTheSourcesIsSaidInChinese() throws IOException {
    List<Path> files = new ArrayList<>(java(INTAKE.resolve("policy")));
    files.addAll(java(INTAKE.resolve("yaml")));
    Set<String> reasons = WrittenReasons.in(files);
    assertTrue(reasons.size() > 50, reasons.toString());
    assertEquals(Set.of(), wordless(reasons));
  }

  @Test
  void newReasonWithoutWordsIsFound() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("Odd.java"),
            """
            class Odd {
              void read() {
                part.fault("name", "this is " + new Object() + " and (odd)");
                throw place.refuse("%d of \\"%s\\" are odd".formatted(1, name));
              }
            }
            """);
    Set<String> reasons = WrittenReasons.in(List.of(file));
    assertEquals(Set.of("this is 77 and (odd)", "1 of \"77\" are odd"), reasons);
    assertEquals(reasons, wordless(reasons));
  }

  private static List<Path> java(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  /** Those that lack a sentence, or something that they name. */
  private Set<String> wordless(Set<String> reasons) {
    Set<String> wordless = new TreeSet<>();
    for (String reason : reasons) {
      assertEquals(reason, DocumentFaults.reason(english, reason));
      String said = DocumentFaults.reason(chinese, reason);
      if (said.equals(reason) || count(said) != count(reason)) {
        wordless.add(reason);
      }
    }
    return wordless;
  }

  private static int count(String text) {
    return text.split(WrittenReasons.NAMED, -1).length;
  }
}
