package org.limitdesk.intake.card;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.csv.CsvReader;
import org.limitdesk.intake.csv.FileExam;

/**
 * Two columns of counts or shares, a bin a line: the last two cells of each line of a CSV file.
 * What stands before them names the bin; a first line with no number in both cells is a header.
 */
@SuppressWarnings("ArrayRecordComponent")
public record CountTable(List<String> bins, double[] first, double[] second) {
  private static final String TABLES = "LD-237";

  /** Reads one; LD-206 where there is no such file, LD-237 where it is no such table. */
  public static CountTable read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IntakeException("LD-206", "there is no file " + file + "; check its name");
    }
    FileExam exam = FileExam.of(file, null);
    for (char delimiter : new char[] {',', ';', '\t'}) {
      CountTable table = read(file, exam, delimiter);
      if (table != null) {
        return table;
      }
    }
    throw new IntakeException(TABLES, file + " has no two columns of counts");
  }

  private static @Nullable CountTable read(Path file, FileExam exam, char delimiter)
      throws IOException {
    List<String> bins = new ArrayList<>();
    List<double[]> counts = new ArrayList<>();
    try (CsvReader reader =
        new CsvReader(Files.newInputStream(file), exam.encoding().charset(), delimiter)) {
      for (int line = 1; reader.next(); line++) {
        int cells = reader.fieldCount();
        double[] pair = cells < 2 ? null : pair(reader, cells);
        if (pair == null && (line > 1 || !canBeHeader(reader, cells))) {
          return refuse(file, line, counts.isEmpty() && line > 1);
        }
        if (pair != null) {
          bins.add(cells > 2 ? reader.field(0).trim().toString() : Integer.toString(line));
          counts.add(pair);
        }
      }
    }
    return counts.isEmpty()
        ? null
        : new CountTable(
            bins,
            counts.stream().mapToDouble(pair -> pair[0]).toArray(),
            counts.stream().mapToDouble(pair -> pair[1]).toArray());
  }

  private static @Nullable CountTable refuse(Path file, int line, boolean noneSoFar)
      throws IntakeException {
    if (noneSoFar) {
      return null;
    }
    throw new IntakeException(
        TABLES, file + " line " + line + " does not end in two numbers that are 0 or more");
  }

  /** A typing error in a count does not make a header of it. */
  private static boolean canBeHeader(CsvReader reader, int cells) {
    return cells < 2
        || Double.isNaN(number(reader.field(cells - 2).trim().toString()))
            && Double.isNaN(number(reader.field(cells - 1).trim().toString()));
  }

  private static double @Nullable [] pair(CsvReader reader, int cells) {
    double first = number(reader.field(cells - 2).trim().toString());
    double second = number(reader.field(cells - 1).trim().toString());
    return first >= 0 && second >= 0 ? new double[] {first, second} : null;
  }

  /** NaN for what is no number. */
  private static double number(String text) {
    try {
      return new BigDecimal(text).doubleValue();
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }
}
