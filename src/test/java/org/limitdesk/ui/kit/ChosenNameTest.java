package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A file's name and the kind that was chosen beside it. */
class ChosenNameTest {
  private static final FileDialogs.Kind PDF = FileDialogs.Kind.of("Page", "*.pdf");
  private static final FileDialogs.Kind CSV = FileDialogs.Kind.of("Table", "*.csv");
  private static final FileDialogs.Kind YAML = FileDialogs.Kind.of("Policy", "*.yaml", "*.yml");
  private static final FileDialogs.Kind ANY = FileDialogs.Kind.of("All", "*");

  private static String mended(String typed, FileDialogs.Kind chosen, String... there) {
    Path file = Path.of("folder.pdf").resolve(typed);
    return String.valueOf(
        ChosenName.mended(
                file,
                chosen,
                List.of(PDF, CSV, YAML, ANY),
                each -> Set.of(there).contains(String.valueOf(each.getFileName())))
            .getFileName());
  }

  @Test
  void kindThatWasChosenWinsOverTheEndThatWasOffered() {
    assertEquals("what-if.csv", mended("what-if.pdf", CSV));
    assertEquals("what-if.csv", mended("what-if.PDF", CSV));
    assertEquals("my.policy-1.2.csv", mended("my.policy-1.2", CSV));
    assertEquals("figures.csv", mended("figures", CSV));
  }

  @Test
  void nameThatEndsAsItsKindStaysAsItWasTyped() {
    assertEquals("a.CSV", mended("a.CSV", CSV, "a.CSV"));
    assertEquals("a.yml", mended("a.yml", YAML));
    assertEquals("a.pdf", mended("a.pdf", ANY));
    assertEquals("a", mended("a", ANY));
  }

  @Test
  void mendedNameIsNeverThatOfAFileThatIsThere() {
    assertEquals("a (3).csv", mended("a.pdf", CSV, "a.csv", "a (2).csv"));
  }

  @Test
  void endOfANameIsInSmallLetters() {
    assertEquals("csv", ChosenName.end(Path.of("x.y", "A.B.CSV")));
    assertEquals("", ChosenName.end(Path.of("x.y", "none")));
  }
}
