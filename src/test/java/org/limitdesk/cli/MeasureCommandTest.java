package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The tables that other people published, through the command line. */
class MeasureCommandTest {
  @TempDir private Path folder;
  private TestBook files = new TestBook(Path.of("unset"));

  @BeforeEach
  void startInAFolder() {
    files = new TestBook(folder);
  }

  private Run measure(String figure, String... lines) {
    files.write("table.csv", lines);
    return files.run("measure", figure, files.path("table.csv").toString(), "--json");
  }

  @Test
  void siddiqisAgeTableHasHisInformationValue() {
    JsonNode found =
        measure(
                "iv",
                "age,goods,bads",
                "missing,860,140",
                "18-22,3040,960",
                "23-26,4920,1080",
                "27-29,8100,900",
                "30-35,9500,500",
                "35-44,6800,200",
                "44+,2940,60")
            .expect(0)
            .json();
    assertEquals(0.668, found.get("iv").asDouble(), 0.0005);
    assertEquals("18-22", found.at("/bins/1/bin").asString());
    assertEquals(-1.0898, found.at("/bins/1/woe").asDouble(), 0.00005);
  }

  @Test
  void stabilityTakesSharesAsWellAsCounts() {
    double shares = measure("psi", "0.4,0.35", "0.3,0.25", "0.3,0.4").json().get("psi").asDouble();
    double counts = measure("psi", "400;350", "300;250", "300;400").json().get("psi").asDouble();
    assertEquals(0.0445609, shares, 1e-7);
    assertEquals(shares, counts, 1e-12);
  }

  @Test
  void ksIsReadBetweenGroups() {
    JsonNode found = measure("ks", "good,bad", "10,40", "30,30", "60,30").expect(0).json();
    assertEquals(0.3, found.get("ks").asDouble(), 1e-12);
    // Pairs: 30·40 + 60·70 in order, half of 10·40 + 30·30 + 60·30 tied.
    assertEquals((1_200 + 4_200 + 1_550) / 10_000.0, found.get("auc").asDouble(), 1e-12);
    assertEquals(0.39, found.get("gini").asDouble(), 1e-12);
  }

  @Test
  void whatIsNoTableIsRefusedInASentence() {
    assertEquals("LD-237", measure("psi", "a,b", "1,2", "x,3").expect(3).errorCode());
    for (String mistyped : List.of("1O,2", "1,2O", "-1,2", "1,-2", "-1,x")) {
      Run first = measure("psi", mistyped, "3,4", "5,6").expect(3);
      assertEquals("LD-237", first.errorCode());
      assertTrue(first.out().contains("line 1"), first.out());
    }
    assertEquals("LD-237", measure("psi", "only").expect(3).errorCode());
    assertEquals("LD-237", measure("iv", "1,2", "1,-2").expect(3).errorCode());
    assertEquals("LD-238", measure("iv", "1,0", "2,0").expect(3).errorCode());
    assertEquals("LD-001", measure("auc", "1,2").expect(2).errorCode());
    assertEquals("LD-206", files.run("measure", "iv", "no.csv", "--json").expect(3).errorCode());
  }

  @Test
  void wordsForAPersonHaveTheSameFigures() {
    files.write("table.csv", "5,6", "7,8");
    String words = files.run("measure", "iv", files.path("table.csv").toString()).expect(0).out();
    assertTrue(words.startsWith("iv ") && words.contains("woe"), words);
  }
}
