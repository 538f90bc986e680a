package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.health.Evidence;
import org.limitdesk.domain.scoring.health.Ranking;
import org.limitdesk.domain.scoring.health.Stability;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.card.CountTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures two columns of counts. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    description = {
      "Measures two columns of counts or shares, so that anyone can compare with a textbook.",
      "psi: expected and actual lines in each bin; an empty bin counts as a share of 0.0001.",
      "ks: good and bad lines at each score, from the lowest score to the highest.",
      "iv: good and bad lines in each bin; where one of them is 0, half a line is added to both."
    })
final class MeasureCommand implements Callable<Integer> {
  /** What can be measured. */
  enum Figure {
    PSI,
    KS,
    IV
  }

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "psi|ks|iv", description = "What to measure.")
  private Figure figure = Figure.PSI;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "CSV, a bin a line; its last two cells count, those before them name the bin.")
  private Path file = Path.of("");

  MeasureCommand(PrintStream out) {
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    CountTable table = CountTable.read(file);
    try {
      Map<String, @Nullable Object> found =
          switch (figure) {
            case PSI -> psi(table);
            case KS -> ks(table);
            case IV -> value(table);
          };
      output.print(found, words(found));
    } catch (IllegalArgumentException tooLittle) {
      throw new IntakeException("LD-238", String.valueOf(tooLittle.getMessage()));
    }
    return CommandLineDesk.DONE;
  }

  private static Map<String, @Nullable Object> psi(CountTable table) {
    Map<String, @Nullable Object> found = new LinkedHashMap<>();
    found.put("psi", Stability.psi(table.first(), table.second()));
    return found;
  }

  private static Map<String, @Nullable Object> ks(CountTable table) {
    Ranking ranking = Ranking.of(table.first(), table.second());
    Map<String, @Nullable Object> found = new LinkedHashMap<>();
    found.put("ks", ranking.ks());
    found.put("auc", ranking.auc());
    found.put("gini", ranking.gini());
    return found;
  }

  private static Map<String, @Nullable Object> value(CountTable table) {
    Map<String, @Nullable Object> found = new LinkedHashMap<>();
    found.put("iv", Evidence.value(table.first(), table.second()));
    double goods = java.util.Arrays.stream(table.first()).sum();
    double bads = java.util.Arrays.stream(table.second()).sum();
    List<Map<String, Object>> bins = new ArrayList<>();
    for (int i = 0; i < table.bins().size(); i++) {
      double good = table.first()[i];
      double bad = table.second()[i];
      Map<String, Object> bin = new LinkedHashMap<>();
      bin.put("bin", table.bins().get(i));
      bin.put("woe", Evidence.woe(good, bad, goods, bads));
      bin.put("iv", Evidence.information(good, bad, goods, bads));
      bins.add(bin);
    }
    found.put("bins", bins);
    return found;
  }

  private static String words(Map<String, @Nullable Object> found) {
    StringBuilder text = new StringBuilder();
    found.forEach((name, value) -> {
      if (value instanceof Number number) {
        text.append(String.format(Locale.ROOT, "%-5s %.6f%n", name, number.doubleValue()));
      } else if (value instanceof List<?> bins) {
        bins.forEach(bin ->
            text.append("  ").append(QuarantineText.shown(String.valueOf(bin))).append('\n'));
      }
    });
    return text.toString();
  }
}
