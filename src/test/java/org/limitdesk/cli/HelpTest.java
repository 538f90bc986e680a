package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "demo, BOOK --borrowers --months --seed --json",
    "load, BOOK FILE --layout --table --encoding --currency --strict --json",
    "quarantine, BOOK --json",
    "trends, BOOK --measure --by --where --csv --xlsx --json balance count region vintage"
        + " age_group",
    "flow, BOOK --measure --mean-of --by --where --csv --xlsx --json",
    "vintage, BOOK --measure --denominator --worst --ever --by --where --csv --xlsx --json lines"
        + " drawn",
    "roll, BOOK --from --to --measure --by --where --csv --xlsx --json",
    "package, BOOK --rule --month --min-balance --charged-off --barred-product --freeze --json list"
        + " show export npl also only",
    "package list, BOOK --json",
    "package show, BOOK NAME --json",
    "package export, BOOK NAME LIST SHEET --lang --json zh en",
    "instructions, BOOK FILE --again --json .json CSV",
    "answers, BOOK FILE --strict --json key result applied_limit applied_on reason",
    "report, BOOK FILE --month --lang --replace --json zh en",
    "overrides, BOOK --months --json 30+ comparable",
    "log, verify export",
    "log verify, BOOK --checkpoint --json",
    "log export, BOOK FILE --json",
    "card, score import export list fields fit health path",
    "card import, BOOK FILE --json",
    "card export, BOOK FILE --number --json",
    "card list, BOOK --json",
    "card fields, --json",
    "card score, CARD INPUT --json",
    "card fit, BOOK --outcome known M4-in-N --hold-out --out --characteristics --card-version --pdo"
        + " --json",
    "card health, BOOK --base --month --card --challenger --json",
    "card path, BOOK BORROWER --target --tier --months --month --card --json low medium",
    "scores, BOOK --month --card",
    "measure, psi ks iv FILE --json",
    "tour, BOOK DIR --lang --theme --size --text --json en zh light dark",
    "backup, BOOK FILE --json",
    "restore, BOOK FILE --json"
  })
  void everyCommandNamesAllThatItTakes(String command, String words) {
    Run run = new TestBook(folder).run((command + " --help").split(" "));
    run.expect(0);
    assertEquals("", run.err());
    for (String word : words.split(" ")) {
      assertTrue(run.out().contains(word), () -> word + " is not in " + run.out());
    }
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void theProgramNamesItsCommandsAndItsExitStatuses() {
    for (String[] args : new String[][] {{"--help"}, {}}) {
      Run run = new TestBook(folder).run(args).expect(0);
      for (String word :
          List.of(
              "demo",
              "load",
              "quarantine",
              "trends",
              "log",
              "card",
              "scores",
              "measure",
              "tour",
              "backup",
              "restore",
              "--json",
              "Exit status: 0 done, 1 a check failed, 2 wrong usage, 3")) {
        assertTrue(run.out().contains(word), () -> word + " is not in " + run.out());
      }
    }
  }

  @Test
  void theVersionIsToldToo() {
    assertTrue(new TestBook(folder).run("--version").expect(0).out().startsWith("limitdesk "));
  }
}
