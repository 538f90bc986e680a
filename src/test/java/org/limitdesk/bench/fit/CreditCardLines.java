package org.limitdesk.bench.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.scoring.fit.KnownLine;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.RowSource;
import org.limitdesk.intake.file.CsvFiles;
import org.limitdesk.intake.file.IntakeChoice;

/** The lines of the default-of-credit-card-clients file, each at 2005-09. */
public final class CreditCardLines {
  private static final Path FOLDER = Path.of("../shared/data/uci-credit-default");
  private static final String LAYOUT = "default-of-credit-card-clients";

  private CreditCardLines() {}

  /** Whether the public file is beside the project. */
  public static boolean present() {
    return Files.exists(FOLDER.resolve("UCI_Credit_Card.csv"));
  }

  /** Hands out all lines, with whether they are held out from every fit. */
  public static void read(Consumer<KnownLine> fit, Consumer<KnownLine> heldOut) throws IOException {
    Set<String> test = new HashSet<>(Files.readAllLines(FOLDER.resolve("test_ids.csv")));
    Path file = FOLDER.resolve("UCI_Credit_Card.csv");
    try (RowSource rows = CsvFiles.examine(file, IntakeChoice.of(null, LAYOUT, null)).open()) {
      for (FileRow row = rows.next(); row != null; row = rows.next()) {
        KnownLine line = line(row);
        boolean held = test.contains(line.line().borrower().borrowerId());
        (held ? heldOut : fit).accept(line);
      }
    }
  }

  private static KnownLine line(FileRow file) {
    LineRows rows = new LineRows();
    for (Row row : file.rows()) {
      rows.add(row);
    }
    boolean bad = LineRows.number(rows.outcomes().getFirst(), "bad") == 1;
    return new KnownLine(rows.line(), bad, true);
  }
}
